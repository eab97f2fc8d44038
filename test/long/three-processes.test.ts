import { TEST_MODULES } from '../setup/test-models';
import { FakeConnector } from '../fakes/fake-connector';
import { startSweeping, storeDueTeams } from '../processes/sweeping-process';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';

const DUE = 500;

describe('three processes on one store', () => {
  let connector: FakeConnector;

  beforeAll(async () => {
    connector = await FakeConnector.start({ answerAfterMs: () => 20 });
  });
  afterAll(() => connector.close());

  it(`post ${DUE} cards for ${DUE} reminders due`, async () => {
    const prefix = newPrefix();
    const tables = await openTables({ prefix });
    const teams = { lot: 'due', count: DUE, tenants: 5, serviceUrl: connector.url, now: Date.now() };
    const places = await storeDueTeams(tables, teams);
    const settings = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: prefix,
      SEND_HOURS: '0-24',
      LOG_LEVEL: 'silent',
    };
    const processes = [1, 2, 3].map(() => startSweeping(TEST_MODULES, settings, 60_000));
    expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const shares = processes.map((each) => each.outcomes()['sent'] ?? 0);
    process.stdout.write(
      `three processes: ${DUE} due, ${connector.posts.length} sent (${shares.join(' + ')}), ` +
        `${places.length - new Set(connector.posts.map(({ path }) => path)).size} lost\n`,
    );
    expect(connector.posts).toHaveLength(DUE);
    expect(new Set(connector.posts.map(({ path }) => path)).size).toBe(DUE);
    expect(shares.filter((share) => share > 0).length).toBeGreaterThan(1);
  });
});
