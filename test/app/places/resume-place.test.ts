import { handleEvent } from '../../../src/app/handle/handle-event';
import type { IncomingEvent } from '../../../src/app/turn/conversation';
import { ANA, CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { buttonIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';

const GENERAL = { tenantId: TENANT, conversationId: '19:general@thread.tacv2' };
const replyTo = { ...GENERAL, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' };

let world: World;

async function event(part: { kind: 'installed' | 'uninstalled' } & Partial<IncomingEvent>) {
  const replies = await handleEvent(world.ctx, {
    place: GENERAL,
    placeKind: 'channel',
    replyTo,
    locale: 'en-GB',
    teamsTeamId: GENERAL.conversationId,
    teamName: 'Partner team',
    channelName: 'General',
    by: { id: ANA.id, aadId: ANA.aadId },
    upgrade: false,
    ...part,
  });
  await world.settled();
  return replies;
}

/** Set up in a channel of its own, removed from the team, and added to it again with another channel chosen. */
beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  world.members = [MEGAN];
  await world.say('program mpn-2016', { channelName: 'Renewals' });
  await world.say('anniversary 30 June 2027', { channelName: 'Renewals' });
  await event({ kind: 'uninstalled' });
  world.at('2027-02-01T10:00:00+01:00');
}, 20_000);

describe('a team that the bot comes back to by another channel', () => {
  it('is asked in its own channel whether the date still holds, and told in the chosen one where reminders go on', async () => {
    const said = saidIn(await event({ kind: 'installed' }));
    expect(said).toContain('reminders go on in Renewals');
    expect(said).toContain('move here');
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual([CHANNEL.conversationId]);
    const [asked] = world.posted;
    expect(textOf(asked?.card)).toContain('Is it still 30 June 2027?');
    expect(saidAfter(await world.press(buttonIn(asked?.card, 'Yes, still right')))).toContain(
      'everything goes on as before',
    );
  });

  it('is reminded there, and nothing of it is erased', async () => {
    await event({ kind: 'installed' });
    world.at('2027-02-20T10:00:00+01:00');
    await world.sweep();
    expect((await world.store.teams.load(CHANNEL)).team).toHaveLength(1);
    world.posted.length = 0;
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual([CHANNEL.conversationId]);
  });

  it('hears it once, however often Teams repeats the event', async () => {
    await event({ kind: 'installed' });
    expect(await event({ kind: 'installed' })).toEqual([]);
    expect(world.posted).toHaveLength(1);
  });

  it('can move to the chosen channel', async () => {
    await event({ kind: 'installed' });
    await world.say('move here', { place: GENERAL, replyTo });
    world.posted.length = 0;
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    expect(world.posted.map(({ to }) => to.conversationId)).toEqual([GENERAL.conversationId]);
  });
});

test('a team that is not there any more is none to come back to', async () => {
  world.at('2027-03-01T10:00:00+01:00');
  await world.sweep();
  expect(saidIn(await event({ kind: 'installed' }))).not.toContain('Welcome back');
  expect(world.posted).toEqual([]);
});
