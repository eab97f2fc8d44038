import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_NAMES } from '../../src/boot/config';
import { TEST_BUNDLE } from '../setup/test-models';
import { readGolden, sourceHash, type Golden } from './golden';
import { SITUATIONS } from './situations';
import { stubOf } from './stage-templates';

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

const SITUATION_NAMES = Object.keys(SITUATIONS);

function deployed(situation: string): Golden['snapshot'] {
  const golden = readGolden(situation);
  if (!golden) throw new Error(`There is no snapshot of ${situation}: npm run infra -- --update`);
  return golden.snapshot;
}

/** A value within the resources of a type whose name ends so. @example value('default', 'sites', 'properties.httpsOnly') */
function value(situation: string, resource: string, path: string): unknown {
  const [type = '', name = ''] = resource.split('#');
  const found = deployed(situation).predictedResources.filter(
    (each) => each.type.endsWith(`/${type}`) && each.name.endsWith(name),
  );
  expect(found).toHaveLength(1);
  return path
    .split('.')
    .reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], found[0]);
}

const name = (situation: string, resource: string): string => String(value(situation, resource, 'name'));

describe('The snapshots of a deployment', () => {
  it.each(SITUATION_NAMES)('are of the templates as they are: %s', (situation) => {
    // Else `npm run infra` has to be run where a compiler can be had, with --update when the difference is meant.
    expect(readGolden(situation)?.madeFrom).toBe(sourceHash(situation));
  });

  it.each(SITUATION_NAMES)('hold no resource twice and no complaint: %s', (situation) => {
    const { predictedResources, diagnostics } = deployed(situation);
    const ids = predictedResources.map((each) => each['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(diagnostics).toEqual([]);
  });
});

describe('Each deployment to Azure', () => {
  it.each(
    SITUATION_NAMES.flatMap((situation) =>
      (
        [
          ['sites', 'properties.httpsOnly', true],
          ['sites', 'properties.siteConfig.minTlsVersion', '1.2'],
          ['sites', 'properties.siteConfig.scmMinTlsVersion', '1.2'],
          ['sites', 'properties.siteConfig.ftpsState', 'Disabled'],
          ['sites', 'properties.siteConfig.alwaysOn', true],
          ['sites', 'properties.siteConfig.linuxFxVersion', 'NODE|24-lts'],
          ['sites', 'identity.type', 'UserAssigned'],
          ['basicPublishingCredentialsPolicies#/ftp', 'properties.allow', false],
          ['basicPublishingCredentialsPolicies#/scm', 'properties.allow', false],
          ['storageAccounts', 'kind', 'StorageV2'],
          ['storageAccounts', 'properties.allowSharedKeyAccess', false],
          ['storageAccounts', 'properties.allowBlobPublicAccess', false],
          ['storageAccounts', 'properties.minimumTlsVersion', 'TLS1_2'],
          ['storageAccounts', 'properties.supportsHttpsTrafficOnly', true],
          ['botServices', 'sku.name', 'F0'],
          ['botServices', 'properties.msaAppType', 'SingleTenant'],
          ['botServices', 'properties.disableLocalAuth', true],
          ['config', 'properties.MicrosoftAppType', 'SingleTenant'],
          ['config', 'properties.NODE_ENV', 'production'],
          ['channels', 'properties.channelName', 'MsTeamsChannel'],
          ['metricAlerts', 'properties.evaluationFrequency', 'PT5M'],
          ['metricAlerts', 'properties.windowSize', 'PT15M'],
        ] as const
      ).map((row) => [situation, ...row] as const),
    ),
  )('%s: %s has %s = %j', (situation, resource, path, expected) => {
    expect(value(situation, resource, path)).toBe(expected);
  });

  it.each(SITUATION_NAMES)(
    '%s: grants one role, the one for table data, on its account alone',
    (situation) => {
      const role = value(situation, 'roleAssignments', 'properties.roleDefinitionId');
      expect(role).toMatch(/0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3$/);
      const account = value(situation, 'storageAccounts', 'id');
      expect(String(value(situation, 'roleAssignments', 'id'))).toContain(`${String(account)}/`);
    },
  );

  it.each(SITUATION_NAMES)('%s: gives the bot exactly the settings it knows', (situation) => {
    const expected = [...SETTING_NAMES.filter((each) => !(each in NOT_DEPLOYED)), ...PLATFORM];
    const given = value(situation, 'config', 'properties') as Record<string, string>;
    expect(Object.keys(given).sort()).toEqual(expected.sort());
    expect(SETTING_NAMES).toEqual(expect.arrayContaining(Object.keys(NOT_DEPLOYED)));
  });

  it('names every resource in lower case, and its account as Azure wants it', () => {
    for (const situation of SITUATION_NAMES) {
      const names = deployed(situation).predictedResources.flatMap((each) =>
        each.name.split('/').slice(0, 1),
      );
      expect(names.filter((each) => each !== each.toLowerCase())).toEqual([]);
      expect(name(situation, 'storageAccounts')).toMatch(/^[a-z0-9]{3,24}$/);
    }
  });

  it('starts what the build makes and asks for addresses that the bot answers', () => {
    const { scripts } = JSON.parse(readFileSync(join(TEST_BUNDLE, 'package.json'), 'utf8')) as {
      scripts: { start: string };
    };
    expect(value('default', 'sites', 'properties.siteConfig.appCommandLine')).toBe(scripts.start);
    const server = text('src/http/server.ts');
    const address = 'https://bot.contoso.example';
    const asked = [
      value('own-address', 'sites', 'properties.siteConfig.healthCheckPath'),
      String(value('own-address', 'webtests', 'properties.Request.RequestUrl')).replace(address, ''),
      String(value('own-address', 'botServices', 'properties.endpoint')).replace(address, ''),
    ];
    expect(asked).toEqual(['/healthz', '/readyz', '/api/messages']);
    for (const path of asked) expect(server).toContain(`'${String(path)}'`);
  });

  it('makes the alert last, and ties it to the telemetry and the test as the portal does', () => {
    expect(Object.keys(value('default', 'metricAlerts', 'tags') as object)).toEqual([
      `hidden-link:${String(value('default', 'components', 'id'))}`,
      `hidden-link:${String(value('default', 'webtests', 'id'))}`,
    ]);
    const alert = text('infra/main.bicep').split('resource notReady ')[1]?.split('\n}\n')[0];
    expect(alert).toMatch(/dependsOn: \[settings, teamsChannel\]$/);
  });
});

describe('A deployment that differs', () => {
  it('by an own address asks for that, without a slash at the end, in lower case', () => {
    expect(value('own-address', 'config', 'properties.PUBLIC_URL')).toBe('https://bot.contoso.example');
    expect(deployed('own-address').outputs).toMatchObject({ BOT_DOMAIN: 'bot.contoso.example' });
  });

  it('by a registration that exists makes none', () => {
    const id = SITUATIONS['existing-registration']?.['existingAppId'];
    expect(value('existing-registration', 'config', 'properties.MicrosoftAppId')).toBe(id);
    expect(value('existing-registration', 'botServices', 'properties.msaAppId')).toBe(id);
    const made = deployed('existing-registration').predictedResources.map(({ type }) => type);
    expect(made).not.toContain('Microsoft.Resources/tags');
    expect(deployed('default').predictedResources.map(({ type }) => type)).toContain(
      'Microsoft.Resources/tags',
    );
  });

  it('by a second tenant has a registration that others can consent to', () => {
    expect(value('default', 'tags', 'properties.tags.signInAudience')).toBe('AzureADMyOrg');
    expect(value('two-tenants', 'tags', 'properties.tags.signInAudience')).toBe('AzureADMultipleOrgs');
  });

  it('by its cloud tests from there, and signs in to there', () => {
    expect(value('us-government', 'config', 'properties.ChannelService')).toBe(
      'https://botframework.azure.us',
    );
    const places = String(value('us-government', 'webtests', 'properties.Locations'));
    expect(places).toMatch(/'AzureUSGovernment'\), createArray\(createObject\('Id', 'usgov-va-azr'\)/);
    expect(places).toMatch(/'AzureChinaCloud'\), fail\('This bot does not run in the cloud of 21Vianet/);
    const audience = String(value('us-government', 'tags', 'properties.tags.exchangeAudience'));
    expect(audience).toMatch(
      /'AzureUSGovernment'\), 'api:\/\/AzureADTokenExchangeUSGov', 'api:\/\/AzureADTokenExchange'\)/,
    );
  });

  it('by a long name keeps the part of the account’s name that makes it unique', () => {
    const suffix = name('default', 'sites').replace('partner-renewal-', '');
    expect(suffix).toHaveLength(13);
    expect(name('twenty-letters', 'storageAccounts')).toBe(`contosopart${suffix}`);
    expect(name('default', 'storageAccounts')).toBe(`partnerrene${suffix}`);
    expect(name('kept-account', 'storageAccounts')).toBe('partnerrenewal544fuisp4a');
  });

  it('by zones has process and data in three of them', () => {
    expect(value('twenty-letters', 'serverfarms', 'properties.zoneRedundant')).toBe(true);
    expect(value('twenty-letters', 'storageAccounts', 'sku.name')).toBe('Standard_ZRS');
    expect(value('default', 'serverfarms', 'properties.zoneRedundant')).toBe(false);
  });
});

describe('The app registration', () => {
  const source = text('infra/app-registration.bicep');

  it('trusts the managed identity, and its own directory only, to sign in as the bot', () => {
    expect(source).toContain('subject: identityPrincipalId');
    expect(source).toContain(
      "issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'",
    );
    expect(source).toContain('audiences: [exchangeAudience]');
    expect(String(value('default', 'tags', 'properties.tags.identityPrincipalId'))).toMatch(
      /userAssignedIdentities\/partner-renewal-identity', '[\d-]+'\)\.principalId\]$/,
    );
  });

  it('has its credential nested, named after itself: it waits for the registration and is found below it', () => {
    const registration = source.split("resource registration '")[1]?.split('\n}\n')[0];
    expect(registration).toMatch(
      /\n {2}resource credential 'federatedIdentityCredentials@v1\.0' = \{\n {4}name: '\$\{registration\.uniqueName\}\//,
    );
  });

  it('holds no secret, nor do the other templates', () => {
    expect(source + text('infra/main.bicep')).not.toMatch(
      /passwordCredentials|listKeys|clientSecret|@secure|MicrosoftAppPassword/,
    );
  });

  it('is stood in for by a stub with the same parameters, variables and outputs', () => {
    const stub = stubOf(source);
    const declared = (of: string) => of.match(/^(?:param|var|output) \w+ ?\w*/gm);
    expect(declared(stub)).toEqual(declared(source));
    expect(stub).not.toContain('extension');
    expect(stub).toContain('properties: { tags: { uniqueName: uniqueName,');
  });
});
