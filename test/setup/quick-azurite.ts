import { connectionString, createServer } from './azurite';
import { IndexedRows, type KeptRow } from './indexed-rows';

/** A row to be stored; all its columns are text. */
export type TextRow = KeptRow & Readonly<Record<string, string>>;

/** The row with the names that the wire has for its keys. */
export function textRow({
  partitionKey,
  rowKey,
  ...columns
}: { readonly partitionKey: string; readonly rowKey: string } & object): TextRow {
  return { PartitionKey: partitionKey, RowKey: rowKey, ...columns };
}

/** Azurite with rows found by their keys, into which many rows can be put at once. */
export interface QuickTables {
  readonly connection: string;
  /** Puts rows that are not there yet into a table that is. */
  store(table: string, rows: readonly TextRow[]): void;
  stop(): Promise<void>;
}

/** What Azurite's store for tables hides. */
interface RowStore {
  readonly db: Database;
  queryTableEntities(
    ...asked: readonly [context: unknown, account: string, table: string, options: Options]
  ): unknown;
  getEntityCollection(account: string, table: string, context?: unknown): IndexedRows;
}
interface Options {
  readonly filter?: string;
}
interface Database {
  getCollection(name: string): unknown;
  addCollection(name: string, options?: { readonly indices?: readonly string[] }): unknown;
  removeCollection(name: string): void;
}

const ACCOUNT = 'devstoreaccount1';

/** Starts it in this process, in memory, on a free port of 127.0.0.1. */
export async function startQuickAzurite(): Promise<QuickTables> {
  const server = createServer();
  const { metadataStore: store } = server as unknown as { readonly metadataStore: RowStore };
  useIndexedRows(store);
  await server.start();
  return {
    connection: connectionString(server.getHttpServerAddress()),
    store: (table, rows) => {
      const kept = store.getEntityCollection(ACCOUNT, table);
      const at = new Date().toISOString().replace('Z', '0000Z');
      for (const row of rows) kept.insert(keptRow(row, at));
    },
    stop: () => server.close(),
  };
}

function useIndexedRows(store: RowStore): void {
  const { db } = store;
  const tables = new Map<string, IndexedRows>();
  const [get, add, remove] = [
    db.getCollection.bind(db),
    db.addCollection.bind(db),
    db.removeCollection.bind(db),
  ];
  db.getCollection = (name) => tables.get(name) ?? get(name);
  db.addCollection = (name, options) => {
    if (!options?.indices?.includes('RowKey')) return add(name, options);
    return tables.set(name, new IndexedRows()).get(name);
  };
  db.removeCollection = (name) => {
    if (!tables.delete(name)) remove(name);
  };
  const query = store.queryTableEntities.bind(store);
  store.queryTableEntities = (...asked) => {
    const [context, account, table, { filter }] = asked;
    store.getEntityCollection(account, table, context).narrow(filter);
    return query(...asked);
  };
}

function keptRow({ PartitionKey, RowKey, ...columns }: TextRow, at: string): KeptRow {
  const properties = { ...columns, Timestamp: at, 'Timestamp@odata.type': 'Edm.DateTime' };
  const eTag = `W/"datetime'${encodeURIComponent(at)}'"`;
  const kept = { PartitionKey, RowKey, properties, lastModifiedTime: at, eTag };
  return kept;
}
