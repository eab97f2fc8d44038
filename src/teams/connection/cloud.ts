import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  AuthenticationConstants,
  GovernmentConstants,
  type BotFrameworkAuthentication,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsSettings } from './settings';

/** The addresses and names of one Bot Framework cloud. */
export interface Cloud {
  readonly loginUrl: string;
  readonly scope: string;
  readonly issuer: string;
  readonly openIdMetadata: string;
  readonly emulatorOpenIdMetadata: string;
  readonly oAuthUrl: string;
  readonly callerId: string;
  /** Audience of the token that a managed identity signs in with in place of a secret. */
  readonly exchangeAudience: string;
}

/** The cloud of the settings. Throws when `channelService` names one that botbuilder does not know. */
export function cloudOf(settings: TeamsSettings): Cloud {
  const base = settings.channelService ? governmentCloud(settings.channelService) : publicCloud;
  return {
    ...base,
    issuer: settings.tokenIssuer ?? base.issuer,
    openIdMetadata: settings.openIdMetadata ?? base.openIdMetadata,
  };
}

const publicCloud: Cloud = {
  loginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
  scope: AuthenticationConstants.ToChannelFromBotOAuthScope,
  issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdMetadata: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  emulatorOpenIdMetadata: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
  oAuthUrl: AuthenticationConstants.OAuthUrl,
  callerId: 'urn:botframework:azure',
  exchangeAudience: 'api://AzureADTokenExchange',
};

function governmentCloud(channelService: string): Cloud {
  if (channelService !== GovernmentConstants.ChannelService) {
    throw new Error(
      `ChannelService "${channelService}" is unknown; only ${GovernmentConstants.ChannelService} is.`,
    );
  }
  return {
    loginUrl: GovernmentConstants.ToChannelFromBotLoginUrl,
    scope: GovernmentConstants.ToChannelFromBotOAuthScope,
    issuer: GovernmentConstants.ToBotFromChannelTokenIssuer,
    openIdMetadata: GovernmentConstants.ToBotFromChannelOpenIdMetadataUrl,
    emulatorOpenIdMetadata: GovernmentConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    oAuthUrl: GovernmentConstants.OAuthUrl,
    callerId: 'urn:botframework:azureusgov',
    exchangeAudience: 'api://AzureADTokenExchangeUSGov',
  };
}

/** botbuilder's authentication for that cloud. All keys are given: any single one switches its cloud defaults off. */
export function botFrameworkAuthentication(
  settings: TeamsSettings,
  credentials: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  const cloud = cloudOf(settings);
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: settings.appId,
      MicrosoftAppTenantId: settings.tenantId ?? '',
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: cloud.loginUrl,
      ToChannelFromBotOAuthScope: cloud.scope,
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorOpenIdMetadata,
      OAuthUrl: cloud.oAuthUrl,
      CallerId: cloud.callerId,
    },
    credentials,
  );
}
