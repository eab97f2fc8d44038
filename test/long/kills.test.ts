import { TEST_MODULES } from '../setup/test-models';
import { FakeConnector } from '../fakes/fake-connector';
import { startSweeping, storeDueTeams } from '../processes/sweeping-process';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';

const RUNS = Number(process.env['KILL_RUNS'] ?? 50);
const TEAMS = 12;
const LEASE_MS = 1_500;
/** Within this time of its first sweep a process is killed; with twelve cards at twenty a second it is not done by then. */
const KILL_WITHIN_MS = 1_400;
const MARK = 'may have had this reminder before';

/** Real processes on Azurite and a Connector that answers slowly; only the lease is shorter than in production. */
describe('processes that are killed at any moment of a sweep', () => {
  let connector: FakeConnector;

  beforeAll(async () => {
    connector = await FakeConnector.start({ answerAfterMs: () => 40 + Math.random() * 80 });
  });
  afterAll(() => connector.close());

  it('lose no reminder, and repeat only cards whose answer or process was lost, marked as such', async () => {
    const prefix = newPrefix();
    const tables = await openTables({ prefix });
    const settings = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: prefix,
      SEND_HOURS: '0-24',
      LOG_LEVEL: 'silent',
    };
    const counts = { due: 0, sent: 0, lost: 0, repeated: 0, unmarked: 0, killed: 0, markedOnce: 0 };
    for (let run = 0; run < RUNS; run++) {
      const lot = `run-${run}`;
      const places = await storeDueTeams(tables, {
        lot,
        count: TEAMS,
        tenants: 1,
        serviceUrl: connector.url,
        now: Date.now(),
      });
      const first = startSweeping(TEST_MODULES, settings, LEASE_MS);
      await first.sweeping;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * KILL_WITHIN_MS));
      first.kill();
      if ((await first.ended) === null) counts.killed += 1;
      expect(await startSweeping(TEST_MODULES, settings, LEASE_MS).ended).toBe(0);
      for (const place of places) {
        const posts = connector.posts
          .filter(({ path }) => path.includes(`/${place.conversationId}/`))
          .map(({ body }) => JSON.stringify(body));
        const { sent } = await tables.teams.load(place);
        counts.due += 1;
        counts.sent += posts.length;
        if (posts.length === 0 || sent[0]?.value.state !== 'sent') counts.lost += 1;
        counts.repeated += Math.max(0, posts.length - 1);
        counts.unmarked += posts.slice(1).filter((text) => !text.includes(MARK)).length;
        if (posts.length === 1 && posts[0]?.includes(MARK)) counts.markedOnce += 1;
      }
    }
    process.stdout.write(
      `${RUNS} runs, ${counts.killed} killed in a sweep: ${counts.due} due, ${counts.sent} sent, ${counts.lost} lost, ` +
        `${counts.repeated} repeated (${counts.unmarked} of them unmarked), ${counts.markedOnce} marked and none\n`,
    );
    expect(counts).toMatchObject({ lost: 0, unmarked: 0, due: RUNS * TEAMS });
    expect(counts.sent).toBe(counts.due + counts.repeated);
    expect(counts.killed).toBeGreaterThan(RUNS / 2);
  });
});
