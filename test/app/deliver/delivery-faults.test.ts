import type { AppContext } from '../../../src/app/turn/app-context';
import { runReminders } from '../../../src/app/sweep/run-reminders';
import { connectTeams } from '../../../src/teams/connect-teams';
import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';
import { FakeClock } from '../../fakes/fake-clock';
import { FakeConnector } from '../../fakes/fake-connector';
import type { Fault } from '../../fakes/fake-connector-faults';
import { RecordingLog } from '../../fakes/recording-log';
import { settings } from '../../teams/edge';

let connector: FakeConnector;
let world: World;
let ctx: AppContext;
/** The other service of Teams, for those the first does not serve. */
let elsewhere: FakeConnector;

beforeEach(async () => {
  connector = await FakeConnector.start();
  elsewhere = await FakeConnector.start();
  world = createWorld('2027-01-15T10:00:00+01:00');
  const { messenger } = connectTeams({
    settings,
    sendRate: 1_000,
    log: new RecordingLog(),
    newId: () => 'x',
    tokenSource: async () => 'token-of-the-bot',
    clock: new FakeClock(),
    timeoutMs: 1_500,
    otherServiceUrl: elsewhere.url,
  });
  ctx = { ...world.ctx, messenger };
  await setUp(connector.url);
});
afterEach(async () => {
  await connector.close();
  await elsewhere.close();
});

async function setUp(serviceUrl: string): Promise<void> {
  const replyTo = { ...CHANNEL, serviceUrl, botId: '28:bot' };
  await world.say('program mpn-2016', { replyTo });
  await world.say('anniversary 30 June 2027', { replyTo });
}

async function sweep(at = '2027-04-01T09:00:00+02:00') {
  world.at(at);
  const looks = await runReminders(ctx, { asOf: Date.parse(at) });
  await world.settled();
  return looks;
}

async function delivery() {
  return (await ctx.teams.load(CHANNEL)).sent[0]?.value;
}

async function history(): Promise<string> {
  return saidIn(
    await world.say('history', { replyTo: { ...CHANNEL, serviceUrl: connector.url, botId: '28:bot' } }),
  );
}

interface Row {
  readonly name: string;
  readonly fault: Fault;
  /** How often it goes wrong; always, if nothing else is said. */
  readonly times?: number;
  readonly state: string;
  readonly code?: string;
  readonly says: string;
  readonly requests: number;
}

