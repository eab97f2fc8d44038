import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkManifest, checkNode, checkPrograms } from '../../src/cli/doctor/doctor-files';
import { describeFindings, failed, ok, skipped, warning } from '../../src/cli/doctor/doctor-finding';
import { checkAddress, checkTables, checkToken } from '../../src/cli/doctor/doctor-services';
import { checkTenants } from '../../src/cli/doctor/doctor-tenants';
import { readConfig, type Config } from '../../src/boot/config';
import { connectTableDump } from '../../src/tables/table-dump';
import { runCommand } from '../processes/bot-process';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';

const APP = '7b0f3c2a-3d56-4f1f-9a39-0c2c5c2f1e11';
const REFUSED_PORT =
  'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a';

function configOf(settings: Readonly<Record<string, string>>): Config {
  const read = readConfig({
    AUTH: 'off',
    AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
    ...settings,
  });
  if ('problems' in read) throw new Error(read.problems.join());
  return read.config;
}

const signedIn = (settings: Readonly<Record<string, string>> = {}) =>
  configOf({
    AUTH: 'on',
    MicrosoftAppId: APP,
    MicrosoftAppTenantId: 'tenant-1',
    AZURE_CLIENT_ID: 'identity-1',
    ...settings,
  });

describe('The doctor looks at Node', () => {
  it.each([
    ['22.0.0', 'ok'],
    ['24.21.0', 'ok'],
    ['20.20.2', 'failed'],
  ])('and finds %s %s', (version, result) => {
    expect(checkNode(version).result).toBe(result);
  });
});

describe('The doctor looks at the tables', () => {
  it('and leaves none of its rows in them', async () => {
    const prefix = newPrefix();
    expect(await checkTables(configOf({ TABLE_PREFIX: prefix }))).toMatchObject({ result: 'ok' });
    const dump = connectTableDump({ connectionString: testConnectionString(), prefix, newToken: () => '' });
    for await (const page of dump.rows('all')) expect(page).toEqual([]);
  });

  it('and says what to do when the account refuses the key', async () => {
    const wrongKey = testConnectionString().replace(/AccountKey=[^;]+/, 'AccountKey=d3Jvbmc=');
    const finding = await checkTables(configOf({ AZURE_STORAGE_CONNECTION_STRING: wrongKey }));
    expect(finding).toMatchObject({ result: 'failed', text: expect.stringContaining('refuses') as string });
    expect(JSON.stringify(finding)).not.toContain('d3Jvbmc=');
  });

  it('and says when nobody answers', async () => {
    const finding = await checkTables(configOf({ AZURE_STORAGE_CONNECTION_STRING: REFUSED_PORT }));
    expect(finding).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('unreachable') as string,
    });
  });
});

describe('The doctor asks for a token', () => {
  const refusal = Object.assign(new Error('AADSTS70021'), {
    name: 'ServerError',
    errorCode: 'invalid_client',
  });

  it('and is content with one', async () => {
    expect(await checkToken(signedIn(), async () => 'token')).toMatchObject({ result: 'ok' });
  });

  it.each([
    ['without a secret', {}, 'federated credential'],
    ['with a secret', { MicrosoftAppPassword: 'hidden-7' }, 'renew MicrosoftAppPassword'],
    ['as a managed identity', { MicrosoftAppType: 'UserAssignedMSI' }, 'Assign the managed identity'],
  ])('and says what to do when it is refused one %s', async (_, settings, advice) => {
    const finding = await checkToken(signedIn(settings), () => Promise.reject(refusal));
    expect(finding).toMatchObject({ result: 'failed', advice: expect.stringContaining(advice) as string });
    expect(JSON.stringify(finding)).not.toContain('hidden-7');
  });

  it('and says when nobody answers', async () => {
    const finding = await checkToken(signedIn(), () => Promise.reject(new Error('ENOTFOUND')));
    expect(finding).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('unreachable') as string,
    });
  });

  it('and names a cloud that there is not', async () => {
    const finding = await checkToken(signedIn({ ChannelService: 'https://mars' }));
    expect(finding).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('https://mars') as string,
    });
  });

  it('but not of a bot without authentication', async () => {
    expect(await checkToken(configOf({}))).toMatchObject({ result: 'skipped' });
  });
});

describe('The doctor looks at the tenants that may write', () => {
  const consent = `https://login.microsoftonline.com/tenant-2/adminconsent?client_id=${APP}`;

  it.each([
    [{}, 'ok', ''],
    [{ ALLOWED_TENANTS: 'tenant-1' }, 'ok', ''],
    [{ ALLOWED_TENANTS: 'tenant-1, tenant-2' }, 'warning', consent],
    [{ ALLOWED_TENANTS: 'tenant-1,tenant-2,tenant-3' }, 'warning', '/<tenant id>/adminconsent'],
    [{ ALLOWED_TENANTS: '*' }, 'warning', '/<tenant id>/adminconsent'],
    [{ ALLOWED_TENANTS: '*', MicrosoftAppType: 'MultiTenant', MicrosoftAppPassword: 'p' }, 'ok', ''],
  ])('and of %j says %s', (settings: Record<string, string>, result, advice) => {
    const finding = checkTenants(signedIn(settings));
    expect(finding.result).toBe(result);
    expect('advice' in finding ? finding.advice : '').toContain(advice);
  });

  it('but not with AUTH=off', () => {
    expect(checkTenants(configOf({})).result).toBe('skipped');
  });
});

