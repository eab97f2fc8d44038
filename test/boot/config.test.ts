import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, SETTING_NAMES } from '../../src/boot/config';

const enough = {
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppTenantId: 'tenant',
  AZURE_CLIENT_ID: 'identity',
  AZURE_TABLES_URL: 'https://account.table.core.windows.net',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  const read = readConfig(environment);
  return 'problems' in read ? read.problems : [];
}

describe('the settings', () => {
  it('need no more than an app, a way to sign in and a store', () => {
    const read = readConfig(enough);
    expect('config' in read && read.config).toMatchObject({
      PORT: 3978,
      host: '0.0.0.0',
      MicrosoftAppType: 'SingleTenant',
      allowedTenants: ['tenant'],
      SEND_HOURS: { from: 9, to: 18 },
      DEFAULT_PROGRAM: 'maicpp',
      SWEEP_SECONDS: 60,
      SEND_RATE: 20,
      RETENTION_DAYS: 30,
      personRate: 120,
      authOff: false,
    });
  });

  it('limit nobody on a bot that only its owner reaches, unless told to', () => {
    const off = { AUTH: 'off', AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' };
    const rateOf = (given: Record<string, string>) => {
      const read = readConfig({ ...off, ...given });
      return 'config' in read && read.config.personRate;
    };
    expect(rateOf({})).toBe(0);
    expect(rateOf({ PERSON_RATE: '30' })).toBe(30);
    expect(problemsOf({ ...off, PERSON_RATE: 'many' })).toEqual([
      'PERSON_RATE: expected a whole number from 0 to 600.',
    ]);
  });

  it('are all named at once when wrong', () => {
    const problems = problemsOf({
      ...enough,
      PORT: 'x',
      MicrosoftAppType: 'SingelTenant',
      DEFAULT_TIME_ZONE: 'Mars',
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'PORT',
      'MicrosoftAppType',
      'DEFAULT_TIME_ZONE',
    ]);
  });

  it.each([
    ['no app id', {}, 'MicrosoftAppId: missing'],
    ['no tenant', { MicrosoftAppId: 'a', AZURE_CLIENT_ID: 'i' }, 'MicrosoftAppTenantId: missing'],
    ['no way to sign in', { MicrosoftAppId: 'a', MicrosoftAppTenantId: 't' }, 'AZURE_CLIENT_ID: missing'],
    [
      'no secret for MultiTenant',
      { MicrosoftAppId: 'a', MicrosoftAppType: 'MultiTenant' },
      'MicrosoftAppPassword: missing',
    ],
    [
      'tables without encryption',
      {
        ...enough,
        AZURE_STORAGE_CONNECTION_STRING:
          'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=k;TableEndpoint=http://tables.example',
      },
      'AZURE_STORAGE_CONNECTION_STRING: tables.example',
    ],
    [
      'an account without encryption',
      { ...enough, AZURE_TABLES_URL: 'http://a.example' },
      'AZURE_TABLES_URL: exp',
    ],
    ['no store', { ...enough, AZURE_TABLES_URL: '' }, 'AZURE_TABLES_URL: missing'],
    [
      'a key of no telemetry',
      { ...enough, APPLICATIONINSIGHTS_CONNECTION_STRING: 'k' },
      'APPLICATIONINSIGHTS_CONNECTION_STRING: expected',
    ],
    ['hours that end before they begin', { ...enough, SEND_HOURS: '18-9' }, 'SEND_HOURS: expected two hours'],
    [
      'a rate above what Teams allows',
      { ...enough, SEND_RATE: '51' },
      'SEND_RATE: expected a whole number from 1 to 50',
    ],
  ])('are refused with %s', (_title, environment, expected) => {
    expect(problemsOf(environment).join('\n')).toContain(expected);
  });

  it('turn authentication off only by word, without an app id, on this computer, outside production', () => {
    const off = { AUTH: 'off', AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true' };
    const read = readConfig(off);
    expect('config' in read && read.config).toMatchObject({
      host: '127.0.0.1',
      authOff: true,
      allowedTenants: '*',
    });
    expect(problemsOf({ ...off, MicrosoftAppId: 'a' })).toHaveLength(1);
    expect(problemsOf({ ...off, NODE_ENV: 'production' })).toHaveLength(1);
    expect(problemsOf({ ...off, HOST: '0.0.0.0' })).toHaveLength(1);
    expect(problemsOf({ ...off, AUTH: 'of' })[0]).toContain('AUTH: expected off');
  });

  it('allow any tenant only when told so', () => {
    const read = readConfig({ ...enough, ALLOWED_TENANTS: 'a, b' });
    expect('config' in read && read.config.allowedTenants).toEqual(['a', 'b']);
    const any = readConfig({ ...enough, ALLOWED_TENANTS: '*' });
    expect('config' in any && any.config.allowedTenants).toBe('*');
  });

  it('all stand in .env.example, in the same order', () => {
    const example = readFileSync(join(__dirname, '../../.env.example'), 'utf8');
    const names = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((match) => match[1]);
    expect(names).toEqual([...SETTING_NAMES]);
  });
});