const rows: readonly Row[] = [
  {
    name: '400 Bad Argument',
    fault: { status: 400, code: 'Bad Argument' },
    state: 'failed',
    code: 'Bad Argument',
    says: 'could not be posted. Teams did not understand the message, which is a fault of mine. Whoever runs me has to act',
    requests: 1,
  },
  {
    name: '401 BotNotRegistered',
    fault: { status: 401, code: 'BotNotRegistered' },
    state: 'retry',
    code: 'BotNotRegistered',
    says: 'my registration is missing or wrong. Whoever runs me has to act. I try again on 1 April 2027 at 09:15 (Europe/Berlin).',
    requests: 1,
  },
  {
    name: '403 BotDisabledByAdmin',
    fault: { status: 403, code: 'BotDisabledByAdmin' },
    state: 'gone',
    code: 'BotDisabledByAdmin',
    says: 'An administrator has blocked me in your organisation. When that is lifted, say anything to me here',
    requests: 1,
  },
  {
    name: '403 BotNotInConversationRoster',
    fault: { status: 403, code: 'BotNotInConversationRoster' },
    state: 'gone',
    code: 'BotNotInConversationRoster',
    says: 'I am no longer a member of this conversation. Add me to the conversation again',
    requests: 1,
  },
  {
    name: '403 ConversationBlockedByUser',
    fault: { status: 403, code: 'ConversationBlockedByUser' },
    state: 'gone',
    code: 'ConversationBlockedByUser',
    says: 'The person has blocked me in this chat. Unblock me here, or set me up in a channel.',
    requests: 1,
  },
  {
    name: '403 ForbiddenOperationException',
    fault: { status: 403, code: 'ForbiddenOperationException' },
    state: 'gone',
    code: 'ForbiddenOperationException',
    says: 'I am not installed for this person. Install me for yourself, or set me up in a channel.',
    requests: 1,
  },
  {
    name: '403 NotEnoughPermissions',
    fault: { status: 403, code: 'NotEnoughPermissions' },
    state: 'failed',
    code: 'NotEnoughPermissions',
    says: 'I lack a permission that posting here needs. Whoever runs me has to act',
    requests: 1,
  },
  {
    name: '403 with subCode MessageWritesBlocked',
    fault: { status: 403, code: 'Forbidden', subCode: 'MessageWritesBlocked' },
    state: 'gone',
    code: 'MessageWritesBlocked',
    says: 'Teams lets me write nothing here: I was removed or blocked. Add me to the conversation again',
    requests: 1,
  },
  {
    name: '403 InvalidBotApiHost everywhere',
    fault: { status: 403, code: 'InvalidBotApiHost' },
    state: 'failed',
    code: 'InvalidBotApiHost',
    says: 'Your organisation is served at another address of Teams. Whoever runs me has to act',
    requests: 2,
  },
  {
    name: '404 ConversationNotFound, the first time',
    fault: { status: 404, code: 'ConversationNotFound' },
    state: 'retry',
    code: 'ConversationNotFound',
    says: 'Teams did not find this conversation. I try a new thread on 1 April 2027 at 09:01 (Europe/Berlin).',
    requests: 1,
  },
  {
    name: '404 ActivityNotFoundInConversation',
    fault: { status: 404, code: 'ActivityNotFoundInConversation' },
    state: 'gone',
    code: 'ActivityNotFoundInConversation',
    says: 'The card is no longer there. The next reminder is a new card.',
    requests: 1,
  },
  {
    name: '412 PreconditionFailed',
    fault: { status: 412, code: 'PreconditionFailed' },
    state: 'retry',
    code: 'PreconditionFailed',
    says: 'could not be posted yet. Teams was busy with this conversation. I try again on',
    requests: 4,
  },
  {
    name: '412 once',
    fault: { status: 412, code: 'PreconditionFailed' },
    times: 1,
    state: 'sent',
    says: '"Start the renewal" was posted.',
    requests: 2,
  },
  {
    name: '413 MessageSizeTooBig',
    fault: { status: 413, code: 'MessageSizeTooBig' },
    times: 1,
    state: 'sent',
    says: '"Start the renewal" was posted.',
    requests: 2,
  },
  {
    name: '413 for the compact card too',
    fault: { status: 413, code: 'MessageSizeTooBig' },
    state: 'failed',
    code: 'MessageSizeTooBig',
    says: 'The card was too large for Teams, even in its short form. Whoever runs me has to act',
    requests: 2,
  },
  {
    name: '429 with a long wait',
    fault: { status: 429, code: 'Throttled', retryAfter: 600 },
    state: 'retry',
    code: 'Throttled',
    says: 'Teams asked me to slow down. I try again on 1 April 2027 at 09:10 (Europe/Berlin).',
    requests: 1,
  },
  {
    name: '429 with a short wait',
    fault: { status: 429, code: 'Throttled', retryAfter: 2 },
    times: 1,
    state: 'sent',
    says: '"Start the renewal" was posted.',
    requests: 2,
  },
  ...[500, 502, 503, 504].map((status) => ({
    name: `${status}`,
    fault: { status, code: 'ServiceError' },
    state: 'unknown',
    code: 'ServiceError',
    says:
      'was sent, but I do not know whether it arrived. Teams had an error of its own. It may have arrived. ' +
      'On 1 April 2027 at 09:10 (Europe/Berlin) I post it again and say that it may be a repeat.',
    requests: 1,
  })),
  {
    name: '503 with Retry-After',
    fault: { status: 503, code: 'ServiceError', retryAfter: 1 },
    times: 1,
    state: 'sent',
    says: '"Start the renewal" was posted.',
    requests: 2,
  },
  {
    name: '503 with Retry-After that goes on',
    fault: { status: 503, code: 'ServiceError', retryAfter: 120 },
    state: 'retry',
    code: 'ServiceError',
    says: 'could not be posted yet. Teams had an error of its own. I try again on 1 April 2027 at 09:02',
    requests: 1,
  },
  ...(['before', 'after'] as const).flatMap((when) => [
    {
      name: `a connection reset ${when} the message was stored`,
      fault: { reset: when },
      state: 'unknown',
      code: 'reset',
      says: 'The connection to Teams broke before the answer came. It may have arrived.',
      requests: 1,
    },
    {
      name: `no answer in time, ${when} the message was stored`,
      fault: { hang: when },
      state: 'unknown',
      code: 'timeout',
      says: 'Teams gave no answer in time. It may have arrived.',
      requests: 1,
    },
  ]),
];

