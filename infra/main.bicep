// Everything the bot needs in Azure, in one resource group: `infra/README.md` says how to deploy it.
targetScope = 'resourceGroup'

@description('Begins the names of all resources: letters, digits and hyphens, a letter or digit first and last. Written in lower case.')
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

@description('Size of the App Service plan. Smaller ones (F1, D1) cannot be always on, which the bot has to be.')
@allowed(['B1', 'B2', 'B3', 'S1', 'S2', 'S3', 'P0v3', 'P1v3', 'P2v3', 'P3v3', 'P0v4', 'P1v4', 'P2v4', 'P3v4'])
param planSku string = 'B1'

@description('How many instances run; with two, one can be replaced while the other answers. B sizes run three at most, S sizes ten.')
@minValue(1)
@maxValue(30)
param instances int = 2

@description('Spreads the instances over the zones of the region: needs a P size, two instances and data in three zones (ZRS or GZRS).')
param zoneRedundant bool = false

@description('Name of a storage account of this resource group that already holds the data; empty for a name made from baseName.')
@maxLength(24)
param storageAccountName string = ''

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

@description('Address under which people reach the bot, such as https://bot.contoso.example; empty for the one that Azure gives.')
param publicUrl string = ''

@description('Bot Framework name of the cloud: empty for the public one, https://botframework.azure.us for US Government. There is none for 21Vianet.')
@allowed(['', 'https://botframework.azure.us'])
param channelService string = environment().name == 'AzureUSGovernment' ? 'https://botframework.azure.us' : ''

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

// ── Names and values worked out; what does not fit is refused here, before anything is made ─────────────────────────

var letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
var lowerName = toLower(baseName)
var oddSigns = filter(
  map(range(0, length(lowerName)), at => substring(lowerName, at, 1)),
  sign => !contains('${letters}-', sign)
)
var nameFits = empty(oddSigns) && contains(letters, take(lowerName, 1)) && contains(letters, last(lowerName))
var name = nameFits
  ? lowerName
  : fail('baseName "${baseName}": letters, digits and hyphens are expected, a letter or digit first and last.')
var suffix = uniqueString(resourceGroup().id)
var uniqueName = '${name}-${suffix}'
// Unique in all of Azure, hence cut before the suffix and never in it.
var storageName = empty(storageAccountName)
  ? '${take(replace(name, '-', ''), 24 - length(suffix))}${suffix}'
  : storageAccountName

var onBasic = startsWith(planSku, 'B')
var onPremium = startsWith(planSku, 'P')
var mostInstances = onBasic ? 3 : onPremium ? 30 : 10
var zonesFit = !zoneRedundant || (onPremium && instances > 1 && contains(storageRedundancy, 'ZRS'))
var planInstances = instances > mostInstances
  ? fail('instances ${instances}: planSku ${planSku} runs ${mostInstances} at most.')
  : zonesFit
      ? instances
      : fail('zoneRedundant: needs a planSku that begins with P, two instances or more, and storageRedundancy Standard_ZRS or Standard_GZRS.')

// 'https://Bot.contoso.example/' // ['https:', '', 'Bot.contoso.example', '']
var urlParts = split(trim(publicUrl), '/')
var host = toLower(length(urlParts) > 2 ? urlParts[2] : '')
var oddInHost = filter(
  map(range(0, length(host)), at => substring(host, at, 1)),
  sign => !contains('${letters}.-', sign)
)
var urlFits = toLower(urlParts[0]) == 'https:' && contains(host, '.') && empty(oddInHost) && empty(urlParts[1]) && empty(join(
  skip(urlParts, 3),
  '/'
))
var ownHost = empty(publicUrl) || urlFits
  ? host
  : fail('publicUrl "${publicUrl}": an address such as https://bot.contoso.example is expected, with https, without port and path.')

// botbuilder knows no Bot Framework in 21Vianet's cloud, so the bot could not sign in there.
var cloud = environment().name == 'AzureChinaCloud'
  ? fail('This bot does not run in the cloud of 21Vianet.')
  : environment().name
var testLocations = cloud == 'AzureUSGovernment'
  ? [{ Id: 'usgov-va-azr' }, { Id: 'usgov-phx-azr' }, { Id: 'usgov-tx-azr' }]
  : [{ Id: 'emea-nl-ams-azr' }, { Id: 'us-va-ash-azr' }, { Id: 'apac-sg-sin-azr' }]

var appId = empty(existingAppId) ? registration!.outputs.appId : existingAppId
var domain = empty(publicUrl) ? site.properties.defaultHostName : ownHost
var publicAddress = 'https://${domain}'
// "Storage Table Data Contributor": rows and tables, neither blobs nor keys nor the account itself.
var tableRole = subscriptionResourceId(
  'Microsoft.Authorization/roleDefinitions',
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
)

// ── Identity ────────────────────────────────────────────────────────────────────────────────────────────────────────

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
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
  name: '${name}-plan'
  location: location
  kind: 'linux'
  sku: { name: planSku, capacity: planInstances }
  properties: { reserved: true, zoneRedundant: zoneRedundant }
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
      appCommandLine: 'node main.js'
      alwaysOn: true
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
  }
}

// Deployments sign in with Entra ID; there is no password to publish with. Not a loop: the compiler checks fixed names only.
resource ftpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource publishingPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

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
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: logRetentionDays
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
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
  name: '${name}-ready'
  location: location
  kind: 'standard'
  // Azure finds the telemetry that a test belongs to by this tag alone.
  tags: { 'hidden-link:${insights.id}': 'Resource' }
  properties: {
    SyntheticMonitorId: '${name}-ready'
    Name: '${name}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 60
    RetryEnabled: true
    Locations: testLocations
    Request: { RequestUrl: '${publicAddress}/readyz', HttpVerb: 'GET' }
    ValidationRules: { ExpectedHttpStatusCode: 200, SSLCheck: true, SSLCertRemainingLifetimeCheck: 14 }
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: '${name}-operators'
  location: 'global'
  properties: {
    groupShortName: 'renewal-bot'
    enabled: true
    emailReceivers: [{ name: 'operators', emailAddress: alertEmail, useCommonAlertSchema: true }]
  }
}

// Last, for Azure refuses an alert on a test that it does not know yet ("Alert scope is invalid").
resource notReady 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-not-ready'
  location: 'global'
  tags: { 'hidden-link:${insights.id}': 'Resource', 'hidden-link:${readiness.id}': 'Resource' }
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
  dependsOn: [settings, teamsChannel]
}

// ── What comes next needs these: upper case, as the Microsoft 365 Agents Toolkit keeps them ─────────────────────────

output BOT_ID string = appId
output BOT_DOMAIN string = domain
output PUBLIC_URL string = publicAddress
output SITE_NAME string = site.name
output AZURE_APP_SERVICE_RESOURCE_ID string = site.id
output IDENTITY_PRINCIPAL_ID string = identity.properties.principalId
