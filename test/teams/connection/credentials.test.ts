import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AppCredentials,
  FederatedAppCredentials,
  FederatedServiceClientCredentialsFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector';
import { TeamsCredentials } from '../../../src/teams/connection/credentials';
import { SignInError } from '../../../src/teams/connection/sign-in-error';
import type { TeamsSettings } from '../../../src/teams/connection/settings';
import { settings } from '../edge';

const { password: _password, ...withoutPassword } = settings;
const federated: TeamsSettings = { ...withoutPassword, managedIdentityClientId: 'identity-1' };

class FixedCredentials extends AppCredentials {
  override async getToken(): Promise<string> {
    return 'token';
  }
  protected refreshToken(): never {
    throw new Error('not used');
  }
}

afterEach(() => jest.restoreAllMocks());

test.each([
  ['SingleTenant with a password', settings, PasswordServiceClientCredentialFactory],
  ['SingleTenant without a password', federated, FederatedServiceClientCredentialsFactory],
  ['MultiTenant', { ...settings, appType: 'MultiTenant' }, PasswordServiceClientCredentialFactory],
  [
    'UserAssignedMSI',
    { ...withoutPassword, appType: 'UserAssignedMSI' },
    ManagedIdentityServiceClientCredentialsFactory,
  ],
] as [string, TeamsSettings, { prototype: PasswordServiceClientCredentialFactory }][])(
  '%s signs in for the connector in its own way, anew each time',
  async (_type, used, { prototype }) => {
    const created = jest
      .spyOn(prototype, 'createCredentials')
      .mockImplementation(async () => new FixedCredentials('x'));
    const credentials = new TeamsCredentials(used);
    expect(await credentials.check()).toBe('ok');
    expect(await credentials.check()).toBe('ok');
    expect(created).toHaveBeenCalledTimes(2);
    expect(created.mock.calls[0]?.slice(0, 2)).toEqual([settings.appId, 'https://api.botframework.com']);
  },
);

test('a single tenant with neither password nor managed identity cannot work', () => {
  expect(() => new TeamsCredentials(withoutPassword)).toThrow(/clientId/);
});

test('the government cloud has its own scope, and an unknown cloud is refused by name', async () => {
  const created = jest
    .spyOn(PasswordServiceClientCredentialFactory.prototype, 'createCredentials')
    .mockImplementation(async () => new FixedCredentials('x'));
  await new TeamsCredentials({ ...settings, channelService: 'https://botframework.azure.us' }).check();
  expect(created.mock.calls[0]?.[1]).toBe('https://api.botframework.us');
  expect(() => new TeamsCredentials({ ...settings, channelService: 'https://mars' })).toThrow(
    /https:\/\/mars/,
  );
});

test.each([
  [undefined, 'api://AzureADTokenExchange', 'https://login.microsoftonline.com/tenant-1'],
  [
    'https://botframework.azure.us',
    'api://AzureADTokenExchangeUSGov',
    'https://login.microsoftonline.us/tenant-1',
  ],
])('in the cloud %s the managed identity signs in for %s at %s', async (cloud, audience, authority) => {
  const asked: unknown[] = [];
  jest.spyOn(FederatedAppCredentials.prototype, 'getToken').mockImplementation(async function (
    this: FederatedAppCredentials,
  ) {
    const { clientAudience } = this as unknown as { clientAudience: string };
    asked.push([clientAudience, this.oAuthEndpoint]);
    return 'token';
  });
  const used = { ...federated, tenantId: 'tenant-1', ...(cloud && { channelService: cloud }) };
  await new TeamsCredentials(used).check();
  expect(asked).toEqual([[audience, authority]]);
  // What the bot asks for is what the deployment trusts.
  const template = readFileSync(join(__dirname, '../../../infra/app-registration.bicep'), 'utf8');
  expect(template).toContain(`'${audience}'`);
});

test.each([
  ['an expired secret', { name: 'ServerError', errorCode: 'invalid_client' }, 'rejected'],
  ['an unknown app', { name: 'AuthenticationError', statusCode: 400 }, 'rejected'],
  [
    'an identity service in trouble',
    { name: 'ServerError', errorCode: 'temporarily_unavailable' },
    'unreachable',
  ],
  ['an identity service with an error', { name: 'AuthenticationError', statusCode: 503 }, 'unreachable'],
  ['no network', { name: 'ClientAuthError', errorCode: 'network_error' }, 'unreachable'],
])('%s is told as %s', async (_what, fields, verdict) => {
  const source = (): Promise<string> => Promise.reject(Object.assign(new Error('no'), fields));
  expect(await new TeamsCredentials(settings, source).check()).toBe(verdict);
});

test('what is thrown instead of an error counts as passing', () => {
  expect(SignInError.from('odd').reason).toBe('unreachable');
});

test('after a failure the next sign-in asks again', async () => {
  let asked = 0;
  const source = async (): Promise<string> => {
    asked += 1;
    if (asked === 1) throw new Error('no network');
    return 'token';
  };
  const credentials = new TeamsCredentials(settings, source);
  expect(await credentials.check()).toBe('unreachable');
  expect(await credentials.check()).toBe('ok');
});