describe('The doctor calls the public address', () => {
  let server: Server;
  let address: string;
  let status = 200;

  beforeAll(async () => {
    server = createServer((request, response) => {
      response.statusCode = request.url === '/readyz' ? status : 404;
      if (request.headers.host?.startsWith('localhost')) response.statusCode = 302;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('and finds the bot there', async () => {
    expect(await checkAddress(address)).toMatchObject({ result: 'ok' });
  });

  it('and finds it there, not ready', async () => {
    status = 503;
    const finding = await checkAddress(address);
    status = 200;
    expect(finding).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('not ready') as string,
      advice: expect.stringContaining(`${address}/readyz`) as string,
    });
  });

  it('and finds something else there', async () => {
    const finding = await checkAddress(address.replace('127.0.0.1', 'localhost'));
    expect(finding).toMatchObject({ result: 'failed', text: expect.stringContaining('302') as string });
  });

  it('and finds nobody there', async () => {
    const finding = await checkAddress('http://127.0.0.1:1');
    expect(finding).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('unreachable') as string,
    });
  });

  it('but not without encryption, nor without an address', async () => {
    expect(await checkAddress('http://bot.example.com')).toMatchObject({ result: 'failed' });
    expect(await checkAddress(undefined)).toMatchObject({ result: 'skipped' });
  });
});

describe('The doctor reads the files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'doctor-'));
    mkdirSync(join(root, 'appPackage'));
    writeFileSync(join(root, 'package.json'), '{"version":"1.2.0"}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const manifest = (text: string) => writeFileSync(join(root, 'appPackage/manifest.json'), text);

  it('and wants manifest and package in step', () => {
    manifest('{"version":"1.2.0","id":"${{BOT_ID}}"}');
    expect(checkManifest(root, { MicrosoftAppId: APP })).toMatchObject({ result: 'ok' });
    manifest('{"version":"1.1.0"}');
    expect(checkManifest(root, {})).toMatchObject({
      result: 'failed',
      text: expect.stringContaining('1.1.0') as string,
    });
    manifest('not JSON');
    expect(checkManifest(root, {})).toMatchObject({ result: 'failed' });
  });

  it('and names what the package still needs', () => {
    manifest('{"version":"1.2.0","id":"${{BOT_ID}}"}');
    expect(checkManifest(root, {}).text).toContain('BOT_ID');
  });

  it('and does without a manifest where none was installed', () => {
    expect(checkManifest(root, {})).toMatchObject({ result: 'skipped' });
  });

  it('and names every mistake in the programme packs', () => {
    expect(checkPrograms(undefined, 'maicpp')).toEqual([expect.objectContaining({ result: 'ok' })]);
    expect(checkPrograms(undefined, 'nobody')).toEqual([
      expect.objectContaining({ result: 'failed', text: expect.stringContaining('nobody') as string }),
    ]);
    writeFileSync(join(root, 'broken.yaml'), 'id: [');
    expect(checkPrograms(root, 'maicpp').map(({ result }) => result)).toContain('failed');
    expect(checkPrograms(join(root, 'missing'), 'maicpp')).toEqual([
      expect.objectContaining({ result: 'failed' }),
    ]);
  });
});

test('The doctor’s report says what to do below each failure, and counts', () => {
  const report = describeFindings([
    ok('A', 'fine'),
    failed('B', 'broken.', 'Mend it.'),
    skipped('C', 'later'),
  ]);
  expect(report).toBe(
    [
      'ok      A                 fine',
      'FAILED  B                 broken.',
      '                          > Mend it.',
      '-       C                 later',
      '',
      '1 of 3 checks failed; see what to do below each.',
      '',
    ].join('\n'),
  );
  expect(describeFindings([ok('A', 'fine')])).toContain('Nothing is wrong.');
  expect(describeFindings([ok('A', 'fine'), warning('B', 'odd.', 'Ask.')])).toBe(
    [
      'ok      A                 fine',
      'look    B                 odd.',
      '                          > Ask.',
      '',
      'Nothing has failed; look at what is marked.',
      '',
    ].join('\n'),
  );
});

describe('npm run doctor', () => {
  beforeAll(() => {}, 60_000);

  it('ends with 0 on a good configuration and with 1 on a broken one, of which it names every fault', async () => {
    const good = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: newPrefix(),
    };
    const healthy = await runCommand(TEST_BUNDLE, ['doctor'], good);
    expect(healthy).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is wrong.') as string });

    const broken = await runCommand(TEST_BUNDLE, ['doctor'], {
      ...good,
      AZURE_STORAGE_CONNECTION_STRING: REFUSED_PORT,
      DEFAULT_PROGRAM: 'nobody',
      PUBLIC_URL: 'http://127.0.0.1:1',
    });
    expect(broken).toMatchObject({ code: 1, out: expect.stringContaining('3 of 8 checks failed') as string });

    const incomplete = await runCommand(TEST_BUNDLE, ['doctor'], { SWEEP_SECONDS: 'often' });
    expect(incomplete).toMatchObject({ code: 1, out: expect.stringContaining('SWEEP_SECONDS') as string });
    expect(await runCommand(TEST_BUNDLE, ['doctor', '--help-me'], good)).toMatchObject({ code: 2 });
  }, 60_000);
});
