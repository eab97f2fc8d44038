import { TableClient, type RestError, type TableServiceClientOptions } from '@azure/data-tables';
import type * as identity from '@azure/identity';
import { readTableEndpoint } from './table-endpoint';
import { conditionalDeletes } from './conditional-delete';
import { countedRequests, createAttempts, limitedWait } from './request-policies';

/** Which account to use: the one of the connection string, or the one at `url`, signed in to with Azure's default credential. */
export interface TableSettings {
  readonly connectionString?: string | undefined;
  /** @example 'https://account.table.core.windows.net' */
  readonly url?: string | undefined;
  readonly prefix: string;
  /** Of the managed identity that may use the tables, where the machine has several. */
  readonly managedIdentityClientId?: string | undefined;
  /** Gives a text that nobody else draws. */
  readonly newToken: () => string;
  /** Told of every request, of repeated ones too. @example 'GET renewalData' */
  readonly onRequest?: ((operation: string) => void) | undefined;
}

export interface OpenTable {
  readonly client: TableClient;
  /** Whether the failed request had been sent before; see `createAttempts`. */
  sentAgain(error: RestError): boolean;
}

/** A table of the account; no request is made yet. */
export function openTable(settings: TableSettings, name: string): OpenTable {
  const attempts = createAttempts();
  const additionalPolicies = [conditionalDeletes, limitedWait, attempts.policy];
  if (settings.onRequest) additionalPolicies.push(countedRequests(settings.onRequest));
  const client = createClient(settings, settings.prefix + name, {
    additionalPolicies,
    retryOptions: { maxRetries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 2000 },
  });
  // Nothing is sent as a form; only to look whether it is one, Node would load its own HTTP client.
  client.pipeline.removePolicy({ name: 'formDataPolicy' });
  return { client, sentAgain: (error) => attempts.sentAgain(error) };
}

function createClient(
  { connectionString, url, managedIdentityClientId }: TableSettings,
  table: string,
  options: TableServiceClientOptions,
): TableClient {
  if (connectionString !== undefined) {
    const allowInsecureConnection = readTableEndpoint(connectionString) === 'local';
    return TableClient.fromConnectionString(connectionString, table, { ...options, allowInsecureConnection });
  }
  if (url === undefined) throw new TypeError('The tables need a connection string or a URL.');
  return new TableClient(url, table, lazyCredential(managedIdentityClientId), options);
}

// Loading the library takes some 70 ms, which only those pay who sign in with it; `import()` would load it and
// all below it a second time, as modules of the other kind.
function lazyCredential(managedIdentityClientId: string | undefined): identity.TokenCredential {
  let credential: identity.TokenCredential | undefined;
  return {
    getToken: (scopes, options) => {
      credential ??= createCredential(managedIdentityClientId);
      return credential.getToken(scopes, options);
    },
  };
}

function createCredential(managedIdentityClientId: string | undefined): identity.TokenCredential {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded at the first request that needs it
  const { DefaultAzureCredential } = require('@azure/identity') as typeof identity;
  return new DefaultAzureCredential(managedIdentityClientId === undefined ? {} : { managedIdentityClientId });
}
