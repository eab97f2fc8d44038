import type { IncomingEvent } from '../../../src/app/turn/conversation';
import { readPlaced } from '../../../src/teams/incoming/incoming';
import { readEvent } from '../../../src/teams/incoming/incoming-event';
import {
  activity,
  ana,
  ben,
  bot,
  channelId,
  conversationUpdate,
  generalId,
  groupId,
  installation,
  message,
  personalId,
  tenantId,
} from '../../fakes/teams-activities';

function happened(raw: unknown): IncomingEvent | undefined {
  const placed = readPlaced(raw);
  if (!placed) throw new Error('could not be placed');
  return readEvent(placed);
}

const anaAsEventPerson = { id: ana.id, aadId: ana.aadObjectId };

test.each([
  ['add', 'installed', false],
  ['add-upgrade', 'installed', true],
  ['remove', 'uninstalled', false],
  ['remove-upgrade', 'uninstalled', true],
])('an installation update "%s" means %s', (action, kind, upgrade) => {
  expect(happened(installation(action))).toMatchObject({
    kind,
    upgrade,
    place: { tenantId, conversationId: personalId },
    by: anaAsEventPerson,
  });
});

test('an unknown installation update is of no use', () => {
  expect(happened(installation('pause'))).toBeUndefined();
});

test('in a team the bot belongs to the channel chosen at installation', () => {
  expect(happened(installation('add', { where: 'channel' }))).toMatchObject({
    kind: 'installed',
    placeKind: 'channel',
    place: { tenantId, conversationId: channelId },
    replyTo: { conversationId: channelId },
    teamsTeamId: generalId,
    teamName: 'Contoso Alliances',
    channelName: 'Partner programme',
  });
});

test('when the bot is added to a team, the chosen channel counts too', () => {
  const raw = conversationUpdate('teamMemberAdded', {
    channelData: { settings: { selectedChannel: { id: channelId } } },
    fields: { membersAdded: [bot] },
  });
  expect(happened(raw)).toMatchObject({
    kind: 'installed',
    place: { conversationId: channelId },
    replyTo: { conversationId: channelId },
  });
});

test('being added to a team without a chosen channel is left to the installation, which is told apart from it', () => {
  expect(
    happened(conversationUpdate('teamMemberAdded', { fields: { membersAdded: [bot] } })),
  ).toBeUndefined();
  const raw = installation('add', { where: 'channel', channelData: { settings: undefined } });
  expect(happened(raw)).toMatchObject({ kind: 'installed' });
});

test('a bot added together with people has been installed', () => {
  const raw = activity('conversationUpdate', { where: 'group', fields: { membersAdded: [ana, bot] } });
  expect(happened(raw)).toMatchObject({ kind: 'installed', place: { conversationId: groupId } });
});

test('a bot that was removed has been uninstalled', () => {
  expect(
    happened(conversationUpdate('teamMemberRemoved', { fields: { membersRemoved: [bot] } })),
  ).toMatchObject({
    kind: 'uninstalled',
    upgrade: false,
  });
});

test.each([
  ['teamRenamed', 'renamed'],
  ['teamArchived', 'archived'],
  ['teamUnarchived', 'unarchived'],
  ['teamDeleted', 'deleted'],
  ['teamHardDeleted', 'hardDeleted'],
  ['teamRestored', 'restored'],
])('%s means that the team was %s', (eventType, change) => {
  expect(happened(conversationUpdate(eventType))).toMatchObject({
    kind: 'team',
    change,
    teamsTeamId: generalId,
  });
});

test.each([
  ['channelRenamed', 'renamed'],
  ['channelDeleted', 'deleted'],
  ['channelRestored', 'restored'],
])('%s means that this channel was %s, and is told to the team', (eventType, change) => {
  expect(happened(conversationUpdate(eventType))).toMatchObject({
    kind: 'channel',
    change,
    place: { tenantId, conversationId: channelId },
    channelName: 'Partner programme',
    replyTo: { conversationId: generalId },
  });
});

test.each([
  ['membersAdded', 'teamMemberAdded'],
  ['membersRemoved', 'teamMemberRemoved'],
])('%s names the people', (kind, eventType) => {
  const raw = conversationUpdate(eventType, {
    fields: { [kind]: [{ id: ben.id, aadObjectId: ben.aadObjectId }, ana] },
  });
  expect(happened(raw)).toMatchObject({
    kind,
    people: [
      { id: ben.id, aadId: ben.aadObjectId },
      { id: ana.id, aadId: ana.aadObjectId, name: 'Ana Bell' },
    ],
  });
});

describe('in a private or shared channel', () => {
  const channel = (type: string) => ({
    channelData: { channel: { id: channelId, name: 'Deal room', type } },
  });

  test.each(['private', 'shared'])(
    'of kind %s, whoever comes or goes does so in that channel only',
    (type) => {
      const left = conversationUpdate('channelMemberRemoved', {
        ...channel(type),
        fields: { membersRemoved: [ben] },
      });
      const inChannel = { onlyThisChannel: true, place: { tenantId, conversationId: channelId } };
      expect(happened(left)).toMatchObject({
        ...inChannel,
        kind: 'membersRemoved',
        people: [{ id: ben.id }],
      });
      const came = conversationUpdate('channelMemberAdded', {
        ...channel(type),
        fields: { membersAdded: [ben] },
      });
      expect(happened(came)).toMatchObject({ ...inChannel, kind: 'membersAdded' });
    },
  );

  test('the bot is added and removed by itself', () => {
    const added = conversationUpdate('channelMemberAdded', {
      ...channel('shared'),
      fields: { membersAdded: [bot] },
    });
    expect(happened(added)).toMatchObject({
      kind: 'installed',
      onlyThisChannel: true,
      place: { conversationId: channelId },
      replyTo: { conversationId: channelId },
    });
    const removed = installation('remove', { where: 'channel', ...channel('private') });
    expect(happened(removed)).toMatchObject({ kind: 'uninstalled', onlyThisChannel: true });
  });

  test('an event of a member names that channel even where Teams leaves its kind out', () => {
    const raw = conversationUpdate('channelMemberRemoved', { fields: { membersRemoved: [ben] } });
    expect(happened(raw)).toMatchObject({ onlyThisChannel: true, place: { conversationId: channelId } });
  });

  test.each(['channelShared', 'channelUnshared'])('%s asks for nothing', (eventType) => {
    expect(happened(conversationUpdate(eventType, channel('shared')))).toBeUndefined();
  });

  test('what happens in a standard channel is the whole team’s', () => {
    const raw = conversationUpdate('teamMemberRemoved', {
      ...channel('standard'),
      fields: { membersRemoved: [ben] },
    });
    expect(happened(raw)).not.toHaveProperty('onlyThisChannel');
  });
});

test('what the bot did itself has nobody as its cause', () => {
  const raw = conversationUpdate('teamMemberAdded', { from: bot, fields: { membersAdded: [ben] } });
  expect(happened(raw)).not.toHaveProperty('by');
});

test.each([
  ['an event that is new', conversationUpdate('channelShared')],
  ['an event named like what every object has', conversationUpdate('constructor')],
  [
    'an event of a channel without id',
    conversationUpdate('channelDeleted', { channelData: { channel: {} } }),
  ],
  ['a change of the topic', activity('conversationUpdate', { where: 'group', fields: { topicName: 'x' } })],
  ['members that cannot be read', conversationUpdate('', { fields: { membersAdded: [null, 7, {}] } })],
  ['a message', message('x')],
])('%s is of no use', (_what, raw) => {
  expect(happened(raw)).toBeUndefined();
});
