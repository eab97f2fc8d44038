import {
  AppCredentials,
  FederatedAppCredentials,
  FederatedServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
  type ServiceClientCredentials,
} from 'botframework-connector';
import { cloudOf } from './cloud';
import type { TeamsSettings } from './settings';
import { SignInError } from './sign-in-error';
import { withinTime } from './within-time';

/** Gives a token for the Bot Connector. */
export type TokenSource = () => Promise<string>;

const signInTimeoutMs = 10_000;

/**
 * The bot's own identity. Tokens are asked for anew for every request and only the SDK's token cache is used:
 * a kept federated credential would go on presenting its first assertion, which expires within a day.
 */
export class TeamsCredentials extends ServiceClientCredentialsFactory {
  private readonly settings: TeamsSettings;
  private readonly fetchToken: TokenSource;
  private pending: Promise<string> | undefined;

  constructor(settings: TeamsSettings, fetchToken: TokenSource = tokenSourceOf(settings)) {
    super();
    this.settings = settings;
    this.fetchToken = fetchToken;
  }

  override async isValidAppId(appId: string): Promise<boolean> {
    return appId === this.settings.appId;
  }

  override async isAuthenticationDisabled(): Promise<boolean> {
    return this.settings.authOff;
  }

  override async createCredentials(): Promise<ServiceClientCredentials> {
    return {
      signRequest: async (request) => {
        if (!this.settings.authOff) request.headers.set('authorization', `Bearer ${await this.token()}`);
        return request;
      },
    };
  }

  /** Whether a token can be had. `rejected` needs an operator; `unreachable` passes by itself. */
  async check(): Promise<'ok' | 'rejected' | 'unreachable'> {
    if (this.settings.authOff) return 'ok';
    try {
      await this.token();
      return 'ok';
    } catch (error) {
      if (error instanceof SignInError) return error.reason;
      throw error;
    }
  }

  /** Many sends at once share one request for a token. Rejects with a `SignInError`. */
  private token(): Promise<string> {
    this.pending ??= withinTime(this.fetchToken(), signInTimeoutMs)
      .catch((error: unknown) => Promise.reject(SignInError.from(error)))
      .finally(() => (this.pending = undefined));
    return this.pending;
  }
}

function tokenSourceOf(settings: TeamsSettings): TokenSource {
  if (settings.authOff) return () => Promise.reject(new Error('authentication is off'));
  const factory = sdkFactoryOf(settings);
  const { scope, loginUrl } = cloudOf(settings);
  return async () => {
    const credentials = await factory.createCredentials(settings.appId, scope, loginUrl, true);
    if (!(credentials instanceof AppCredentials)) throw new Error('the SDK gave credentials without tokens');
    // The SDK's factory for these minds the login address of no cloud but the public one.
    if (credentials instanceof FederatedAppCredentials) {
      credentials.oAuthEndpoint = new URL(`/${settings.tenantId ?? ''}`, loginUrl).href;
    }
    return credentials.getToken();
  };
}

function sdkFactoryOf(settings: TeamsSettings): ServiceClientCredentialsFactory {
  const { appId, password = '', tenantId = '' } = settings;
  switch (settings.appType) {
    case 'UserAssignedMSI':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'MultiTenant':
      return new PasswordServiceClientCredentialFactory(appId, password, '');
    case 'SingleTenant':
      return password
        ? new PasswordServiceClientCredentialFactory(appId, password, tenantId)
        : new FederatedServiceClientCredentialsFactory(
            appId,
            settings.managedIdentityClientId ?? '',
            tenantId,
            cloudOf(settings).exchangeAudience,
          );
  }
}
