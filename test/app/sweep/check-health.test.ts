import { checkReadiness, type ReadinessParts } from '../../../src/app/sweep/check-health';
import { CHANNEL, createWorld, type World } from '../../fakes/app-world';

let world: World;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00Z');
});

function check(parts: Partial<ReadinessParts> = {}) {
  return checkReadiness(world.ctx, {
    store: world.store.health,
    credentials: async () => 'ok',
    schedulerStalled: () => false,
    schedulerOn: true,
    ...parts,
  });
}

async function failing(parts: Partial<ReadinessParts> = {}): Promise<readonly string[]> {
  return (await check(parts)).failing.map(({ part }) => part);
}

describe('readiness', () => {
  it('is whole when everything works', async () => {
    expect(await check()).toEqual({ failing: [] });
  });

  it('names a stalled scheduler, rejected credentials and a store that does not answer', async () => {
    expect(await failing({ schedulerStalled: () => true })).toEqual(['scheduler']);
    expect(await failing({ credentials: async () => 'rejected' })).toEqual(['credentials']);
    expect(await failing({ credentials: async () => 'unreachable' })).toEqual([]);
    world.store.health.answer = 'unreachable';
    expect(await failing()).toEqual(['store']);
  });

  it.each([
    ['unreachable', 'The table account does not answer.'],
    ['rejected', 'The table account refuses the bot.'],
    ['missing', 'The tables are gone from the account. Restart the bot, which makes them.'],
  ] as const)('says of a store that is %s: %s', async (answer, reason) => {
    world.store.health.answer = answer;
    expect((await check()).failing).toEqual([{ part: 'store', reason }]);
  });

  it('names wake-ups that are overdue by more than fifteen minutes, where this process does the sweeps', async () => {
    await world.store.wakeUps.add({ at: Date.parse('2027-01-15T09:46:00Z'), place: CHANNEL });
    expect(await failing()).toEqual([]);
    world.at('2027-01-15T10:01:01Z');
    expect(await failing()).toEqual(['reminders']);
    expect(await failing({ schedulerOn: false })).toEqual([]);
  });

  it('notes places in which nobody can be told that reminders stopped, and stays ready', async () => {
    await world.store.index.addUnreachable(CHANNEL);
    expect(await check()).toEqual({
      failing: [],
      noted: [
        {
          part: 'people',
          reason: 'Reminders stopped in 1 place, and nobody there can be told. The log names each.',
        },
      ],
    });
  });
});
