import { TableClient } from '@azure/data-tables';
import { testConnectionString } from '../tables/stores';

export const TABLES = ['Data', 'Due', 'Index'] as const;

/** Every row of all tables with everything stored in it, by its address; a row written again differs by its etag. */
export async function allRows(prefix: string): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>();
  for (const table of TABLES) {
    const options = { allowInsecureConnection: true };
    const client = TableClient.fromConnectionString(testConnectionString(), `${prefix}${table}`, options);
    for await (const entity of client.listEntities()) {
      rows.set(`${table} ${entity.partitionKey} ${entity.rowKey}`, JSON.stringify(entity));
    }
  }
  return rows;
}

/** The rows that say something of that tenant, in their keys or in what they hold. */
export function rowsOfTenant(
  rows: ReadonlyMap<string, string>,
  tenantId: string,
): ReadonlyMap<string, string> {
  return new Map([...rows].filter(([key, row]) => key.includes(tenantId) || row.includes(tenantId)));
}

/** Addresses of rows that came, went or changed. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key));
}
