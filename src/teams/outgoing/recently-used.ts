const pruneFrom = 1_000;

/** One object per key, made when first asked for and forgotten some time after it has become idle. */
export class RecentlyUsed<T extends { idle(now: number): boolean }> {
  private readonly make: () => T;
  private readonly known = new Map<string, T>();
  private pruneAt = pruneFrom;

  constructor(make: () => T) {
    this.make = make;
  }

  get(key: string, now: number): T {
    const found = this.known.get(key);
    if (found) return found;
    if (this.known.size >= this.pruneAt) this.prune(now);
    const made = this.make();
    this.known.set(key, made);
    return made;
  }

  /** Doubling the next threshold keeps the cost of pruning proportional to what is added. */
  private prune(now: number): void {
    for (const [key, one] of this.known) {
      if (one.idle(now)) this.known.delete(key);
    }
    this.pruneAt = Math.max(pruneFrom, 2 * this.known.size);
  }
}
