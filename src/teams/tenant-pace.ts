const slowest = 1;
const recoveryMs = 60_000;

/** Evenly spaced sends to one tenant: halved when Teams throttles, back to full speed within a minute. */
export class TenantPace {
  private readonly fullRate: number;
  private rate: number;
  private rateSince = 0;
  private nextSlot = -Infinity;

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

  throttled(now: number): void {
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
