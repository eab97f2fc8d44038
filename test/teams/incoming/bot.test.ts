import type { MessageRef } from '../../../src/ports';
import { FakeConnector } from '../../fakes/fake-connector';
import {
  activity,
  ana,
  bot,
  channelId,
  conversationUpdate,
  execute,
  installation,
  message,
  personalId,
  submit,
  type ActivityOptions,
} from '../../fakes/teams-activities';
import { settings, startEdge, type Edge } from '../edge';

const card = { content: { type: 'AdaptiveCard', version: '1.5' }, summary: 'a card' };
const thread = `${channelId};messageid=1789999999999`;
let connector: FakeConnector;
let edge: Edge;

beforeEach(async () => {
  connector = await FakeConnector.start();
  edge = await startEdge({ settings: { ...settings, appId: '', authOff: true, allowedTenants: '*' } });
});
afterEach(async () => {
  await edge.close();
  await connector.close();
});

function here(options: ActivityOptions = {}): ActivityOptions {
  return { serviceUrl: connector.url, ...options };
}

function outcomes(): unknown[] {
  return edge.log.lines.filter((line) => line.message === 'activity').map(({ fields }) => fields['outcome']);
}

describe('a message', () => {
  test('goes to its use case, and the replies to its own thread', async () => {
    edge.useCases.replies = () => [
      { kind: 'text', text: 'one' },
      { kind: 'card', card },
    ];
    const answer = await edge.deliver(message('status', here({ where: 'channel' })));
    expect(answer).toEqual({ status: 200, body: undefined });
    expect(edge.useCases.heard).toMatchObject([{ text: 'status', person: { id: ana.id } }]);
    expect(connector.messages(thread)).toMatchObject([
      { activity: { text: 'one' } },
      { activity: { summary: 'a card' } },
    ]);
  });

  test('hands back where its card stands', async () => {
    const refs: MessageRef[] = [];
    const onSent = async (ref: MessageRef): Promise<void> => void refs.push(ref);
    edge.useCases.replies = () => [{ kind: 'card', card, onSent }];
    await edge.deliver(message('checklist', here({ where: 'channel' })));
    const [posted] = connector.messages(thread);
    expect(refs).toEqual([{ conversationId: thread, activityId: posted?.id }]);
  });

  test('a reply that cannot be sent is logged and stops none of the others', async () => {
    const refs: MessageRef[] = [];
    const onSent = async (ref: MessageRef): Promise<void> => void refs.push(ref);
    connector.fail({ status: 403, code: 'BotNotInConversationRoster' });
    edge.useCases.replies = () => [
      { kind: 'card', card, onSent },
      { kind: 'text', text: 'two' },
    ];
    expect((await edge.deliver(message('x', here()))).status).toBe(200);
    expect(refs).toEqual([]);
    expect(connector.messages(personalId)).toMatchObject([{ activity: { text: 'two' } }]);
    expect(edge.log.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        message: 'reply not sent',
        fields: expect.objectContaining({
          kind: 'card',
          outcome: 'gone',
          code: 'BotNotInConversationRoster',
        }) as unknown,
      }),
    );
  });

  test('a tenant that has not consented is named, with what to do, and asked once', async () => {
    connector.fail({ status: 401, code: '' });
    edge.useCases.replies = () => [{ kind: 'text', text: 'one' }];
    expect((await edge.deliver(message('x', here()))).status).toBe(200);
    expect(connector.requests).toHaveLength(1);
    expect(edge.log.lines).toContainEqual(
      expect.objectContaining({
        message: 'reply not sent',
        fields: expect.objectContaining({
          code: 'http-401',
          tenantId: expect.any(String) as string,
          todo: expect.stringContaining('consent') as string,
        }) as unknown,
      }),
    );
  });

  test('may replace a card, and shows it anew when it is gone', async () => {
    edge.useCases.replies = () => [{ kind: 'updateCard', activityId: '1', card }];
    await edge.deliver(message('x', here()));
    expect(connector.requests.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(connector.messages(personalId)).toHaveLength(1);
  });
});

