import { handleEvent } from '../../../src/app/handle/handle-event';
import type { IncomingEvent } from '../../../src/app/turn/conversation';
import { CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { textOf } from '../../fakes/card-text';

const GENERAL = { tenantId: TENANT, conversationId: '19:general@thread.tacv2' };
const replyTo = { ...CHANNEL, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' };
const context = {
  place: CHANNEL,
  placeKind: 'channel' as const,
  replyTo,
  locale: 'en-GB',
  teamsTeamId: GENERAL.conversationId,
};

let world: World;

/** A team whose contact can be told in person, with a card posted and one item ticked. */
beforeEach(async () => {
  world = createWorld('2027-04-01T10:00:00+02:00');
  world.members = [MEGAN];
  Object.assign(world.ctx.messenger, {
    personalChat: async () => ({ outcome: 'sent', ref: { conversationId: 'a:megan', activityId: '1' } }),
  });
  await send({ kind: 'installed', upgrade: false });
  await world.say('program mpn-2016');
  await world.say('contact Megan Bowen');
  await world.say('anniversary 30 June 2027');
  await world.say('tick the fees');
  world.posted.length = 0;
}, 20_000);

type EventPart = IncomingEvent extends infer E
  ? E extends IncomingEvent
    ? Omit<E, keyof typeof context> & Partial<typeof context>
    : never
  : never;

async function send(part: EventPart) {
  const replies = await handleEvent(world.ctx, { ...context, ...part });
  await world.settled();
  return replies;
}

async function everything(): Promise<string> {
  const wakeUps = [];
  for await (const page of world.store.wakeUps.all()) wakeUps.push(...page);
  const rows = await Promise.all([CHANNEL, GENERAL].map((place) => world.store.teams.load(place)));
  return JSON.stringify([rows, wakeUps]);
}

/** What each event is to do, told once or twice: presence afterwards, what is posted, and how many replies there are. */
const events: readonly {
  readonly name: string;
  readonly before?: EventPart;
  readonly event: EventPart;
  readonly presence: string | undefined;
  readonly posted: readonly string[];
  readonly replies?: number;
}[] = [
  { name: 'installed', event: { kind: 'installed', upgrade: false }, presence: 'here', posted: [] },
  { name: 'upgraded', event: { kind: 'installed', upgrade: true }, presence: 'here', posted: [] },
  {
    name: 'uninstalled',
    event: { kind: 'uninstalled', upgrade: false },
    presence: 'uninstalled',
    posted: ['I was removed from it'],
  },
  {
    name: 'taken out by an upgrade',
    event: { kind: 'uninstalled', upgrade: true },
    presence: 'uninstalled',
    posted: ['I was removed from it'],
  },
  {
    name: 'installed again',
    before: { kind: 'uninstalled', upgrade: false },
    event: { kind: 'installed', upgrade: false },
    presence: 'here',
    posted: [],
    replies: 1,
  },
  {
    name: 'team renamed',
    event: { kind: 'team', change: 'renamed', teamName: 'Alliances' },
    presence: 'here',
    posted: [],
  },
  {
    name: 'team archived',
    event: { kind: 'team', change: 'archived' },
    presence: 'archived',
    posted: ['The team was archived'],
  },
  {
    name: 'team unarchived',
    before: { kind: 'team', change: 'archived' },
    event: { kind: 'team', change: 'unarchived' },
    presence: 'here',
    posted: [],
  },
  {
    name: 'team deleted',
    event: { kind: 'team', change: 'deleted' },
    presence: 'deleted',
    posted: ['was deleted'],
  },
  {
    name: 'team restored',
    before: { kind: 'team', change: 'deleted' },
    event: { kind: 'team', change: 'restored' },
    presence: 'here',
    posted: [],
  },
  {
    name: 'team deleted for good',
    before: { kind: 'team', change: 'deleted' },
    event: { kind: 'team', change: 'hardDeleted' },
    presence: 'uninstalled',
    posted: [],
  },
  {
    name: 'channel renamed',
    event: { kind: 'channel', change: 'renamed', channelName: 'Renewals' },
    presence: 'here',
    posted: [],
  },
  {
    name: 'channel deleted',
    event: { kind: 'channel', change: 'deleted' },
    presence: undefined,
    posted: ['I moved here'],
  },
  { name: 'channel restored', event: { kind: 'channel', change: 'restored' }, presence: 'here', posted: [] },
  {
    name: 'somebody added',
    event: { kind: 'membersAdded', people: [{ id: '29:new' }] },
    presence: 'here',
    posted: [],
  },
  {
    name: 'somebody else removed',
    event: { kind: 'membersRemoved', people: [{ id: '29:new' }] },
    presence: 'here',
    posted: [],
  },
  {
    name: 'the contact removed, by the id of the directory',
    event: { kind: 'membersRemoved', people: [{ id: '29:other-bot', aadId: MEGAN.aadId }] },
    presence: 'here',
    posted: ['Megan Bowen left'],
  },
];

describe('an event', () => {
  it.each(events)(
    'does its work once, however often Teams tells it: $name',
    async ({ before, event, presence, posted, replies = 0 }) => {
      if (before) await send(before);
      world.posted.length = 0;
      expect(await send(event)).toHaveLength(replies);
      const once = await everything();
      expect((await world.store.teams.load(CHANNEL)).place[0]?.value.presence).toBe(presence);
      expect(world.posted.map(({ card }) => textOf(card).replaceAll('\n', ' '))).toEqual(
        posted.map((words) => expect.stringContaining(words) as string),
      );
      for (let again = 0; again < 2; again++) expect(await send(event)).toEqual([]);
      expect(await everything()).toBe(once);
      expect(world.posted).toHaveLength(posted.length);
    },
  );

  it.each(events)('of a place that nobody set up changes nothing there: $name', async ({ event }) => {
    const place = { tenantId: 'tenant-2', conversationId: '19:elsewhere@thread.tacv2' };
    const before = await everything();
    await send({ ...event, place, teamsTeamId: '19:else@thread.tacv2', replyTo: { ...replyTo, ...place } });
    expect(await everything()).toBe(before);
    expect(world.posted).toEqual([]);
  });
});
