import type { Address } from '../../../src/ports';
import { connectTeams } from '../../../src/teams/connect-teams';
import { FakeClock } from '../../fakes/fake-clock';
import { FakeConnector } from '../../fakes/fake-connector';
import { RecordingLog } from '../../fakes/recording-log';
import { ana, bot, channelId, tenantId } from '../../fakes/teams-activities';
import { settings } from '../edge';

const megan = {
  id: '29:1megan',
  name: 'Bowen, Megan',
  objectId: 'a0000000-0000-4000-8000-000000000003',
  email: 'megan@contoso.example',
  userRole: 'user',
  tenantId,
};
const zoe = {
  id: '29:1zoe',
  name: 'Zoë Groß',
  aadObjectId: 'a0000000-0000-4000-8000-000000000004',
  userRole: 'guest',
};
const zoeLong = { id: '29:1zoe2', name: 'Zoe Gross-Meier', userPrincipalName: 'zoe@contoso.example' };
const foreign = { id: '29:1ivo', name: 'Ivo Kruk', tenantId: '99999999-0000-4000-8000-000000000000' };
let connector: FakeConnector;
let at: Address;

beforeEach(async () => {
  connector = await FakeConnector.start({ largestPage: 2 });
  connector.setMembers(channelId, [ana, bot, megan, zoe, zoeLong, foreign]);
  at = { tenantId, conversationId: `${channelId};messageid=1`, serviceUrl: connector.url, botId: bot.id };
});
afterEach(() => connector.close());

function roster(): ReturnType<typeof connectTeams>['roster'] {
  return connectTeams({
    settings,
    sendRate: 1_000,
    log: new RecordingLog(),
    newId: () => 'x',
    tokenSource: async () => 'token',
    clock: new FakeClock(),
  }).roster;
}

test('finds a member whatever the order of the words, on whatever page', async () => {
  expect(await roster().find(at, 'megan BOWEN')).toEqual([
    { id: megan.id, name: 'Bowen, Megan', aadId: megan.objectId, email: megan.email, guest: false },
  ]);
  expect(connector.requests).toHaveLength(3);
});

test('asks for the members of the channel, which in a private one are not those of its team', async () => {
  const privateId = '19:deals@thread.tacv2';
  connector.setMembers(privateId, [ana]);
  const there = { ...at, conversationId: `${privateId};messageid=1` };
  expect(await roster().find(there, 'megan bowen')).toEqual([]);
  expect(await roster().member(there, megan.id)).toBeUndefined();
  expect(await roster().find(there, 'ana bell')).toMatchObject([{ id: ana.id }]);
});

test('finds by part of a name everybody who fits', async () => {
  const found = await roster().find(at, 'zoe');
  expect(found).toMatchObject([{ id: zoe.id }, { id: zoeLong.id }]);
});

test('finds only those who have exactly that name, when there are any', async () => {
  expect(await roster().find(at, 'zoe gross')).toMatchObject([{ id: zoe.id, guest: true }]);
});

test.each(['Zed', 'Meg', '', '?!', bot.name])('finds nobody called "%s"', async (name) => {
  expect(await roster().find(at, name)).toEqual([]);
});

test('takes people of another tenant for guests', async () => {
  expect(await roster().find(at, 'Ivo')).toMatchObject([{ id: foreign.id, guest: true }]);
});

test('gives at most ten', async () => {
  connector.setMembers(
    channelId,
    Array.from({ length: 12 }, (_, n) => ({ id: `29:${n}`, name: `Ana ${n}` })),
  );
  expect(await roster().find(at, 'Ana')).toHaveLength(10);
});

test('leaves out members that cannot be read', async () => {
  connector.setMembers(channelId, [{ id: '', name: 'Ana' }, ana]);
  expect(await roster().find(at, 'Ana')).toMatchObject([{ id: ana.id }]);
});

test.each([
  ['the first page', 0],
  ['a later page', 1],
])('is unavailable when %s does not come', async (_what, before) => {
  let seen = 0;
  connector.fail(
    { status: 403, code: 'BotNotInConversationRoster' },
    { times: 9, matches: () => (seen += 1) > before },
  );
  expect(await roster().find(at, 'Ana')).toBe('unavailable');
});

test('asks again when a page is lost on the way', async () => {
  connector.fail({ reset: 'before' });
  expect(await roster().find(at, 'Ana')).toHaveLength(1);
});

describe('one member', () => {
  test('is found by id', async () => {
    expect(await roster().member(at, megan.id)).toMatchObject({
      name: 'Bowen, Megan',
      aadId: megan.objectId,
    });
  });

  test('is absent when they are not in the conversation', async () => {
    expect(await roster().member(at, '29:1nobody')).toBeUndefined();
  });

  test.each([
    ['the conversation is gone', { status: 404, code: 'ConversationNotFound' }],
    ['the bot is not in it', { status: 403, code: 'BotNotInConversationRoster' }],
    ['Teams has an error', { status: 500 }],
  ])('is unknown when %s', async (_what, fault) => {
    connector.fail(fault, { times: 9 });
    expect(await roster().member(at, megan.id)).toBe('unavailable');
  });
});
