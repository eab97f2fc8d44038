/** The account that every emulator has, with a key that everybody knows. */
const EMULATOR = 'devstoreaccount1';

/** How the tables of a connection string are reached: encrypted, in the clear where that is right, or not at all. */
export type TableEndpoint = 'encrypted' | 'local' | { readonly problem: string };

const EXPECTED =
  'expected a text such as DefaultEndpointsProtocol=https;AccountName=…;AccountKey=…;EndpointSuffix=…, as Azure shows it';

/**
 * Rows may travel in the clear on this computer, and to an emulator that another container or the host runs; whatever
 * else is given without encryption is refused with a word.
 * @example 'AccountName=devstoreaccount1;AccountKey=…;TableEndpoint=http://azurite:10002/devstoreaccount1' // 'local'
 */
export function readTableEndpoint(connectionString: string): TableEndpoint {
  const part = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}=([^;]*)`, 'i').exec(connectionString)?.[1]?.trim() ?? '';
  if (part('UseDevelopmentStorage').toLowerCase() === 'true') return 'local';
  const given = part('TableEndpoint');
  const byKey = ['DefaultEndpointsProtocol', 'AccountName', 'AccountKey'].every((name) => part(name));
  const bySignature = given && part('SharedAccessSignature');
  // What the SDK asks for; in its own words it names no setting.
  if (!bySignature && !(byKey && (given || part('EndpointSuffix')))) return { problem: EXPECTED };
  const endpoint = given || `${part('DefaultEndpointsProtocol')}://${part('AccountName')}.table`;
  if (!URL.canParse(endpoint)) return { problem: `its TableEndpoint "${endpoint}" is no address` };
  return reach(new URL(endpoint), part('AccountName'));
}

function reach({ protocol, hostname }: URL, account: string): TableEndpoint {
  if (protocol === 'https:') return 'encrypted';
  if (protocol !== 'http:') return { problem: `its TableEndpoint begins with ${protocol} instead of https:` };
  if (isLoopback(hostname) || (account === EMULATOR && isNearby(hostname))) return 'local';
  return {
    problem:
      `${hostname} would be reached without encryption. Use https; http is for this computer, and for an emulator ` +
      `(AccountName=${EMULATOR}) under a name without dots or host.docker.internal`,
  };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/** The names that Docker gives: of another service, and of the host. */
function isNearby(hostname: string): boolean {
  return !hostname.includes('.') || hostname === 'host.docker.internal';
}