describe('a message that was changed', () => {
  const changed = (eventType: string): unknown => ({
    ...message('anniversary 30 June 2027', here({ channelData: { eventType } })),
    type: 'messageUpdate',
  });

  test('goes to its own use case and is answered', async () => {
    edge.useCases.replies = () => [{ kind: 'text', text: 'Say it again.' }];
    expect((await edge.deliver(changed('editMessage'))).status).toBe(200);
    expect(edge.useCases.heard).toMatchObject([
      { text: 'anniversary 30 June 2027', sentAt: expect.any(Number) as unknown },
    ]);
    expect(connector.messages(personalId)).toMatchObject([{ activity: { text: 'Say it again.' } }]);
  });

  test.each(['undeleteMessage', 'preview'])('by "%s" reaches no use case', async (eventType) => {
    expect((await edge.deliver(changed(eventType))).status).toBe(200);
    expect(edge.useCases.heard).toEqual([]);
  });
});

describe('whoever cannot be placed', () => {
  const noTenant = { conversation: { id: personalId }, channelData: {} };
  const twoTenants = {
    conversation: { id: personalId, tenantId: 't' },
    channelData: { tenant: { id: 'other' } },
  };

  test.each([
    ['without a tenant', noTenant],
    ['with two tenants', twoTenants],
    [
      'in a new kind of conversation',
      { conversation: { id: personalId, tenantId: 't', conversationType: 'space' } },
    ],
  ])('reaches no use case and is written to nowhere: %s', async (_what, fields) => {
    const raw = message('add Security', { fields });
    expect((await edge.deliver({ ...raw, serviceUrl: connector.url })).status).toBe(200);
    await edge.close();
    expect(edge.useCases.heard).toEqual([]);
    expect(connector.requests).toEqual([]);
  });
});

describe('Action.Execute', () => {
  test('is answered with a card in place', async () => {
    edge.useCases.actionReply = () => ({ kind: 'card', card });
    expect(await edge.deliver(execute({ v: 1 }, here()))).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.content },
    });
    expect(edge.useCases.heard).toMatchObject([{ via: 'execute', data: { v: 1 } }]);
    expect(connector.requests).toEqual([]);
  });

  test('is answered with a message', async () => {
    edge.useCases.actionReply = () => ({ kind: 'message', text: 'Done.' });
    expect((await edge.deliver(execute({}, here()))).body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Done.',
    });
  });

  test('is answered with an error', async () => {
    edge.useCases.actionReply = () => ({ kind: 'error', text: 'That was another cycle.' });
    expect(await edge.deliver(execute({}, here()))).toEqual({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'BadRequest', message: 'That was another cycle.' },
      },
    });
  });

  test('is answered before the replies that follow are sent', async () => {
    const release = connector.hold();
    edge.useCases.actionReply = () => ({ kind: 'card', card, then: [{ kind: 'text', text: 'later' }] });
    const answer = await edge.deliver(execute({}, here()));
    expect(answer.status).toBe(200);
    expect(outcomes()).toEqual([]);
    release();
    await edge.close();
    expect(connector.messages(personalId)).toMatchObject([{ activity: { text: 'later' } }]);
  });

  test('that is malformed gets an answer and reaches no use case', async () => {
    const answer = await edge.deliver(execute({}, here({ fields: { value: { action: 7 } } })));
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 400, type: 'application/vnd.microsoft.error' },
    });
    expect(edge.useCases.heard).toEqual([]);
  });
});

