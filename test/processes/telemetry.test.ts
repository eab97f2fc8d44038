import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeConnector } from '../fakes/fake-connector';
import { FakeIngestion } from '../fakes/fake-ingestion';
import { ana, bot, channelId, execute, message, personalId, tenantId } from '../fakes/teams-activities';
import { TEST_MODULES } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess, type Settings } from './bot-process';

const TELEMETRY = /node_modules\/(@opentelemetry|@azure\/monitor)/;

describe('the telemetry of a running bot', () => {
  let folder: string;
  let connector: FakeConnector;
  let ingestion: FakeIngestion;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telemetry-'));
    connector = await FakeConnector.start();
    ingestion = await FakeIngestion.start();
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await connector.close();
    await ingestion.close();
  });

  const modulesFile = () => join(folder, 'modules');
  const loaded = () => readFileSync(modulesFile(), 'utf8').split('\n');

  const start = (settings: Settings = {}): Promise<BotProcess> =>
    startBot(TEST_MODULES, {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: newPrefix(),
      NODE_OPTIONS: `--require ${join(__dirname, 'list-modules.cjs')}`,
      MODULES_FILE: modulesFile(),
      ...settings,
    });

  const secret = 'the plan we told nobody';
  const saySecret = message(secret, { where: 'channel' });

  it('weighs nothing without a connection string', async () => {
    const process_ = await start();
    await process_.send({ ...saySecret, serviceUrl: connector.url });
    expect(await process_.stop()).toBe(0);
    expect(loaded().length).toBeGreaterThan(100);
    expect(loaded().filter((path) => TELEMETRY.test(path))).toEqual([]);
  }, 60_000);

  describe('with a connection string', () => {
    beforeAll(async () => {
      const process_ = await start({ APPLICATIONINSIGHTS_CONNECTION_STRING: ingestion.connectionString });
      await process_.send({ ...saySecret, serviceUrl: connector.url });
      await process_.send(execute({ v: 1, action: 'show', what: 'help' }, { serviceUrl: connector.url }));
      await process_.send({ ...message('x'), type: 'made up' });
      await process_.get('/readyz');
      expect(await process_.stop()).toBe(0);
    }, 60_000);

    it('arrives before the bot has ended, under the key', () => {
      expect(loaded().filter((path) => TELEMETRY.test(path)).length).toBeGreaterThan(0);
      expect(new Set(ingestion.items.map(({ iKey }) => iKey))).toEqual(
        new Set(['11111111-0000-4000-8000-000000000000']),
      );
      expect(ingestion.text).toContain('POST /v2.1/track ');
    });

    it('has a trace of each activity with the requests that were made for it', () => {
      const requests = ingestion.ofKind('Request').map(({ data, tags }) => ({
        name: data.baseData.name,
        outcome: data.baseData.properties['outcome'],
        success: data.baseData.success,
        parts: ingestion
          .ofKind('RemoteDependency')
          .filter((part) => part.tags['ai.operation.id'] === tags['ai.operation.id'])
          .map((part) => part.tags['ai.operation.parentId'] === data.baseData.id),
      }));
      requests.sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
      expect(requests).toEqual([
        { name: 'activity invoke', outcome: 'execute', success: true, parts: expect.any(Array) as boolean[] },
        {
          name: 'activity message',
          outcome: 'message',
          success: true,
          parts: expect.any(Array) as boolean[],
        },
        { name: 'activity other', outcome: 'ignored: unknown type', success: true, parts: [] },
      ]);
      // At least a look into the tables, and the answer.
      expect(requests[1]?.parts.length).toBeGreaterThan(1);
      expect(requests.flatMap(({ parts }) => parts)).not.toContain(false);
    });

    it.each([
      ['renewal.activity.duration', { type: 'message', outcome: 'message' }],
      ['renewal.activity.duration', { type: 'invoke', outcome: 'execute' }],
      ['renewal.sweep.duration', { outcome: 'done' }],
      ['renewal.request.duration', { 'http.request.method': 'POST', 'http.response.status_code': '201' }],
      ['renewal.wakeups.overdue', {}],
      ['renewal.memory', {}],
    ])('measures %s of %j', (name, labels) => {
      const found = ingestion
        .ofKind('Metric')
        .map(({ data }) => data.baseData)
        .filter(({ metrics }) => metrics?.[0]?.name === name)
        .map(({ properties }) => properties);
      expect(found).toContainEqual(expect.objectContaining(labels));
    });

    it.each([
      ['a message', secret],
      ['a name', ana.name],
      ['a person', ana.id],
      ['a tenant', tenantId],
      ['a channel', channelId],
      ['a chat', personalId],
      ['the bot', bot.id],
      ['a made-up type', 'made up'],
    ])('says nothing of %s', (_, text) => {
      expect(ingestion.text).not.toContain(text);
      expect(ingestion.text).not.toContain(encodeURIComponent(text));
    });
  });

  it('that nobody takes is said once, and the bot does its work and ends well', async () => {
    ingestion.status = 500;
    const process_ = await start({ APPLICATIONINSIGHTS_CONNECTION_STRING: ingestion.connectionString });
    let out = '';
    process_.child.stdout?.on('data', (chunk) => (out += String(chunk)));
    expect(await process_.send({ ...saySecret, serviceUrl: connector.url })).toMatchObject({ status: 200 });
    expect(await process_.stop()).toBe(0);
    const lines = out.split('\n').filter((line) => line.includes('telemetry not sent'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"reason":"http-500"');
  }, 60_000);
});