describe('what Teams may answer to a reminder', () => {
  it.each(rows)('$name: $state', async ({ fault, times = 99, state, code, says, requests }) => {
    connector.fail(fault, { times });
    elsewhere.fail(fault, { times });
    await sweep();
    expect(await delivery()).toMatchObject({ state, ...(code && { code }) });
    expect(connector.posts.length + elsewhere.posts.length).toBe(requests);
    expect(await history()).toContain(says);
  });

  it('a host that cannot be reached: retry, and nothing was sent', async () => {
    await connector.close();
    await sweep();
    expect(await delivery()).toMatchObject({ state: 'retry', reason: 'unreachable' });
    expect(saidIn(await world.say('history'))).toContain('Teams could not be reached. I try again on');
    connector = await FakeConnector.start();
  });
});

describe('what follows from it', () => {
  it('posts once more, as a possible repeat, when the fate of the first card is unknown', async () => {
    connector.fail({ reset: 'after' });
    await sweep();
    await sweep('2027-04-01T09:09:00+02:00');
    expect(connector.posts).toHaveLength(1);
    await sweep('2027-04-01T09:10:00+02:00');
    expect(connector.posts).toHaveLength(2);
    expect(JSON.stringify(connector.posts[1]?.body)).toContain('may have had this reminder before');
    expect(JSON.stringify(connector.posts[0]?.body)).not.toContain('may have had this reminder before');
    expect(await delivery()).toMatchObject({ state: 'sent', possibleRepeat: true });
  });

  it('posts the short card when the full one is too large, and does not keep it up to date', async () => {
    connector.fail({ status: 413, code: 'MessageSizeTooBig' });
    await sweep();
    const text = JSON.stringify(connector.posts[1]?.body);
    expect(text).toContain('90 days left');
    expect(text).not.toContain('Review the requirements');
    expect((await ctx.teams.load(CHANNEL)).card).toEqual([]);
  });

  it('turns to the government cloud where Teams asks for it, and stays there', async () => {
    connector.fail({ status: 403, code: 'InvalidBotApiHost' });
    await sweep();
    expect([connector.posts.length, elsewhere.posts.length]).toEqual([1, 1]);
    await sweep('2027-06-16T09:00:00+02:00');
    expect([connector.posts.length, elsewhere.posts.length]).toEqual([1, 2]);
  });

  it('tries a new thread once when the conversation is not found, and then gives up', async () => {
    connector.fail({ status: 404, code: 'ConversationNotFound' }, { times: 2 });
    await sweep();
    await sweep('2027-04-01T09:01:00+02:00');
    expect(await delivery()).toMatchObject({
      state: 'gone',
      reason: 'place-gone',
      code: 'ConversationNotFound',
    });
    await sweep('2027-04-01T12:00:00+02:00');
    expect(connector.posts).toHaveLength(2);
  });

  it('calls the operator for errors that no team can mend', async () => {
    connector.fail({ status: 401, code: 'BotNotRegistered' });
    await sweep();
    expect(world.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'a reminder needs an operator' }),
    );
  });

  it('goes on when somebody talks where Teams had refused the reminder', async () => {
    connector.fail({ status: 403, code: 'BotDisabledByAdmin' });
    await sweep();
    world.at('2027-04-03T10:00:00+02:00');
    await history();
    await sweep('2027-04-03T10:01:00+02:00');
    expect(await delivery()).toMatchObject({ state: 'sent', possibleRepeat: false });
    expect(connector.posts).toHaveLength(2);
  });
});
