import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Refusal } from '../../../src/domain/team/send-reason';
import type { Address, SendResult } from '../../../src/ports';
import { reasonOfCode } from '../../../src/teams/codes/reason-of-code';
import { connectTeams, type Teams } from '../../../src/teams/connect-teams';
import type { TokenSource } from '../../../src/teams/connection/credentials';
import { FakeClock } from '../../fakes/fake-clock';
import { FakeConnector } from '../../fakes/fake-connector';
import type { Fault } from '../../fakes/fake-connector-faults';
import { RecordingLog } from '../../fakes/recording-log';
import { ana, bot, channelId, groupId, tenantId } from '../../fakes/teams-activities';
import { settings } from '../edge';

const card = { content: { type: 'AdaptiveCard', version: '1.5', body: [] }, summary: '90 days left' };
let connector: FakeConnector;
let clock: FakeClock;
let to: Address;

beforeEach(async () => {
  connector = await FakeConnector.start();
  clock = new FakeClock();
  to = { tenantId, conversationId: groupId, serviceUrl: connector.url, botId: bot.id };
});
afterEach(() => connector.close());

function teams(options: { timeoutMs?: number; tokenSource?: TokenSource } = {}): Teams {
  const log = new RecordingLog();
  const tokenSource: TokenSource = async () => 'token-of-the-bot';
  return connectTeams({
    ...{ settings, sendRate: 1_000, log, newId: () => 'x', tokenSource, clock },
    otherServiceUrl: connector.url,
    ...options,
  });
}

function sent(result: SendResult): { conversationId: string; activityId: string } {
  if (result.outcome !== 'sent') throw new Error(`not sent: ${JSON.stringify(result)}`);
  return result.ref;
}

describe('what is sent', () => {
  test('a card goes alone, with its summary and signed', async () => {
    const ref = sent(await teams().messenger.post(to, card));
    const [request] = connector.requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: `/v3/conversations/${groupId}/activities`,
      authorization: 'Bearer token-of-the-bot',
      body: {
        type: 'message',
        summary: '90 days left',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
      },
    });
    expect(request?.body).not.toHaveProperty('text');
    expect(connector.messages(groupId)).toMatchObject([{ id: ref.activityId }]);
  });

  test('each service URL gets what is sent to it, also after another one', async () => {
    const other = await FakeConnector.start();
    try {
      const { messenger } = teams();
      await messenger.post(to, card);
      await messenger.post({ ...to, serviceUrl: other.url }, card);
      await messenger.post(to, card);
      expect([connector.requests.length, other.requests.length]).toEqual([2, 1]);
    } finally {
      await other.close();
    }
  });

  test('mentions in a card go through unchanged', async () => {
    const msteams = {
      entities: [{ type: 'mention', text: '<at>Ana</at>', mentioned: { id: ana.id, name: 'Ana' } }],
    };
    await teams().messenger.post(to, { ...card, content: { ...card.content, msteams } });
    expect(connector.requests[0]?.body).toMatchObject({ attachments: [{ content: { msteams } }] });
  });

  test('text goes as a message', async () => {
    sent(await teams().messenger.postText(to, 'Hello'));
    expect(connector.messages(groupId)).toMatchObject([{ activity: { type: 'message', text: 'Hello' } }]);
  });

  test('a post to a bare channel begins a thread that can be edited', async () => {
    const { messenger } = teams();
    const ref = sent(await messenger.post({ ...to, conversationId: channelId }, card));
    expect(ref.conversationId).toBe(channelId);
    const edited = await messenger.update({ ...to, ...ref }, ref.activityId, {
      ...card,
      summary: '89 days left',
    });
    expect(sent(edited)).toEqual(ref);
    expect(connector.messages(`${channelId};messageid=${ref.activityId}`)).toMatchObject([
      { id: ref.activityId, edits: 1, activity: { summary: '89 days left' } },
    ]);
  });

  test('a reply stays in its thread and is edited there only', async () => {
    const { messenger } = teams();
    const thread = `${channelId};messageid=1789999999999`;
    const ref = sent(await messenger.post({ ...to, conversationId: thread }, card));
    expect(ref.conversationId).toBe(thread);
    expect(sent(await messenger.update({ ...to, conversationId: thread }, ref.activityId, card))).toEqual(
      ref,
    );
    const elsewhere = await messenger.update({ ...to, conversationId: channelId }, ref.activityId, card);
    expect(elsewhere).toEqual({
      outcome: 'gone',
      reason: 'message-gone',
      code: 'ActivityNotFoundInConversation',
    });
  });

  test('a personal chat is opened with the person and found again', async () => {
    const { messenger } = teams();
    const first = sent(await messenger.personalChat(to, ana.id));
    const second = sent(await messenger.personalChat(to, ana.id));
    expect(first.conversationId).toBe(second.conversationId);
    expect(connector.requests[0]).toMatchObject({
      path: '/v3/conversations',
      body: {
        bot: { id: bot.id },
        members: [{ id: ana.id }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      },
    });
  });

  test('a message that was taken without an id counts as sent', async () => {
    connector.fail({ status: 202, body: '{}' });
    expect(await teams().messenger.post(to, card)).toEqual({
      outcome: 'sent',
      ref: { conversationId: groupId, activityId: '' },
    });
  });
});

