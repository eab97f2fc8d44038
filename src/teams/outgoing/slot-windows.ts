/** At most `count` sends within `ms` milliseconds. */
export interface SlotWindow {
  readonly count: number;
  readonly ms: number;
}

/** Just below what Teams allows a bot in one conversation: 7 in 1 s, 8 in 2 s, 60 in 30 s, 1,800 in an hour. */
export const conversationWindows: readonly SlotWindow[] = [
  { count: 6, ms: 1_000 },
  { count: 7, ms: 2_000 },
  { count: 55, ms: 30_000 },
  { count: 1_700, ms: 3_600_000 },
];

/** Times at which one conversation is sent to, so that no window overflows. */
export class SlotWindows {
  private readonly windows: readonly SlotWindow[];
  private taken: number[] = [];

  constructor(windows: readonly SlotWindow[] = conversationWindows) {
    this.windows = windows;
  }

  /** The first moment, not before `now`, at which one more may be sent. */
  next(now: number): number {
    const { taken } = this;
    const free = this.windows.map(({ count, ms }) => (taken[taken.length - count] ?? -Infinity) + ms);
    return Math.max(now, taken.at(-1) ?? -Infinity, ...free);
  }

  take(at: number): void {
    this.taken.push(at);
    const kept = Math.max(...this.windows.map(({ count }) => count));
    if (this.taken.length > 2 * kept) this.taken = this.taken.slice(-kept);
  }

  /** True when no window remembers anything any more. */
  idle(now: number): boolean {
    return (this.taken.at(-1) ?? -Infinity) + Math.max(...this.windows.map(({ ms }) => ms)) < now;
  }
}