describe('Action.Submit', () => {
  const pressed = (fields = {}): unknown => submit({ v: 1 }, here({ fields }));

  test('edits the card it stands on', async () => {
    const { id } = connector.conversations.post(personalId, { summary: 'before' });
    edge.useCases.actionReply = () => ({ kind: 'card', card, then: [{ kind: 'text', text: 'then' }] });
    expect(await edge.deliver(pressed({ replyToId: id }))).toEqual({ status: 200, body: undefined });
    expect(edge.useCases.heard).toMatchObject([{ via: 'submit', data: { v: 1 }, cardActivityId: id }]);
    expect(connector.messages(personalId)).toMatchObject([
      { id, edits: 1, activity: { summary: 'a card' } },
      { activity: { text: 'then' } },
    ]);
  });

  test('posts the card when the one it stood on is gone', async () => {
    edge.useCases.actionReply = () => ({ kind: 'card', card });
    await edge.deliver(pressed());
    expect(connector.messages(personalId)).toMatchObject([{ edits: 0, activity: { summary: 'a card' } }]);
  });

  test('posts the card when Teams does not say on which it stood', async () => {
    edge.useCases.actionReply = () => ({ kind: 'card', card });
    await edge.deliver(pressed({ replyToId: undefined }));
    expect(connector.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  test.each(['message', 'error'] as const)('answers with words for a reply of kind %s', async (kind) => {
    edge.useCases.actionReply = () => ({ kind, text: 'Words.' });
    await edge.deliver(pressed());
    expect(connector.messages(personalId)).toMatchObject([{ activity: { text: 'Words.' } }]);
  });
});

describe('events', () => {
  test('go to their use case, and replies begin a thread in the chosen channel', async () => {
    edge.useCases.replies = () => [{ kind: 'card', card }];
    expect((await edge.deliver(installation('add', here({ where: 'channel' })))).status).toBe(200);
    expect(edge.useCases.heard).toMatchObject([{ kind: 'installed', place: { conversationId: channelId } }]);
    const [welcome] = connector.messages(channelId);
    expect(welcome?.conversationId).toBe(`${channelId};messageid=${welcome?.id}`);
  });

  test('changes of a team go to the same use case', async () => {
    await edge.deliver(conversationUpdate('teamArchived', here()));
    expect(edge.useCases.heard).toMatchObject([{ kind: 'team', change: 'archived' }]);
  });
});

test.each([
  ['an unknown type', activity('messageReaction'), 200],
  ['typing', activity('typing'), 200],
  ['an event of no use', conversationUpdate('channelShared'), 200],
  ['a message of the bot itself', message('x', { from: bot }), 200],
  ['a malformed activity', { type: 'message', channelId: 'msteams' }, 200],
  ['an object that is no activity', {}, 200],
  ['an unknown invoke', activity('invoke', { fields: { name: 'composeExtension/query' } }), 404],
  ['an invoke without a name', activity('invoke'), 404],
])('%s reaches no use case and is answered', async (_what, raw, status) => {
  expect(await edge.deliver(raw)).toEqual({ status, body: undefined });
  expect(edge.useCases.heard).toEqual([]);
});

test('each activity leaves one line in the log, without what was said', async () => {
  await edge.deliver(message('our secret', here()));
  await edge.deliver(activity('typing', here()));
  await edge.deliver(execute({ secret: 1 }, here()));
  expect(outcomes()).toEqual(['message', 'ignored: unknown type', 'execute']);
  expect(edge.log.lines[0]?.fields).toMatchObject({ type: 'message', ms: expect.any(Number) as unknown });
  expect(JSON.stringify(edge.log.lines)).not.toContain('secret');
});

describe('an error nobody foresaw', () => {
  const cause = new Error('table on fire');
  const broken = (): never => {
    throw cause;
  };

  test('in a message: polite words with a number, and the details in the log', async () => {
    edge.useCases.replies = broken;
    expect(await edge.deliver(message('x', here({ where: 'channel' })))).toEqual({
      status: 200,
      body: undefined,
    });
    await edge.close();
    const [said] = connector.messages(thread);
    expect(said?.activity['text']).toContain('incident-1');
    expect(said?.activity['text']).not.toContain('fire');
    expect(edge.log.lines).toContainEqual({
      level: 'error',
      message: 'unexpected error',
      fields: { incident: 'incident-1', error: new Error('table on fire') },
    });
    expect(outcomes()).toEqual(['broken']);
  });

  test('in a button: the words come as its answer', async () => {
    edge.useCases.actionReply = broken;
    expect(await edge.deliver(execute({}, here()))).toMatchObject({
      status: 200,
      body: {
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringContaining('incident-1') as unknown,
      },
    });
    expect(connector.requests).toEqual([]);
  });

  test('after a button was answered: the words come as a message', async () => {
    const onSent = (): Promise<void> => Promise.reject(cause);
    edge.useCases.actionReply = () => ({ kind: 'card', card, then: [{ kind: 'card', card, onSent }] });
    expect((await edge.deliver(execute({}, here()))).body).toMatchObject({ value: card.content });
    await edge.close();
    expect(connector.messages(personalId)).toMatchObject([
      {},
      { activity: { text: expect.stringContaining('incident-1') as unknown } },
    ]);
  });

  test('in an event: the log only, for nobody asked anything', async () => {
    edge.useCases.replies = broken;
    expect((await edge.deliver(installation('add', here()))).status).toBe(200);
    expect(connector.requests).toEqual([]);
    expect(outcomes()).toEqual(['broken']);
  });

  test('even when the words cannot be sent, the activity is answered', async () => {
    edge.useCases.replies = broken;
    connector.fail({ reset: 'before' }, { times: 9 });
    expect((await edge.deliver(message('x', here()))).status).toBe(200);
  });
});
