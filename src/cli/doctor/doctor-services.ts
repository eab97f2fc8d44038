import { randomUUID } from 'node:crypto';
import { tableSettings, teamsSettings } from '../../boot/compose';
import type { Config } from '../../boot/config';
import { createLog } from '../../observe/create-log';
import { connectTables } from '../../tables/connect';
import { answerTo } from '../../tables/store-health';
import { connectTableDump, TABLE_NAMES } from '../../tables/table-dump';
import { connectTeams, type Teams } from '../../teams/connect-teams';
import type { TokenSource } from '../../teams/connection/credentials';
import { failed, ok, skipped, type Finding } from './doctor-finding';

const TABLES = 'Tables';
const TOKEN = 'Token for Teams';
const ADDRESS = 'Public address';

/** Longest wait for the tables, in milliseconds: several requests, each tried again by the SDK. */
const TABLES_MS = 45_000;
// Readiness asks the tables and for a token before it answers.
const ADDRESS_MS = 20_000;

/** Whether the tables can be reached, made, written and cleared. Leaves nothing behind. */
export async function checkTables(config: Config): Promise<Finding> {
  const { AZURE_TABLES_URL: url, TABLE_PREFIX: prefix } = config;
  const account = config.AZURE_STORAGE_CONNECTION_STRING
    ? 'the account of the connection string'
    : (url ?? '');
  const outcome = await within(TABLES_MS, tryTables(config));
  switch (outcome) {
    case 'ok':
      return ok(TABLES, `${TABLE_NAMES.map((name) => prefix + name).join(', ')} can be read and written`);
    case 'rejected':
      return failed(
        TABLES,
        `${account} refuses the bot.`,
        config.AZURE_STORAGE_CONNECTION_STRING
          ? 'Put a valid key into AZURE_STORAGE_CONNECTION_STRING, or better: leave it out and set AZURE_TABLES_URL.'
          : `Give the role "Storage Table Data Contributor" on the account to ${signedInAs(config)}; it takes some minutes to count.`,
      );
    case 'missing':
      return failed(TABLES, `${account} lost its tables while they were tried.`, 'Run the doctor again.');
    case 'unreachable':
      return failed(
        TABLES,
        `${account} is unreachable.`,
        'Check the address, the name service, and the firewall of the account.',
      );
  }
}

function signedInAs({ AZURE_CLIENT_ID: clientId }: Config): string {
  return clientId ? `the managed identity with the client id ${clientId}` : 'whoever is signed in here';
}

type Outcome = 'ok' | 'rejected' | 'unreachable' | 'missing';

async function tryTables(config: Config): Promise<Outcome> {
  const settings = tableSettings(config);
  const dump = connectTableDump(settings);
  const probe = { partitionKey: 'doctor', rowKey: randomUUID(), columns: {} };
  try {
    await connectTables(settings).createTables();
    const probes = TABLE_NAMES.map(async (table) => {
      const answer = await dump.put({ table, ...probe });
      await dump.remove({ table, ...probe });
      return 'stored' in answer;
    });
    return (await Promise.all(probes)).every(Boolean) ? 'ok' : 'rejected';
  } catch (error) {
    return answerTo(error);
  }
}

/** Whether the bot is given a token to talk to Teams with. `tokenSource` is for tests. */
export async function checkToken(config: Config, tokenSource?: TokenSource): Promise<Finding> {
  if (config.authOff) return skipped(TOKEN, 'not needed with AUTH=off');
  const teams = connect(config, tokenSource);
  if (teams instanceof Error) return failed(TOKEN, teams.message, 'Correct that setting.');
  switch (await teams.checkCredentials()) {
    case 'ok':
      return ok(TOKEN, `signed in as ${config.MicrosoftAppId} (${config.MicrosoftAppType})`);
    case 'rejected':
      return failed(TOKEN, 'the sign-in service refuses the bot.', tokenAdvice(config));
    case 'unreachable':
      return failed(
        TOKEN,
        'the sign-in service is unreachable.',
        'Check the network from here to login.microsoftonline.com, and to the managed identity if that is used.',
      );
  }
}

/** An error when the settings cannot work together. */
function connect(config: Config, tokenSource: TokenSource | undefined): Teams | Error {
  try {
    return connectTeams({
      settings: teamsSettings(config),
      sendRate: 1,
      log: createLog('silent'),
      newId: randomUUID,
      ...(tokenSource && { tokenSource }),
    });
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function tokenAdvice(config: Config): string {
  if (config.MicrosoftAppPassword) {
    return 'The client secret has expired or belongs to another app: renew MicrosoftAppPassword, or do without one (infra/README.md).';
  }
  if (config.MicrosoftAppType === 'UserAssignedMSI') {
    return 'Assign the managed identity of MicrosoftAppId to this machine.';
  }
  return (
    `Run this where the managed identity ${config.AZURE_CLIENT_ID} is assigned. Check that the app ` +
    `${config.MicrosoftAppId} is of the directory ${config.MicrosoftAppTenantId}, and has a federated credential ` +
    `whose subject is the object id of that identity.`
  );
}

/** Whether the bot answers under its public address, ready for work. */
export async function checkAddress(publicUrl: string | undefined): Promise<Finding> {
  if (publicUrl === undefined) {
    return skipped(ADDRESS, 'PUBLIC_URL is not set: no links to calendar files and exports');
  }
  const address = new URL('/readyz', publicUrl);
  if (address.protocol !== 'https:' && !isLoopback(address)) {
    return failed(ADDRESS, `${publicUrl} is not encrypted.`, 'Set PUBLIC_URL to an address with https.');
  }
  const status = await statusOf(address);
  if (status === 200) return ok(ADDRESS, `the bot answers under ${publicUrl}`);
  if (status === 503) {
    return failed(
      ADDRESS,
      `the bot answers under ${publicUrl}, but is not ready.`,
      `Open ${address.href}: it names what fails. Right after the start, wait a minute.`,
    );
  }
  if (status === undefined) {
    return failed(
      ADDRESS,
      `${publicUrl} is unreachable.`,
      'Start the bot, then check PUBLIC_URL, the name service, the certificate and the firewall (a domain of your own: infra/README.md).',
    );
  }
  return failed(
    ADDRESS,
    `${address.href} answers with ${status} instead of 200.`,
    'Something else answers there, or the bot is not started: check PUBLIC_URL and the log of the site.',
  );
}

function isLoopback({ hostname }: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
}

/** The status of the answer; undefined when nobody answered. */
async function statusOf(address: URL): Promise<number | undefined> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(ADDRESS_MS), redirect: 'manual' });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    // `fetch` has a TypeError for every failure of the network, and this name for its time being up.
    if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return undefined;
    throw error;
  }
}

async function within(ms: number, work: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => (timer = setTimeout(() => resolve('unreachable'), ms)));
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
