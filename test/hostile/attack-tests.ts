import { runAttacks, type AttackRun } from './run-attacks';

export interface AttackOptions {
  readonly seed: number;
  readonly count: number;
  readonly withinMs: number;
}

/** The real bot as a process of its own, Azurite, a Connector that behaves like Teams, and tokens really signed. */
export function testAttacks({ seed, count, withinMs }: AttackOptions): void {
  let run: AttackRun;

  beforeAll(async () => {
    run = await runAttacks({ seed, count });
    const { reached, families, statuses, outcomes, heap, tableRequests, teamsRequests } = run;
    const total = reached.message + reached.action + reached.event;
    console.log(
      [
        `seed ${seed}: ${run.sent} hostile activities sent, ${total} reached a use case`,
        JSON.stringify({ reached, families, statuses, outcomes, heap, tableRequests, teamsRequests }),
      ].join('\n'),
    );
  }, withinMs);

  it(`are ${count}, and at least half of them reach a use case`, () => {
    const { message, action, event } = run.reached;
    expect(run.sent).toBe(count);
    expect(message + action + event).toBeGreaterThanOrEqual(run.sent / 2);
  });

  it('crash nothing: no status of 500 or more, no rejection unhandled, no unexpected error', () => {
    expect(run.serverErrors).toEqual([]);
    expect(run.unhandled).toEqual([]);
    expect(run.incidents).toEqual([]);
  });

  it("make the bot read and write nothing outside of the sender's place and tenant", () => {
    expect(run.outside).toEqual([]);
    expect(run.unattributed).toEqual([]);
    expect(run.touchedBystanders).toEqual([]);
  });

  it('are told nothing about other places', () => {
    expect(run.leaks).toEqual([]);
  });

  it('keep nobody else from being answered, nor those who sent them afterwards', () => {
    expect(run.bystanders.unanswered).toEqual([]);
    expect(run.survivors.unanswered).toEqual([]);
  });

  it('leave the memory as it was', () => {
    expect(run.heap.end).toBeLessThan(run.heap.warm + 64 * 1024 * 1024);
  });
}
