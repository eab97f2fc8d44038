import type { AppContext } from '../../../src/app/turn/app-context';
import { runReminders } from '../../../src/app/sweep/run-reminders';
import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { textOf } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  world.at('2027-04-02T10:00:00+02:00');
}, 20_000);

const deliveries = async () =>
  (await world.store.teams.load(CHANNEL)).sent.map(({ value }) => [
    value.kind,
    value.anniversary,
    value.state,
  ]);

/** A sweep in which people say something after the claim, before Teams has the card. */
async function sweepWhile(...said: readonly string[]): Promise<void> {
  const { messenger } = world.ctx;
  let first = true;
  const ctx: AppContext = {
    ...world.ctx,
    messenger: {
      ...messenger,
      post: async (to, card) => {
        const words = first ? said : [];
        first = false;
        for (const text of words) await world.say(text);
        return messenger.post(to, card);
      },
    },
  };
  await runReminders(ctx, { asOf: ctx.now() });
  await world.settled();
}

async function sweepOften(): Promise<void> {
  for (const at of ['02T10:05', '02T12:00', '03T10:00', '12T10:00']) {
    world.at(`2027-04-${at}:00+02:00`);
    await world.sweep();
  }
}

describe('a date that changes while the card is on its way', () => {
  it.each([
    ['within the stage', 'anniversary 20 June 2027'],
    ['out of every stage', 'anniversary 30 September 2027'],
  ])('away and back, %s, leaves one card and nothing to repeat', async (_name, away) => {
    await sweepWhile(away, 'anniversary 30 June 2027');
    await sweepOften();
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.posted[0]?.card)).toContain('89 days left');
    expect(await deliveries()).toContainEqual(['start', '2027-06-30', 'sent']);
    expect((await deliveries()).map(([, , state]) => state)).not.toContain('claimed');
  });

  it('into another stage posts that stage at once, neither of them again, and corrects the one on its way', async () => {
    await sweepWhile('anniversary 14 April 2027');
    await sweepOften();
    // The second was claimed for the old date; it was on its way when the date changed.
    expect(world.posted.map(({ card }) => textOf(card).split('\n')[0])).toEqual([
      '12 days left',
      '89 days left',
    ]);
    const late = world.posted[1]?.activityId;
    const shown = textOf(world.edited.filter(({ activityId }) => activityId === late).at(-1)?.card);
    expect(shown).toContain('14 April 2027');
    expect(shown).not.toContain('30 June 2027');
  });

  it('out of every stage is reminded when its own stage comes, once', async () => {
    await sweepWhile('anniversary 30 September 2027');
    await sweepOften();
    expect(world.posted).toHaveLength(1);
    world.at('2027-07-02T10:00:00+02:00');
    await world.sweep();
    await world.sweep();
    expect(world.posted).toHaveLength(2);
    expect(textOf(world.posted[1]?.card)).toContain('90 days left');
  });
});
