import type { Clock } from '../../src/teams/connection/clock';

/** Time that passes only when somebody waits. */
export class FakeClock implements Clock {
  readonly waits: number[] = [];
  private time = 1_000_000;

  now(): number {
    return this.time;
  }

  async wait(ms: number): Promise<void> {
    this.waits.push(ms);
    this.time += ms;
  }

  advance(ms: number): void {
    this.time += ms;
  }
}
