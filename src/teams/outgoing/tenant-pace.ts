const slowest = 1;
const recoveryMs = 60_000;
/** Refusals of sends that were on their way together are one refusal. */
const oneRefusalMs = 1_000;
/** Sends that were held up make up for it by going a little faster, far below what Teams refuses. */
const catchUp = 1.05;

/** Evenly spaced sends to one tenant: halved when Teams throttles, back to full speed within a minute. */
export class TenantPace {
  private readonly fullRate: number;
  private rate: number;
  private rateSince = 0;
  private throttledAt = -Infinity;
  private nextSlot = -Infinity;
  private lastSend = -Infinity;

  /** @param fullRate requests per second */
  constructor(fullRate: number) {
    this.fullRate = fullRate;
    this.rate = fullRate;
  }

  next(now: number): number {
    return Math.max(now, this.nextSlot);
  }

  take(at: number): void {
    this.nextSlot = at + 1_000 / this.rateAt(at);
  }

  /** The first moment at which a send whose slot has come may go: when a process stalls, many slots come at once. */
  mayGo(): number {
    return this.lastSend + 1_000 / (catchUp * this.fullRate);
  }

  gone(at: number): void {
    this.lastSend = at;
  }

  throttled(now: number): void {
    if (now < this.throttledAt + oneRefusalMs) return;
    this.throttledAt = now;
    this.rate = Math.max(slowest, this.rateAt(now) / 2);
    this.rateSince = now;
  }

  idle(now: number): boolean {
    return this.nextSlot + recoveryMs < now && this.rateAt(now) === this.fullRate;
  }

  private rateAt(now: number): number {
    const recovered = (this.fullRate * Math.max(0, now - this.rateSince)) / recoveryMs;
    return Math.min(this.fullRate, this.rate + recovered);
  }
}
