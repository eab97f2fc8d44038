import { announcePacks } from '../../../src/app/sweep/announce-packs';
import type { AppContext } from '../../../src/app/turn/app-context';
import { reconcileDaily } from '../../../src/app/sweep/reconcile-wake-ups';
import type { Program, Programs } from '../../../src/domain/program/program';
import { createWorld, shippedPrograms, TENANT, type World } from '../../fakes/app-world';
import { textOf } from '../../fakes/card-text';

const TEAMS = 3;
let world: World;

const placeOf = (nth: number) => ({ tenantId: TENANT, conversationId: `19:team-${nth}@thread.tacv2` });

/** The shipped pack with one more change, which concerns whoever holds Data & AI. */
function newVersion(): Programs {
  const programs = shippedPrograms();
  const pack = programs.byId.get('maicpp') as Program;
  const [any] = pack.changes;
  if (!any) throw new Error('The pack has no change.');
  const change = { ...any, id: 'new-fee', title: 'The fee rises', holdings: ['data-ai'] };
  const next: Program = { ...pack, version: pack.version + 1, changes: [...pack.changes, change] };
  return { ...programs, byId: new Map([...programs.byId, ['maicpp', next]]) };
}

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  for (let nth = 0; nth < TEAMS; nth++) {
    const at = { place: placeOf(nth), teamsTeamId: `19:general-${nth}@thread.tacv2` };
    await world.say('anniversary 30 December 2027', at);
    await world.say('add Data & AI', at);
  }
  await announcePacks(world.ctx, world.ctx.now());
  await world.sweep();
  Object.assign(world.ctx, { programs: newVersion() });
  world.at('2027-02-01T10:00:00+01:00');
}, 20_000);

/** A process for which setting some wake-ups goes wrong, by their number. */
function failing(goesWrong: (nth: number) => boolean): AppContext {
  let calls = 0;
  const add: AppContext['wakeUps']['add'] = async (wakeUp) => {
    if (goesWrong(calls++)) throw new Error('The process died.');
    await world.ctx.wakeUps.add(wakeUp);
  };
  return { ...world.ctx, wakeUps: { ...world.ctx.wakeUps, add } };
}

function told(): string[] {
  return world.posted
    .filter(({ card }) => textOf(card).includes('The fee rises'))
    .map(({ to }) => to.conversationId)
    .sort();
}

const everyTeam = Array.from({ length: TEAMS }, (_each, nth) => placeOf(nth).conversationId);

describe('a new version of a pack', () => {
  it.each([0, 1, 2])(
    'is told every team once although the process died after it had woken %d of them',
    async (nth) => {
      await expect(
        announcePacks(
          failing((call) => call >= nth),
          world.ctx.now(),
        ),
      ).rejects.toThrow('died');
      await world.sweep();
      expect(told()).toHaveLength(nth);
      world.at('2027-02-01T10:05:00+01:00');
      expect(await announcePacks(world.ctx, world.ctx.now())).toBe(TEAMS);
      await world.sweep();
      await world.sweep();
      expect(told()).toEqual(everyTeam);
    },
  );

  it('is told by the next daily run of the same process when the store failed in the first', async () => {
    const daily = reconcileDaily(failing((call) => call === 1));
    await expect(daily(world.ctx.now())).rejects.toThrow('died');
    await daily(world.ctx.now());
    await world.sweep();
    expect(told()).toEqual(everyTeam);
  });

  it('wakes nobody again once all were woken, and tells once where two processes wake at the same time', async () => {
    await Promise.all([1, 2].map(() => announcePacks(world.ctx, world.ctx.now())));
    expect(await announcePacks(world.ctx, world.ctx.now())).toBe(0);
    await world.sweep();
    await world.sweep();
    expect(told()).toEqual(everyTeam);
  });
});
