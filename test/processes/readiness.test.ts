import { FakeConnector } from '../fakes/fake-connector';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess } from './bot-process';

// Processes start slowly on a busy computer.
jest.setTimeout(60_000);

/** What an operator's probe hears from the built bot. */
describe('a bot that misses its work', () => {
  let bot: BotProcess | undefined;
  let connector: FakeConnector;

  beforeAll(async () => {
    connector = await FakeConnector.start();
  });
  afterAll(async () => {
    await bot?.stop('SIGKILL');
    await connector.close();
  });

  it('names overdue reminders with 503, stays alive, and is ready again once they were seen to', async () => {
    const prefix = newPrefix();
    const { wakeUps } = await openTables({ prefix });
    const running = await startBot(TEST_BUNDLE, {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: prefix,
      SWEEP_SECONDS: '3600',
      LOG_LEVEL: 'info',
    });
    bot = running;
    expect((await running.get('/readyz')).status).toBe(200);
    const overdue = {
      at: Date.now() - 20 * 60_000,
      place: { tenantId: 'tenant-1', conversationId: '19:missed@thread.tacv2' },
    };
    // Its first sweep may still take the wake-up; the next one is an hour away.
    await until(async () => {
      await wakeUps.add(overdue);
      return (await running.get('/readyz')).status === 503;
    });
    expect((await running.get('/readyz')).body).toMatchObject({
      failing: [{ part: 'reminders', reason: 'Wake-ups are overdue by more than 15 minutes.' }],
    });
    expect((await running.get('/healthz')).status).toBe(200);
    await wakeUps.remove(overdue);
    expect((await running.get('/readyz')).status).toBe(200);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('What was waited for did not come about.');
}
