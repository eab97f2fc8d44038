extension 'br:mcr.microsoft.com/bicep/extensions/microsoftgraph/v1.0:1.0.0'

// The bot's identity in Entra ID. Its only credential is the managed identity: there is no secret that could expire.

@description('A name that nothing else in the directory has; deployments find the registration again by it.')
param uniqueName string

@description('The name people see.')
param displayName string

@description('AzureADMyOrg: people of this directory only. AzureADMultipleOrgs: people of other directories, too.')
param signInAudience string

@description('The object id of the managed identity that the bot runs with.')
param identityPrincipalId string

// Each cloud has its own; another one is refused when the bot signs in (AADSTS700212). 21Vianet's is not listed: main.bicep.
var exchangeAudience = environment().name == 'AzureUSGovernment'
  ? 'api://AzureADTokenExchangeUSGov'
  : 'api://AzureADTokenExchange'

resource registration 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: uniqueName
  displayName: displayName
  signInAudience: signInAudience

  resource credential 'federatedIdentityCredentials@v1.0' = {
    name: '${registration.uniqueName}/managed-identity'
    description: 'The managed identity of the bot signs in as the bot.'
    issuer: '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'
    subject: identityPrincipalId
    audiences: [exchangeAudience]
  }
}

resource principal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: registration.appId
}

output appId string = registration.appId
output principalId string = principal.id
