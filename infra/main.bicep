// Everything the bot needs in Azure, in one resource group: `infra/README.md` says how to deploy it.
targetScope = 'resourceGroup'

@description('Begins the names of all resources: lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(20)
param baseName string

@description('Where everything is, apart from the bot registration, which is global.')
param location string = resourceGroup().location

@description('The name people see in Teams when the bot writes.')
@maxLength(42)
param displayName string

@description('Who gets an e-mail when the bot is not ready.')
@minLength(3)
param alertEmail string

@description('Size of the App Service plan: B1 or larger, for the bot has to be always on.')
param planSku string = 'B1'

@description('How many instances run; with two, one can be replaced while the other answers.')
@minValue(1)
@maxValue(10)
param instances int = 2

@description('Where copies of the data are kept: in one place (LRS), in three zones (ZRS), or in a second region as well (GRS, GZRS).')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageRedundancy string = 'Standard_ZRS'

@description('Days for which logs and telemetry are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Application (client) id of a registration that somebody made for the bot already; empty to make one.')
param existingAppId string = ''

@description('Directories whose people may use the bot, comma-separated; empty for this one only.')
param allowedTenants string = ''

@description('Address under which people reach the bot, with https; empty for the one that Azure gives.')
param publicUrl string = ''

@description('Bot Framework name of a sovereign cloud, such as https://botframework.azure.us; empty for the public one.')
param channelService string = ''

@description('Begins the names of the three tables.')
param tablePrefix string = 'renewal'

@description('Folder of programme packs within the deployed files; empty for those that come with the bot.')
param programsDir string = ''

@description('The programme that answers until a team has chosen one.')
param defaultProgram string = 'maicpp'

@description('Time zone where Teams names none.')
param defaultTimeZone string = 'UTC'

@description('Local hours in which reminders may be posted.')
param sendHours string = '9-18'

@description('Seconds between two looks at what is due.')
@minValue(1)
param sweepSeconds int = 60

@description('Requests to Teams per second, directory and instance.')
@minValue(1)
@maxValue(50)
param sendRate int = 20

@description('Messages and presses a person may send per minute after the first sixty; 0 for no limit.')
@minValue(0)
@maxValue(600)
param personRate int = 120

@description('Shows what concerns only the person who asked to that person only.')
@allowed(['on', 'off'])
param targetedReplies string = 'on'

@description('Days until data is erased after the bot was removed.')
@minValue(1)
param retentionDays int = 30

@description('How much is logged.')
@allowed(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
param logLevel string = 'info'

var suffix = uniqueString(resourceGroup().id)
var uniqueName = '${baseName}-${suffix}'
var storageName = take('${replace(baseName, '-', '')}${suffix}', 24)
var appId = empty(existingAppId) ? registration!.outputs.appId : existingAppId
var publicAddress = empty(publicUrl) ? 'https://${site.properties.defaultHostName}' : publicUrl
// "Storage Table Data Contributor": rows and tables, neither blobs nor keys nor the account itself.
var tableRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3')

// ── Identity ────────────────────────────────────────────────────────────────────────────────────────────────────────

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-identity'
  location: location
}

module registration 'app-registration.bicep' = if (empty(existingAppId)) {
  name: 'app-registration'
  params: {
    uniqueName: uniqueName
    displayName: displayName
    signInAudience: empty(allowedTenants) ? 'AzureADMyOrg' : 'AzureADMultipleOrgs'
    identityPrincipalId: identity.properties.principalId
  }
}

// ── Data ────────────────────────────────────────────────────────────────────────────────────────────────────────────

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: { name: storageRedundancy }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource tableAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, identity.id, tableRole)
  scope: storage
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: tableRole
  }
}

// ── The bot's process ───────────────────────────────────────────────────────────────────────────────────────────────

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${baseName}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: uniqueName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node itself and not npm, which would keep the signal to stop from the bot.
      appCommandLine: 'node dist/main.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }
}

// Deployments sign in with Entra ID; there is no password to publish with.
resource publishingPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = [
  for kind in ['ftp', 'scm']: {
    parent: site
    name: kind
    properties: { allow: false }
  }
]

resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    NODE_ENV: 'production'
    MicrosoftAppId: appId
    MicrosoftAppType: 'SingleTenant'
    MicrosoftAppTenantId: tenant().tenantId
    AZURE_CLIENT_ID: identity.properties.clientId
    ChannelService: channelService
    ALLOWED_TENANTS: allowedTenants
    AZURE_TABLES_URL: storage.properties.primaryEndpoints.table
    TABLE_PREFIX: tablePrefix
    PROGRAMS_DIR: programsDir
    DEFAULT_PROGRAM: defaultProgram
    DEFAULT_TIME_ZONE: defaultTimeZone
    SEND_HOURS: sendHours
    SWEEP_SECONDS: string(sweepSeconds)
    SEND_RATE: string(sendRate)
    PERSON_RATE: string(personRate)
    TARGETED_REPLIES: targetedReplies
    RETENTION_DAYS: string(retentionDays)
    PUBLIC_URL: publicAddress
    LOG_LEVEL: logLevel
    APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
    // What is deployed is built already.
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false'
  }
  dependsOn: [tableAccess]
}

// ── Teams ───────────────────────────────────────────────────────────────────────────────────────────────────────────

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: uniqueName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: '${publicAddress}/api/messages'
    msaAppId: appId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true, acceptedTerms: true }
  }
}

// ── Watching it ─────────────────────────────────────────────────────────────────────────────────────────────────────

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${baseName}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${baseName}-insights'
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
  }
}

// The bot's own log, and why an instance was restarted. Not the web server's: its lines hold the signed links.
resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: site
  properties: {
    workspaceId: logs.id
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${baseName}-ready'
  location: location
  kind: 'standard'
  // Azure finds the telemetry that a test belongs to by this tag alone.
  tags: { 'hidden-link:${insights.id}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${baseName}-ready'
    Name: '${baseName}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 60
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'us-va-ash-azr' }
      { Id: 'apac-sg-sin-azr' }
    ]
    Request: { RequestUrl: '${publicAddress}/readyz', HttpVerb: 'GET' }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${baseName}-operators'
  location: 'global'
  properties: {
    groupShortName: 'renewal-bot'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-not-ready'
  location: 'global'
  properties: {
    description: 'The bot is not ready. Open ${publicAddress}/readyz: it names the part that fails.'
    severity: 1
    enabled: true
    scopes: [readiness.id, insights.id]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: insights.id
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: operators.id }]
  }
}

// ── What comes next needs these: upper case, as the Microsoft 365 Agents Toolkit keeps them ─────────────────────────

output BOT_ID string = appId
output BOT_DOMAIN string = replace(publicAddress, 'https://', '')
output PUBLIC_URL string = publicAddress
output SITE_NAME string = site.name
output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
output IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
