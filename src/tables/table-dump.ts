import { odata, RestError, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { RowAddress } from './rows/data-row';
import { decodeKey, keysBelow } from './rows/key-encoder';
import { openTable, type TableSettings } from './rows/open-table';
import { deleteRow, putRow } from './rows/single-row';
import { wakeUpAt } from './wake-ups';

export const TABLE_NAMES = ['Data', 'Due', 'Index'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What Azure fills in itself, and what would be taken for a row's keys. */
const RESERVED = /^(partitionkey|rowkey|timestamp|etag)$/i;

const columnSchema = z.union([
  z.string(),
  z.boolean(),
  z.number(),
  z.object({
    type: z.enum(['Binary', 'DateTime', 'Double', 'Guid', 'Int64']),
    value: z.union([z.string(), z.number()]),
  }),
]);

/** What Azure takes as a key: at most 1 KiB of UTF-16, and nothing that has a meaning in an address. */
const keySchema = z
  .string()
  .max(512)
  .regex(/^[^/\\#?\u0000-\u001f\u007f-\u009f]*$/, 'no key of a row');

/** A row as stored, without the version and the time that the table gives it. */
export const dumpedRowSchema = z.strictObject({
  table: z.enum(TABLE_NAMES),
  partitionKey: keySchema,
  rowKey: keySchema,
  columns: z.record(
    z
      .string()
      .regex(/^[\p{L}_][\p{L}\p{N}_]*$/u, 'no name of a column')
      .refine((name) => !RESERVED.test(name), {
        error: 'a name that the table keeps for itself',
      }),
    columnSchema,
  ),
});

export type DumpedRow = z.infer<typeof dumpedRowSchema>;
export type DumpedAddress = Pick<DumpedRow, 'table' | 'partitionKey' | 'rowKey'>;

/** Whose rows: one tenant's, or every one. Rows about no tenant, such as claims of jobs, belong to `all` alone. */
export type DumpScope = { readonly tenantId: string } | 'all';

/** The operator's way to whole tables; nothing in the running bot uses it. */
export interface TableDump {
  /** The rows as stored, whether or not the bot understands them, table by table and page by page. */
  rows(scope: DumpScope): AsyncIterable<readonly DumpedRow[]>;
  /** Stores a row in place of any that stands there; gives the reason when the table will not have it. */
  put(row: DumpedRow): Promise<{ readonly stored: true } | { readonly refused: string }>;
  /** Deletes a row; one that is gone is as good. */
  remove(address: DumpedAddress): Promise<void>;
}

/** Makes no request by itself; the tables have to exist. */
export function connectTableDump(settings: TableSettings): TableDump {
  const open = (table: TableName): TableClient => openTable(settings, table).client;
  const clients = { Data: open('Data'), Due: open('Due'), Index: open('Index') };
  return {
    rows: async function* (scope) {
      for (const table of TABLE_NAMES) yield* rowsOf(table, clients[table], scope);
    },
    put: ({ table, partitionKey, rowKey, columns }) =>
      put(clients[table], { ...columns, partitionKey, rowKey }),
    remove: ({ table, partitionKey, rowKey }) => deleteRow(clients[table], { partitionKey, rowKey }),
  };
}

type RawEntity = Readonly<Record<string, unknown>> & {
  readonly partitionKey?: string;
  readonly rowKey?: string;
};

async function* rowsOf(
  table: TableName,
  client: TableClient,
  scope: DumpScope,
): AsyncGenerator<readonly DumpedRow[]> {
  const filter = filterFor(table, scope);
  const options = { disableTypeConversion: true, ...(filter !== undefined && { queryOptions: { filter } }) };
  for await (const page of client.listEntities<RawEntity>(options).byPage({ maxPageSize: 1000 })) {
    const rows = page.filter((entity) => scope === 'all' || tenantOf(table, entity) === scope.tenantId);
    if (rows.length > 0) yield rows.map((entity) => dumped(table, entity));
  }
}

/** Only `Data` begins its keys with the tenant; the others have to be read through. */
function filterFor(table: TableName, scope: DumpScope): string | undefined {
  if (scope === 'all' || table !== 'Data') return undefined;
  const { from, before } = keysBelow([scope.tenantId]);
  return odata`PartitionKey ge ${from} and PartitionKey lt ${before}`;
}

function tenantOf(table: TableName, { partitionKey = '', rowKey = '' }: RawEntity): string | undefined {
  switch (table) {
    case 'Data':
      return decodeKey(partitionKey)?.[0];
    case 'Due':
      return wakeUpAt({ rowKey })?.place.tenantId;
    case 'Index':
      return decodeKey(partitionKey)?.[1];
  }
}

function dumped(table: TableName, entity: RawEntity): DumpedRow {
  const { partitionKey = '', rowKey = '' } = entity;
  const columns = Object.entries(entity)
    .filter(([name]) => !RESERVED.test(name) && !name.startsWith('odata.'))
    .map(([name, value]) => [name, columnOf(value as TypedValue)] as const);
  return { table, partitionKey, rowKey, columns: Object.fromEntries(columns) };
}

interface TypedValue {
  readonly type: string;
  readonly value: string | number | boolean;
}

/** Plain where JSON says enough about the type: a whole number is an Int32 there, any other a Double. */
function columnOf({ type, value }: TypedValue): DumpedRow['columns'][string] {
  if (type === 'String') return String(value);
  if (type === 'Boolean') return String(value) === 'true';
  if (type === 'Int32' || (type === 'Double' && isFraction(Number(value)))) return Number(value);
  return columnSchema.parse({ type, value });
}

function isFraction(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value);
}

async function put(client: TableClient, row: RowAddress): ReturnType<TableDump['put']> {
  try {
    await putRow(client, row);
    return { stored: true };
  } catch (error) {
    // Azure's answer to a row that breaks its rules; everything else concerns all rows alike.
    if (error instanceof RestError && (error.statusCode === 400 || error.statusCode === 413)) {
      const { odataError } = (error.details ?? {}) as { odataError?: { code?: string } };
      return { refused: odataError?.code ?? `status ${error.statusCode}` };
    }
    throw error;
  }
}
