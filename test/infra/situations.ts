/** Values for the parameters of `main.bicep`. */
export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** What every deployment has to give. */
export const REQUIRED: Parameters = {
  baseName: 'partner-renewal',
  displayName: 'Partner Renewal Reminders',
  alertEmail: 'operations@example.com',
};

/** The ways to deploy; of each a snapshot is kept in `golden/`. */
export const SITUATIONS: Readonly<Record<string, Parameters>> = {
  default: {},
  'existing-registration': { existingAppId: '33333333-3333-4333-8333-333333333333' },
  'own-address': { publicUrl: 'HTTPS://Bot.contoso.example/' },
  'us-government': { channelService: 'https://botframework.azure.us' },
  'two-tenants': {
    allowedTenants: '11111111-1111-4111-8111-111111111111,44444444-4444-4444-8444-444444444444',
  },
  'twenty-letters': { baseName: 'Contoso-Partner-Bots', planSku: 'P0v3', zoneRedundant: true },
  'kept-account': { storageAccountName: 'partnerrenewal544fuisp4a' },
};

/** What is refused before Azure is asked, and by which words. */
export const REFUSALS: readonly (readonly [Parameters, RegExp])[] = [
  [{ baseName: 'Partner_Renewal' }, /baseName "Partner_Renewal": letters, digits and hyphens/],
  [{ baseName: '---' }, /baseName "---"/],
  [{ baseName: 'renewal-' }, /a letter or digit first and last/],
  [{ baseName: 'renewal bot' }, /baseName "renewal bot"/],
  [{ baseName: 'a'.repeat(21) }, /BCP332/],
  [{ publicUrl: 'http://bot.contoso.example' }, /publicUrl "http:\/\/bot.contoso.example"/],
  [{ publicUrl: 'bot.contoso.example' }, /publicUrl "bot.contoso.example"/],
  [{ publicUrl: 'https://bot.contoso.example/teams' }, /without port and path/],
  [{ publicUrl: 'https://bot.contoso.example:8443' }, /without port and path/],
  [{ publicUrl: 'https:' }, /publicUrl "https:"/],
  [{ planSku: 'F1' }, /BCP033[^]*'F1'/],
  [{ instances: 4 }, /planSku B1 runs 3 at most/],
  [{ planSku: 'S1', instances: 11 }, /planSku S1 runs 10 at most/],
  [{ zoneRedundant: true }, /needs a planSku that begins with P/],
  [{ zoneRedundant: true, planSku: 'P0v3', instances: 1 }, /two instances or more/],
  [{ zoneRedundant: true, planSku: 'P0v3', storageRedundancy: 'Standard_GRS' }, /Standard_GZRS/],
  [{ channelService: 'https://botframework.azure.cn' }, /BCP033/],
  [{ sendHour: '9-18' }, /BCP259[^]*"sendHour"/],
];

/** A parameters file of Bicep's for `main.bicep` beside it. @example { a: "it's" } // "param a = 'it\\'s'" */
export function parametersFile(values: Parameters): string {
  const lines = Object.entries(values).map(([name, value]) => `param ${name} = ${literal(value)}`);
  return ["using 'main.bicep'", ...lines, ''].join('\n');
}

function literal(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return `'${value.replace(/[\\']/g, '\\$&').replace(/\$\{/g, '\\${').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
}
