import { FakeConnector } from '../fakes/fake-connector';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess } from './bot-process';
import { storeDueTeams } from './sweeping-process';

const DUE = 80;
/** How many teams a sweep has in hand at a time. */
const IN_FLIGHT = 32;

describe('a bot that is told to stop in the middle of a sweep', () => {
  let connector: FakeConnector;
  let bot: BotProcess | undefined;

  beforeAll(async () => {
    connector = await FakeConnector.start();
  });
  afterAll(async () => {
    await bot?.stop('SIGKILL');
    await connector.close();
  });

  it('finishes what is on its way, claims nothing new and ends well', async () => {
    const prefix = newPrefix();
    const tables = await openTables({ prefix });
    const teams = { lot: 'due', count: DUE, tenants: 4, serviceUrl: connector.url, now: Date.now() };
    const places = await storeDueTeams(tables, teams);
    const release = connector.hold();
    const running = await startBot(TEST_BUNDLE, {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: prefix,
      SEND_HOURS: '0-24',
      SWEEP_SECONDS: '60',
      LOG_LEVEL: 'info',
    });
    bot = running;
    await until(() => connector.posts.length >= IN_FLIGHT);
    const begun = performance.now();
    const ended = running.stop('SIGTERM');
    await until(async () => !(await isListening(() => running.get('/healthz'))));
    release();
    expect(await ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_500);
    const states = await Promise.all(
      places.map(async (place) => (await tables.teams.load(place)).sent.map(({ value }) => value.state)),
    );
    expect(states.flat()).toEqual(Array.from({ length: IN_FLIGHT }, () => 'sent'));
    expect(connector.posts).toHaveLength(IN_FLIGHT);
  }, 60_000);
});

async function isListening(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return true;
  } catch (error) {
    // Of the test's own world or of Node's: `fetch` rejects with a TypeError of the latter.
    if (String(error).startsWith('TypeError')) return false;
    throw error;
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('What was waited for did not come about.');
}
