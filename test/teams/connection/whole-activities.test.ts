import { botFrameworkAuthentication } from '../../../src/teams/connection/cloud';
import { createConnect } from '../../../src/teams/outgoing/connector-client';
import { TeamsCredentials } from '../../../src/teams/connection/credentials';
import { FakeConnector } from '../../fakes/fake-connector';
import { ana, groupId } from '../../fakes/teams-activities';
import { settings } from '../edge';

let connector: FakeConnector;
beforeEach(async () => (connector = await FakeConnector.start()));
afterEach(() => connector.close());

/** What stands in the bytes that left for Teams. */
async function sentBytes(activity: object): Promise<unknown> {
  const sdk = botFrameworkAuthentication(settings, new TeamsCredentials(settings, async () => 'token'));
  const { conversations } = await createConnect(sdk, settings.appId)(connector.url);
  await conversations.sendToConversation(groupId, { type: 'message', ...activity });
  return connector.requests.at(-1)?.body;
}

const citation = {
  type: 'https://schema.org/Message',
  '@type': 'Message',
  '@context': 'https://schema.org',
  '@id': '',
  citation: [
    {
      '@type': 'Claim',
      position: 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: 'FAQ',
        abstract: 'One line.',
        url: 'https://example.com/',
      },
    },
  ],
};

test.each<[string, object]>([
  ['a citation', { entities: [citation] }],
  ['the message a private reply answers', { entities: [{ type: 'targetedMessageInfo', messageId: '17' }] }],
  ['a quoted reply', { entities: [{ type: 'quotedReply', quotedReply: { messageId: '17', preview: 'x' } }] }],
  ['a mention', { entities: [{ type: 'mention', text: '<at>Ana</at>', mentioned: { ...ana, mri: 'x' } }] }],
  ['who alone sees it', { recipient: { id: ana.id, isTargeted: true } }],
  ['further fields of the sender', { from: { id: '28:bot', name: '', agentId: 'x' } }],
  ['feedback buttons', { channelData: { feedbackLoop: { type: 'default' } } }],
  [
    'suggested actions',
    { suggestedActions: { to: [ana.id], actions: [{ type: 'imBack', title: 'Help', value: 'help' }] } },
  ],
])('%s reaches Teams whole', async (_what, fields) => {
  expect(await sentBytes(fields)).toMatchObject(fields);
});