/** Waits before a repeat, not those that space requests. */
function pauses(): number[] {
  return clock.waits.filter((ms) => ms >= 500);
}

interface Row {
  readonly fault: Fault;
  readonly post: SendResult;
  readonly edit?: SendResult;
}

const refused = (code: string): Refusal => ({ reason: reasonOfCode(code), code });
const failed = (code: string): SendResult => ({ outcome: 'failed', ...refused(code) });
const gone = (code: string): SendResult => ({ outcome: 'gone', ...refused(code) });
const unknown = (code: string): SendResult => ({ outcome: 'unknown', ...refused(code) });
const retry = (code: string, afterMs: number): SendResult => ({
  outcome: 'retry',
  ...refused(code),
  afterMs,
});

const once: [string, Row][] = [
  ['400', { fault: { status: 400, code: 'Bad Argument' }, post: failed('Bad Argument') }],
  ['401', { fault: { status: 401, code: 'BotNotRegistered' }, post: retry('BotNotRegistered', 900_000) }],
  [
    '403 not in the roster',
    { fault: { status: 403, code: 'BotNotInConversationRoster' }, post: gone('BotNotInConversationRoster') },
  ],
  ['403 disabled', { fault: { status: 403, code: 'BotDisabledByAdmin' }, post: gone('BotDisabledByAdmin') }],
  [
    '403 blocked',
    { fault: { status: 403, code: 'ConversationBlockedByUser' }, post: gone('ConversationBlockedByUser') },
  ],
  [
    '403 not installed',
    {
      fault: { status: 403, code: 'ForbiddenOperationException' },
      post: gone('ForbiddenOperationException'),
    },
  ],
  [
    '403 with the cause in subCode',
    { fault: { status: 403, subCode: 'MessageWritesBlocked' }, post: gone('MessageWritesBlocked') },
  ],
  [
    '403 with the cause in the text only',
    {
      fault: { status: 403, body: 'BotNotInConversationRoster: not there', contentType: 'text/plain' },
      post: gone('BotNotInConversationRoster'),
    },
  ],
  [
    '403 wrong host',
    { fault: { status: 403, code: 'InvalidBotApiHost' }, post: failed('InvalidBotApiHost') },
  ],
  [
    '403 no permission',
    { fault: { status: 403, code: 'NotEnoughPermissions' }, post: failed('NotEnoughPermissions') },
  ],
  ['403 without a word', { fault: { status: 403, body: '' }, post: failed('http-403') }],
  [
    '404 conversation',
    { fault: { status: 404, code: 'ConversationNotFound' }, post: gone('ConversationNotFound') },
  ],
  [
    '404 as a page',
    { fault: { status: 404, body: '<html>', contentType: 'text/html' }, post: gone('http-404') },
  ],
  ['404 with broken JSON', { fault: { status: 404, body: '{"error":' }, post: gone('http-404') }],
  ['413', { fault: { status: 413, body: '' }, post: failed('MessageSizeTooBig') }],
  [
    '429 with a long wait',
    { fault: { status: 429, code: 'Throttled', retryAfter: 90 }, post: retry('Throttled', 90_000) },
  ],
  [
    '503 with a long wait',
    { fault: { status: 503, body: '', retryAfter: 60 }, post: retry('http-503', 60_000) },
  ],
  [
    '500',
    {
      fault: { status: 500, code: 'ServiceError' },
      post: unknown('ServiceError'),
      edit: retry('ServiceError', 60_000),
    },
  ],
];

