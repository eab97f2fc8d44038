import { odata, type TableClient } from '@azure/data-tables';
import { dayIn, type Instant } from '../domain/time/time-zone';
import type { WakeUp, WakeUps } from '../ports';
import type { RowAddress } from './rows/data-row';
import { deleteRow, putRow } from './rows/single-row';
import { entityPages, type Entity } from './rows/entity-pages';
import { decodeKey, encodeKey } from './rows/key-encoder';

const COLUMNS = ['PartitionKey', 'RowKey'];
/** Instants of so many digits sort as text; the last one lies in the year 9999. */
const DIGITS = 15;
const LAST = 253_402_300_799_998;

/** Wake-ups in the table `Due`: a partition for each UTC day, rows in the order of their instants. */
export function createWakeUps(client: TableClient): WakeUps {
  return {
    add: async (wakeUp) => putRow(client, addressOfWakeUp(wakeUp)),
    remove: async (wakeUp) => deleteRow(client, addressOfWakeUp(wakeUp)),
    due: (asOf) => due(client, asOf),
    all: () => wakeUps(client, ''),
  };
}

/** Where a wake-up stands; addresses sort like the instants. */
export function addressOfWakeUp({ at, place }: WakeUp): RowAddress {
  const rowKey = encodeKey([sortable(at), place.tenantId, place.conversationId]);
  return { partitionKey: utcDay(at), rowKey };
}

/** The wake-up that stands there; undefined for a row of somebody else. */
export function wakeUpAt({ rowKey }: Pick<Entity, 'rowKey'>): WakeUp | undefined {
  const [at, tenantId, conversationId] = decodeKey(rowKey ?? '') ?? [];
  if (at === undefined || tenantId === undefined || conversationId === undefined) return undefined;
  if (!/^\d{15}$/.test(at)) return undefined;
  return { at: Number(at), place: { tenantId, conversationId } };
}

// Two queries, never one with `or`: for that Azure would read the whole table.
async function* due(client: TableClient, asOf: Instant): AsyncGenerator<readonly WakeUp[]> {
  const today = utcDay(asOf);
  yield* wakeUps(client, odata`PartitionKey lt ${today}`);
  yield* wakeUps(client, odata`PartitionKey eq ${today} and RowKey lt ${sortable(asOf + 1)}`);
}

async function* wakeUps(client: TableClient, filter: string): AsyncGenerator<readonly WakeUp[]> {
  for await (const page of entityPages(client, filter, COLUMNS)) {
    yield page.flatMap((entity) => wakeUpAt(entity) ?? []);
  }
}

function utcDay(at: Instant): string {
  return dayIn('UTC', at);
}

function sortable(at: Instant): string {
  if (!Number.isInteger(at) || at < 0 || at > LAST) throw new RangeError(`No wake-up at the instant ${at}.`);
  return String(at).padStart(DIGITS, '0');
}
