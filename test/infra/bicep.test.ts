import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SETTING_NAMES } from '../../src/config';
import { bicepReader, type BicepSource } from './bicep-source';

const ROOT = join(__dirname, '../..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Settings that a deployment does not have, and why. */
const NOT_DEPLOYED = {
  PORT: 'App Service gives it',
  HOST: 'the default is right: all interfaces',
  MicrosoftAppPassword: 'there is no secret',
  AUTH: 'for a bot on this computer',
  BOT_OPENID_METADATA: 'for tests',
  BOT_TOKEN_ISSUER: 'for tests',
  AZURE_STORAGE_CONNECTION_STRING: 'there are no shared keys',
};

/** Settings of App Service itself. */
const PLATFORM = ['SCM_DO_BUILD_DURING_DEPLOYMENT'];

/** What the reader's grammar does not know yet; everything else of that file is read. */
const EXTENSION =
  /^extension 'br:mcr\.microsoft\.com\/bicep\/extensions\/microsoftgraph\/v1\.0:\d+\.\d+\.\d+'\n/;

describe('The deployment to Azure', () => {
  const source = text('infra/main.bicep');
  const moduleSource = text('infra/app-registration.bicep');
  let read: (text: string) => BicepSource;
  let main: BicepSource;
  let registration: BicepSource;

  beforeAll(async () => {
    read = await bicepReader();
    main = read(source);
    registration = read(moduleSource.replace(EXTENSION, '\n'));
  });

  it('is Bicep without mistakes of syntax, in which every name is declared and every parameter used', () => {
    expect(moduleSource).toMatch(EXTENSION);
    expect(main.findings).toEqual([]);
    expect(registration.findings).toEqual([]);
  });

  it.each([
    [
      'a missing brace',
      (all: string) =>
        all.replace("identity: {\n    type: 'UserAssigned'", "identity: \n    type: 'UserAssigned'"),
      /syntax/,
    ],
    ['= instead of :', (all: string) => all.replace('httpsOnly: true', 'httpsOnly = true'), /syntax/],
    [
      'a misspelt name',
      (all: string) => all.replace('serverFarmId: plan.id', 'serverFarmId: plam.id'),
      /plam is not declared/,
    ],
    [
      'a misspelt name in a text',
      (all: string) => all.replace('${publicAddress}/readyz', '${publicAdress}/readyz'),
      /publicAdress is not declared/,
    ],
    [
      'a misspelt dependency',
      (all: string) => all.replace('[tableAccess]', '[tableAcces]'),
      /tableAcces is not declared/,
    ],
    [
      'a misspelt function',
      (all: string) => all.replace('uniqueString(', 'uniquestring('),
      /uniquestring is no known function/,
    ],
    [
      'a forgotten parameter',
      (all: string) => all.replace('SEND_HOURS: sendHours', "SEND_HOURS: '9-18'"),
      /sendHours is not used/,
    ],
    [
      'a name declared twice',
      (all: string) => all.replace('resource plan ', 'resource site '),
      /site is declared twice/,
    ],
  ])('would be found to have %s', (_, spoil, finding) => {
    const spoilt = spoil(source);
    expect(spoilt).not.toBe(source);
    expect(read(spoilt).findings.join('\n')).toMatch(finding);
  });

  it('gives the bot exactly the settings it knows', () => {
    const expected = [...SETTING_NAMES.filter((name) => !(name in NOT_DEPLOYED)), ...PLATFORM];
    expect([...main.names('settings', 'properties')].sort()).toEqual(expected.sort());
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(NOT_DEPLOYED)));
    const spoilt = read(source.replace('AZURE_TABLES_URL:', 'AZURE_TABLE_URL:'));
    expect([...spoilt.names('settings', 'properties')].sort()).not.toEqual(expected);
  });

  it.each([
    ['site', ['properties', 'httpsOnly'], 'true'],
    ['site', ['properties', 'siteConfig', 'minTlsVersion'], "'1.2'"],
    ['site', ['properties', 'siteConfig', 'scmMinTlsVersion'], "'1.2'"],
    ['site', ['properties', 'siteConfig', 'ftpsState'], "'Disabled'"],
    ['site', ['properties', 'siteConfig', 'alwaysOn'], 'true'],
    ['site', ['properties', 'siteConfig', 'linuxFxVersion'], "'NODE|24-lts'"],
    ['site', ['identity', 'type'], "'UserAssigned'"],
    ['publishingPasswords', ['properties', 'allow'], 'false'],
    ['storage', ['properties', 'allowSharedKeyAccess'], 'false'],
    ['storage', ['properties', 'allowBlobPublicAccess'], 'false'],
    ['storage', ['properties', 'minimumTlsVersion'], "'TLS1_2'"],
    ['storage', ['properties', 'supportsHttpsTrafficOnly'], 'true'],
    ['tableAccess', ['scope'], 'storage'],
    ['tableAccess', ['properties', 'roleDefinitionId'], 'tableRole'],
    ['bot', ['properties', 'msaAppType'], "'SingleTenant'"],
    ['bot', ['properties', 'disableLocalAuth'], 'true'],
    ['settings', ['properties', 'MicrosoftAppType'], "'SingleTenant'"],
    ['settings', ['properties', 'NODE_ENV'], "'production'"],
    ['teamsChannel', ['properties', 'channelName'], "'MsTeamsChannel'"],
  ])('has %s.%j = %s', (symbol, path, expected) => {
    expect(main.value(symbol, ...path)).toBe(expected);
  });

  it('grants one role, the one for table data', () => {
    expect(source.match(/roleAssignments@/g)).toHaveLength(1);
    expect(source).toContain("'0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'");
  });

  it('knows no secret', () => {
    expect(source + moduleSource).not.toMatch(
      /passwordCredentials|listKeys|clientSecret|@secure|MicrosoftAppPassword/,
    );
  });

  it('starts what the build makes and asks for addresses that the bot answers', () => {
    const manifest = JSON.parse(text('package.json')) as { main: string; scripts: Record<string, string> };
    expect(main.value('site', 'properties', 'siteConfig', 'appCommandLine')).toBe(`'node ${manifest.main}'`);
    const server = text('src/http/server.ts');
    const health = main.value('site', 'properties', 'siteConfig', 'healthCheckPath');
    const messages = main.value('bot', 'properties', 'endpoint')?.replace('${publicAddress}', '');
    const ready = main
      .value('readiness', 'properties', 'Request', 'RequestUrl')
      ?.replace('${publicAddress}', '');
    expect([health, ready, messages]).toEqual(["'/healthz'", "'/readyz'", "'/api/messages'"]);
    for (const path of [health, ready, messages]) expect(server).toContain(path);
  });

  it('gives its module what that asks for, and takes what that gives', () => {
    const asked = registration.parameters.map(({ name }) => name);
    expect([...main.names('registration', 'params')].sort()).toEqual(asked.sort());
    const taken = [...source.matchAll(/registration!?\.outputs\.(\w+)/g)].map(([, name]) => name);
    expect(taken).not.toEqual([]);
    expect(registration.outputs).toEqual(expect.arrayContaining(taken));
  });

  it('trusts the managed identity, and its own directory only, to sign in as the bot', () => {
    expect(moduleSource).toContain("audiences: ['api://AzureADTokenExchange']");
    expect(moduleSource).toContain('subject: identityPrincipalId');
    expect(main.value('registration', 'params', 'identityPrincipalId')).toBe(
      'identity.properties.principalId',
    );
  });

  it('gets every parameter it needs from the parameters file, and none it does not know', () => {
    const file = JSON.parse(text('infra/main.parameters.json')) as {
      parameters: Record<string, { value: unknown }>;
    };
    const given = Object.keys(file.parameters);
    expect(main.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(
      expect.arrayContaining(main.parameters.filter((each) => each.required).map(({ name }) => name)),
    );
  });
});

describe('The Agents Toolkit', () => {
  const steps = text('m365agents.yml');

  it('finds every file its steps name', () => {
    const paths = [...steps.matchAll(/: (\.\/(?:infra|appPackage)\/[\w.]+)$/gm)].map(
      ([, path]) => path ?? '',
    );
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)) && !path.endsWith('/build'))).toEqual([]);
  });

  it('knows every value that its steps and the manifest leave open', async () => {
    const { outputs } = (await bicepReader())(text('infra/main.bicep'));
    const written = [...JSON.stringify(parse(steps)).matchAll(/"(?:teamsAppId|publishedAppId)":"(\w+)"/g)];
    const settings = [...text('infra/env/.env.prod').matchAll(/^(\w+)=/gm)];
    const known = [...outputs, ...[...written, ...settings].map(([, name]) => name)];
    const open = [...(steps + text('appPackage/manifest.json')).matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, name]) => name,
    );
    expect(open.filter((name) => !known.includes(name))).toEqual([]);
  });
});