describe('an answer that no repeat can mend', () => {
  test.each(once)('%s: one request, for a post', async (_what, { fault, post }) => {
    connector.fail(fault, { times: 9 });
    expect(await teams().messenger.post(to, card)).toEqual(post);
    expect(connector.requests).toHaveLength(1);
    expect(pauses()).toEqual([]);
  });

  test.each(once)('%s: one request, for an edit', async (_what, { fault, post, edit = post }) => {
    connector.fail(fault, { times: 9 });
    expect(await teams().messenger.update(to, '1', card)).toEqual(edit);
    expect(connector.requests).toHaveLength(1);
  });
});

const uncertain: [string, Fault, string][] = [
  ['502', { status: 502, body: '' }, 'http-502'],
  ['503 without a time to wait', { status: 503, body: '' }, 'http-503'],
  ['504', { status: 504, body: '' }, 'http-504'],
  ['408', { status: 408, body: '' }, 'http-408'],
  ['an answer that cannot be read', { status: 200, body: '{"id":', stored: true }, 'http-200'],
  ['a reset before it was stored', { reset: 'before' }, 'reset'],
  ['a reset after it was stored', { reset: 'after' }, 'reset'],
];

describe('an answer that leaves open whether it arrived', () => {
  test.each(uncertain)('%s: a post is not repeated', async (_what, fault, code) => {
    connector.fail(fault, { times: 9 });
    expect(await teams().messenger.post(to, card)).toEqual(unknown(code));
    expect(connector.requests).toHaveLength(1);
  });

  test.each(uncertain)('%s: an edit is repeated and comes through', async (_what, fault) => {
    const { messenger } = teams();
    const { activityId } = sent(await messenger.post(to, card));
    connector.fail(fault);
    sent(await messenger.update(to, activityId, card));
    expect(connector.requests).toHaveLength(3);
    expect(pauses()).toEqual([1_000]);
  });

  test('an edit is repeated at most three times, with growing waits', async () => {
    connector.fail({ status: 502, body: '' }, { times: 9 });
    expect(await teams().messenger.update(to, '1', card)).toMatchObject({
      outcome: 'retry',
      code: 'http-502',
    });
    expect(connector.requests).toHaveLength(4);
    expect(pauses()).toEqual([1_000, 2_000, 4_000]);
  });

  test.each([
    ['before it was stored', { hang: 'before' } as const, 0, 'timeout', 500],
    ['after it was stored', { hang: 'after' } as const, 1, 'timeout', 500],
    ['in the middle of the answer', { stall: true } as const, 1, 'reset', 500],
  ])('a silence %s: a post ends as unknown', async (_what, fault, stored, code, timeoutMs) => {
    connector.fail(fault, { times: 9 });
    const { messenger } = teams({ timeoutMs });
    expect(await messenger.post(to, card)).toEqual(unknown(code));
    expect(connector.requests).toHaveLength(1);
    expect(connector.messages(groupId)).toHaveLength(stored);
  });

  test('a silence: an edit is repeated and comes through', async () => {
    const { messenger } = teams({ timeoutMs: 1_000 });
    const { activityId } = sent(await messenger.post(to, card));
    connector.fail({ hang: 'before' });
    sent(await messenger.update(to, activityId, card));
    expect(connector.requests).toHaveLength(3);
  });
});

const notArrived: [string, Fault, number][] = [
  ['429 with a short wait', { status: 429, code: 'Throttled', retryAfter: 3 }, 3_000],
  ['429 without a time to wait', { status: 429, code: 'Throttled' }, 2_000],
  ['429 with a time that is none', { status: 429, code: 'Throttled', retryAfter: 'soon' }, 2_000],
  ['412', { status: 412, code: 'PreconditionFailed' }, 1_000],
  ['503 with a short wait', { status: 503, body: '', retryAfter: 2 }, 2_000],
];

