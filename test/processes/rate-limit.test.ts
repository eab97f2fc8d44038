import { FakeConnector } from '../fakes/fake-connector';
import { ben, execute, installation, message, personalId } from '../fakes/teams-activities';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess } from './bot-process';

const BURST = 60;

jest.setTimeout(60_000);

describe('one person who asks too much of a running bot', () => {
  let connector: FakeConnector;
  let bot: BotProcess;

  beforeAll(async () => {
    connector = await FakeConnector.start();
    bot = await startBot(TEST_BUNDLE, {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: newPrefix(),
      SWEEP_SECONDS: '0',
      // One more in a minute: while this test runs, none.
      PERSON_RATE: '1',
    });
  }, 60_000);
  afterAll(async () => {
    await bot.stop();
    await connector.close();
  });

  const where = () => ({ serviceUrl: connector.url });
  // In another conversation, for each takes what is posted only as slowly as Teams wants it.
  const press = () => bot.send(execute({ v: 1, action: 'of another time' }, { ...where(), where: 'group' }));
  const polite = /changed nothing.*send it again/;

  it('is answered until the burst is used up, then told politely below the card', async () => {
    for (let times = 0; times < BURST; times += 1) {
      expect(JSON.stringify((await press()).body)).not.toMatch(polite);
    }
    expect(await press()).toEqual({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: expect.stringMatching(polite) as string,
      },
    });
  });

  it('changes nothing by what is refused, and hears of it once in the chat', async () => {
    const personal = () => connector.posts.filter(({ path }) => path.includes(personalId));
    expect(personal()).toEqual([]);
    for (let times = 0; times < 3; times += 1) {
      expect((await bot.send(message('our anniversary is 17 March 2027', where()))).status).toBe(200);
    }
    await bot.send(message('status', { ...where(), from: ben }));
    const [refusal, status, ...more] = personal().map(({ body }) => JSON.stringify(body));
    expect(refusal).toMatch(polite);
    expect(status).toContain('I know nothing about your renewal yet');
    expect(more).toEqual([]);
  });

  it('keeps nobody else waiting, and no event', async () => {
    const before = connector.posts.length;
    await bot.send(message('help', { ...where(), from: ben }));
    expect(JSON.stringify(connector.posts.at(-1)?.body)).not.toMatch(polite);
    expect((await bot.send(installation('add', where()))).status).toBe(200);
    expect(connector.posts.length).toBeGreaterThan(before + 1);
  });
});
