import type { MessageRef } from '../../../src/ports';
import type { ActionReply, Reply } from '../../../src/app/turn/conversation';
import { FakeConnector } from '../../fakes/fake-connector';
import {
  ana,
  bot,
  channelId,
  execute,
  groupId,
  message,
  personalId,
  submit,
  type Activity,
  type ActivityOptions,
  type Where,
} from '../../fakes/teams-activities';
import { settings, startEdge, type Edge } from '../edge';

const content = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'x' }] };
const card = { content, summary: 'a card' };
const asks = { options: [] };
const plain: Reply = { kind: 'card', card };
const marked: Reply = { kind: 'text', text: 'Only some may.', onlyFor: ana.id };
const question: Reply = { kind: 'card', card, asks };

const thread = `${channelId};messageid=1789999999999`;
const conversationOf: Record<Where, string> = { personal: personalId, group: groupId, channel: thread };
let connector: FakeConnector;
let edge: Edge;

async function start(options: { knowsTargeted?: boolean; privateReplies?: boolean } = {}): Promise<void> {
  connector = await FakeConnector.start({ knowsTargeted: options.knowsTargeted ?? true });
  edge = await startEdge({
    settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' },
    privateReplies: options.privateReplies ?? true,
  });
}
afterEach(async () => {
  await edge.close();
  await connector.close();
});

const here = (options: ActivityOptions = {}): ActivityOptions => ({ serviceUrl: connector.url, ...options });
const slash: Activity = { recipient: { ...bot, isTargeted: true } };
const seenBy = (where: Where): unknown[] =>
  connector.messages(conversationOf[where]).map(({ onlyFor }) => onlyFor ?? 'everybody');

describe('what Teams is sent', () => {
  test.each(['channel', 'group'] as const)(
    'for one person in a %s names that person, by the query',
    async (where) => {
      await start();
      edge.useCases.replies = () => [marked, question];
      await edge.deliver(message('add Security', here({ where })));
      expect(seenBy(where)).toEqual([ana.id, ana.id]);
      expect(connector.posts[0]).toMatchObject({
        path: `/v3/conversations/${conversationOf[where]}/activities?isTargetedActivity=true`,
        body: { recipient: { id: ana.id }, text: 'Only some may.' },
      });
    },
  );

  test('for everybody names nobody', async () => {
    await start();
    edge.useCases.replies = () => [plain];
    await edge.deliver(message('status', here({ where: 'channel' })));
    expect(seenBy('channel')).toEqual(['everybody']);
    expect(connector.posts[0]?.path).not.toContain('?');
    expect(connector.posts[0]?.body).not.toHaveProperty('recipient');
  });

  test('in answer to a command with a slash is for who gave it', async () => {
    await start();
    edge.useCases.replies = () => [plain, { kind: 'card', card, shows: 'checklist' }];
    await edge.deliver(message('/status', here({ where: 'group', fields: slash })));
    expect(seenBy('group')).toEqual([ana.id, 'everybody']);
  });

  test('never carries the mark by which the query is added', async () => {
    await start();
    edge.useCases.replies = () => [marked];
    await edge.deliver(message('x', here({ where: 'channel' })));
    expect(connector.posts[0]?.headerNames.filter((name) => name.startsWith('x-'))).toEqual([
      'x-ms-client-request-id',
    ]);
  });

  test.each<[string, { knowsTargeted?: boolean; privateReplies?: boolean }, number]>([
    ['Teams knows no such messages there', { knowsTargeted: false }, 2],
    ['a setting turns them off', { privateReplies: false }, 1],
  ])('goes to everybody where %s', async (_why, options, requests) => {
    await start(options);
    edge.useCases.replies = () => [marked];
    await edge.deliver(message('x', here({ where: 'channel' })));
    expect(seenBy('channel')).toEqual(['everybody']);
    expect(connector.posts).toHaveLength(requests);
  });

  test('is not sent again where nobody knows whether it arrived', async () => {
    await start();
    connector.fail({ reset: 'after' });
    edge.useCases.replies = () => [marked];
    await edge.deliver(message('x', here({ where: 'channel' })));
    expect(seenBy('channel')).toEqual([ana.id]);
  });

  test('is not remembered as a card to be kept up to date', async () => {
    await start();
    const refs: MessageRef[] = [];
    const onSent = async (ref: MessageRef): Promise<void> => void refs.push(ref);
    edge.useCases.replies = () => [{ ...question, onSent }];
    await edge.deliver(message('x', here({ where: 'channel' })));
    expect(refs).toEqual([]);
  });
});

describe('a press on a card that only one person sees', () => {
  const post = (onlyFor?: string): string =>
    connector.conversations.post(thread, { summary: 'before' }, onlyFor).id;
  const done = (extra: object = {}): ActionReply => ({ kind: 'card', card, forEveryone: true, ...extra });

  test('shows everybody what was saved', async () => {
    await start();
    const id = post(ana.id);
    edge.useCases.actionReply = () => done();
    await edge.deliver(execute({}, here({ where: 'channel', fields: { replyToId: id } })));
    await edge.close();
    expect(connector.messages(thread)).toMatchObject([
      { id, edits: 0, onlyFor: ana.id },
      { edits: 0, activity: { summary: 'a card' } },
    ]);
    expect(seenBy('channel')).toEqual([ana.id, 'everybody']);
  });

  test.each([
    ['Execute', execute],
    ['Submit', submit],
  ] as const)('keeps to that person what concerns only them, by Action.%s', async (_kind, pressed) => {
    await start();
    const id = post(ana.id);
    edge.useCases.actionReply = () => done({ onlyFor: ana.id });
    await edge.deliver(pressed({}, here({ where: 'channel', fields: { replyToId: id } })));
    await edge.close();
    expect(connector.messages(thread)).toMatchObject([{ id, edits: 1, onlyFor: ana.id }]);
    const edit = connector.requests.at(-1);
    expect(edit).toMatchObject({
      method: 'PUT',
      path: expect.stringMatching(/\?isTargetedActivity=true$/) as unknown,
    });
    expect(edit?.body).not.toHaveProperty('recipient');
  });

  test('keeps to that person a form that has to be filled in again', async () => {
    await start();
    const id = post(ana.id);
    const input = { type: 'Input.Text', id: 'in_x' };
    const form = {
      content: { ...content, body: [{ type: 'Container', items: [input] }] },
      summary: 'a form',
    };
    edge.useCases.actionReply = () => ({ kind: 'card', card: form, forEveryone: true });
    await edge.deliver(execute({}, here({ where: 'channel', fields: { replyToId: id } })));
    await edge.close();
    expect(connector.messages(thread)).toMatchObject([{ id, edits: 1, onlyFor: ana.id }]);
  });

  test('shows it anew to that person when it has expired', async () => {
    await start();
    edge.useCases.actionReply = () => done({ onlyFor: ana.id });
    await edge.deliver(execute({}, here({ where: 'channel' })));
    await edge.close();
    expect(connector.requests.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'POST']);
    expect(seenBy('channel')).toEqual([ana.id]);
  });

  test('tells its short words to that person only', async () => {
    await start();
    edge.useCases.actionReply = () => ({ kind: 'error', text: 'Too old.' });
    await edge.deliver(submit({}, here({ where: 'channel' })));
    expect(seenBy('channel')).toEqual([ana.id]);
  });
});

test('an error nobody foresaw is told to who met it', async () => {
  await start();
  edge.useCases.replies = () => {
    throw new Error('table on fire');
  };
  await edge.deliver(message('x', here({ where: 'channel' })));
  await edge.close();
  expect(seenBy('channel')).toEqual([ana.id]);
});