describe('an answer that says it did not arrive', () => {
  test.each(notArrived)('%s: a post is repeated after that time', async (_what, fault, wait) => {
    connector.fail(fault);
    sent(await teams().messenger.post(to, card));
    expect(connector.requests).toHaveLength(2);
    expect(connector.messages(groupId)).toHaveLength(1);
    expect(pauses()).toEqual([wait]);
  });

  test('waits for throttling at most 15 s in all, and then says when to try again', async () => {
    connector.fail({ status: 429, code: 'Throttled', retryAfter: 5 }, { times: 9 });
    expect(await teams().messenger.post(to, card)).toEqual(retry('Throttled', 5_000));
    expect(connector.requests).toHaveLength(4);
    expect(pauses().reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(15_000);
  });

  test('begins no attempt that could outlast 30 s', async () => {
    const slowly = (): boolean => {
      clock.advance(6_000);
      return true;
    };
    connector.fail({ status: 429, code: 'Throttled', retryAfter: 3 }, { times: 9, matches: slowly });
    expect(await teams().messenger.post(to, card)).toEqual(retry('Throttled', 3_000));
    expect(connector.requests).toHaveLength(2);
  });

  test('a refused connection is tried again, and told apart from a lost answer', async () => {
    await connector.close();
    expect(await teams().messenger.post(to, card)).toMatchObject({ outcome: 'retry', code: 'unreachable' });
    expect(pauses()).toEqual([1_000, 2_000, 4_000]);
    connector = await FakeConnector.start();
  });

  test('a name that cannot be looked up is told apart from a lost answer', async () => {
    const nowhere = { ...to, serviceUrl: 'http://nowhere.invalid/teams/' };
    expect(await teams().messenger.post(nowhere, card)).toMatchObject({
      outcome: 'retry',
      code: 'unreachable',
    });
  });

  test('a service URL that speaks no HTTP leaves open whether it arrived', async () => {
    const odd = createServer();
    odd.on('connection', (socket) => socket.end('SSH-2.0-none\r\n'));
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve));
    const serviceUrl = `http://127.0.0.1:${(odd.address() as AddressInfo).port}/`;
    expect(await teams().messenger.post({ ...to, serviceUrl }, card)).toEqual(unknown('reset'));
    odd.closeAllConnections();
    await new Promise((resolve) => odd.close(resolve));
  });
});

describe('signing in', () => {
  test('without a token nothing is sent, and it is tried again later', async () => {
    const tokenSource: TokenSource = () => Promise.reject(new Error('no network'));
    expect(await teams({ tokenSource }).messenger.post(to, card)).toEqual(
      retry('sign-in-unreachable', 60_000),
    );
    expect(connector.requests).toEqual([]);
  });

  test('refused credentials are named as such', async () => {
    const refused = Object.assign(new Error('AADSTS7000222: secret expired'), {
      name: 'ServerError',
      errorCode: 'invalid_client',
    });
    const tokenSource: TokenSource = () => Promise.reject(refused);
    const refusing = teams({ tokenSource });
    expect(await refusing.messenger.post(to, card)).toEqual(retry('sign-in-rejected', 900_000));
    expect(await refusing.checkCredentials()).toBe('rejected');
  });

  test('sends one after the other ask for a token each, which may have changed meanwhile', async () => {
    let asked = 0;
    const tokenSource: TokenSource = async () => `token-${(asked += 1)}`;
    const { messenger } = teams({ tokenSource });
    await messenger.post(to, card);
    await messenger.post(to, card);
    expect(connector.requests.map(({ authorization }) => authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('many sends at once ask for one token', async () => {
    let asked = 0;
    const tokenSource: TokenSource = async () => `token-${(asked += 1)}`;
    const { messenger } = teams({ tokenSource });
    await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        messenger.post({ ...to, conversationId: `19:${n}@thread.v2` }, card),
      ),
    );
    expect(new Set(connector.requests.map(({ authorization }) => authorization))).toEqual(
      new Set(['Bearer token-1']),
    );
  });

  test('with authentication off nothing is signed', async () => {
    const off = connectTeams({
      settings: { ...settings, appId: '', authOff: true },
      sendRate: 20,
      log: new RecordingLog(),
      newId: () => 'x',
      clock,
    });
    sent(await off.messenger.post(to, card));
    expect(connector.requests[0]?.authorization).toBeUndefined();
    expect(await off.checkCredentials()).toBe('ok');
  });
});

test('an error that is not about the request is thrown, not swallowed', async () => {
  await expect(teams().messenger.post({ ...to, serviceUrl: 'not a URL' }, card)).rejects.toThrow();
});

test('stays within what Teams allows a conversation', async () => {
  const limited = await FakeConnector.start({
    limits: [
      { count: 7, ms: 1_000 },
      { count: 8, ms: 2_000 },
      { count: 60, ms: 30_000 },
    ],
    now: () => clock.now(),
  });
  const { messenger } = teams();
  for (let n = 0; n < 150; n += 1) {
    const result = await messenger.post({ ...to, serviceUrl: limited.url }, card);
    if (result.outcome === 'retry') clock.advance(result.afterMs);
  }
  expect(limited.messages(groupId).length).toBe(limited.requests.length);
  expect(limited.requests.length).toBeGreaterThan(140);
  await limited.close();
});
