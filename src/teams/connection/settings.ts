/** How the bot signs in; Bot Framework's names. A misspelt one would silently mean MultiTenant, so it is a closed list. */
export type AppType = 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';

/** What the Teams adapter needs to know. */
export interface TeamsSettings {
  readonly appId: string;
  readonly appType: AppType;
  readonly tenantId?: string;
  /** Without one, SingleTenant signs in with federated credentials through the managed identity. */
  readonly password?: string;
  readonly managedIdentityClientId?: string;
  /** Bot Framework's name of a sovereign cloud; absent for the public one. */
  readonly channelService?: string;
  /** Takes every activity as it comes and signs nothing: for local use. */
  readonly authOff: boolean;
  /** Address of the OpenID metadata, and the issuer, of incoming tokens; for tests. */
  readonly openIdMetadata?: string;
  readonly tokenIssuer?: string;
  readonly allowedTenants: readonly string[] | '*';
}
