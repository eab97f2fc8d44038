import { FakeConnector } from '../fakes/fake-connector';
import { ana, conversationUpdate, execute, message } from '../fakes/teams-activities';
import { connectionString } from '../setup/azurite';
import { TEST_BUNDLE } from '../setup/test-models';
import { startFailingProxy, type FailingProxy } from '../setup/failing-proxy';
import { newPrefix, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess } from './bot-process';

interface Line {
  readonly level: number;
  readonly time: string;
  readonly msg: string;
  readonly outcome?: string;
  readonly incident?: string;
  readonly [field: string]: unknown;
}

const said = 'add the item Zebra four seven one one';
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl';
const help = { v: 1, action: 'show', what: 'help' };

describe('the log of a running bot', () => {
  let connector: FakeConnector;
  let proxy: FailingProxy;
  let bot: BotProcess;
  let out = '';

  beforeAll(async () => {
    connector = await FakeConnector.start();
    const azurite = /TableEndpoint=(http:\/\/[^/]+)/.exec(testConnectionString())?.[1] ?? '';
    proxy = await startFailingProxy(azurite);
    bot = await startBot(TEST_BUNDLE, {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: connectionString(proxy.address),
      TABLE_PREFIX: newPrefix(),
      SWEEP_SECONDS: '0',
      LOG_LEVEL: 'trace',
    });
    bot.child.stdout?.on('data', (chunk) => (out += String(chunk)));
    await talk();
    await bot.stop();
  }, 60_000);
  afterAll(async () => {
    await bot.stop('SIGKILL');
    await proxy.close();
    await connector.close();
  });

  async function talk(): Promise<void> {
    const where = { where: 'channel', serviceUrl: connector.url } as const;
    await bot.send(message(said, where));
    await bot.send(execute(help, where));
    await bot.send(conversationUpdate('channelCreated', { serviceUrl: connector.url }));
    await bot.send({ type: said, name: said, text: said });
    await bot.send({ type: 'message', text: said, authorization: token });
    proxy.fail('GET');
    await bot.send(message(said, where));
    brokenPress = await bot.send(execute({ ...help, note: said }, where));
    proxy.fail();
    await bot.send(message('status', where));
  }
  let brokenPress: { readonly body: unknown } = { body: undefined };

  const lines = (): readonly Line[] =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);
  const activities = () => lines().filter(({ msg }) => msg === 'activity');

  it('has one line for each activity, with its kind, outcome and duration', () => {
    // A line is written when all is done, which may be after the next activity.
    const found = activities().map(({ type, name, outcome }) => ({ type, name, outcome }));
    expect(found).toHaveLength(8);
    for (const expected of [
      { type: 'message', name: undefined, outcome: 'message' },
      { type: 'invoke', name: 'adaptiveCard/action', outcome: 'execute' },
      { type: 'conversationUpdate', name: undefined, outcome: 'ignored: event of no use' },
      { type: undefined, name: undefined, outcome: 'ignored: malformed' },
      { type: 'message', name: undefined, outcome: 'ignored: malformed' },
      { type: 'message', name: undefined, outcome: 'broken' },
      { type: 'invoke', name: 'adaptiveCard/action', outcome: 'broken' },
    ])
      expect(found).toContainEqual(expected);
    for (const { ms, time } of activities()) {
      expect(ms).toEqual(expect.any(Number));
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
  });

  it('has messages that never change; what differs stands in fields', () => {
    const known = ['activity', 'unexpected error', 'background work failed', 'reply not sent', 'stopped'];
    for (const { msg } of lines()) expect(known).toContain(msg);
  });

  it('tells of an unexpected error under the number that the person was given', () => {
    const errors = lines().filter(({ msg }) => msg === 'unexpected error');
    expect(errors).toHaveLength(2);
    for (const { incident = '', err, level } of errors) {
      expect(incident).toMatch(/^[0-9a-f-]{36}$/);
      expect(level).toBe(50);
      expect(err).toMatchObject({
        type: 'RestError',
        statusCode: 400,
        stack: expect.stringContaining('Planted: GET') as string,
      });
      expect(activities().filter((line) => line.incident === incident)).toMatchObject([
        { outcome: 'broken' },
      ]);
    }
    const [inMessage, inPress] = errors;
    const apologies = connector.posts.map(({ body }) => JSON.stringify(body));
    expect(apologies.filter((text) => text.includes(inMessage?.incident ?? '?'))).toHaveLength(1);
    expect(JSON.stringify(brokenPress.body)).toContain(inPress?.incident ?? '?');
  });

  it('shows people nothing of the error itself', () => {
    const shown = JSON.stringify([connector.posts, brokenPress.body]);
    expect(shown).not.toContain('Planted');
    expect(shown).not.toContain('RestError');
  });

  it.each([
    ['what people write', 'Zebra'],
    ['their names', ana.name],
    ['a token', token.slice(0, 20)],
    ['the key of the tables', /AccountKey=([^;]+)/.exec(connectionString(''))?.[1] ?? '?'],
    ['a signature', 'devstoreaccount1:'],
  ])('never holds %s', (_, text) => {
    expect(out).not.toContain(text);
  });

  it('shows where a secret was hidden in an error', () => {
    expect(out).toContain('SharedKeyLite [hidden]');
  });
});
