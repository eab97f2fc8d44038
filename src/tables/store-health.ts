import { RestError, type TableClient } from '@azure/data-tables';
import type { StoreHealth } from '../ports';
import { allEntities } from './rows/entity-pages';

type Answer = Awaited<ReturnType<StoreHealth['ping']>>;

/** Asks for one row that is not there: cheap, and refused without the right to read. */
export function createStoreHealth(client: TableClient): StoreHealth {
  return {
    ping: async () => {
      try {
        await allEntities(client, "PartitionKey eq 'ping' and RowKey eq 'ping'", ['RowKey']);
        return 'ok';
      } catch (error) {
        return answerTo(error);
      }
    },
  };
}

/** `rejected` when somebody answered that our credentials will not do, `missing` that there is no such table; rethrows what does not come from the network. */
export function answerTo(error: unknown): Answer {
  if (!(error instanceof Error)) throw error;
  // The identity library, which is loaded on demand, is known by the names of its errors alone.
  if (error instanceof RestError || error.name === 'AuthenticationError') {
    if (isMissing(error)) return 'missing';
    return isRejection(error) ? 'rejected' : 'unreachable';
  }
  if (SILENCE.includes(error.name)) return 'unreachable';
  throw error;
}

/** Nobody answered in time, or no way of signing in could be asked. */
const SILENCE = ['AbortError', 'CredentialUnavailableError', 'AggregateAuthenticationError'];

/** A query finds nothing without an error; 404 is about the table. */
function isMissing(error: Error): boolean {
  return error instanceof RestError && error.statusCode === 404;
}

function isRejection(error: Error & { readonly statusCode?: number }): boolean {
  return [400, 401, 403].includes(error.statusCode ?? 0);
}
