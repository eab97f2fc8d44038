import { odata, TableClient } from '@azure/data-tables';
import { startQuickAzurite, type QuickTables } from './quick-azurite';

let tables: QuickTables;
let client: TableClient;

beforeAll(async () => {
  tables = await startQuickAzurite();
  client = TableClient.fromConnectionString(tables.connection, 'rows', { allowInsecureConnection: true });
  await client.createTable();
  const numbers = Array.from({ length: 2_500 }, (_, at) => String(at).padStart(4, '0'));
  tables.store(
    'rows',
    numbers.map((RowKey) => ({
      PartitionKey: `p${RowKey.slice(-1)}`,
      RowKey,
      json: `{"at":${Number(RowKey)}}`,
    })),
  );
}, 30_000);

afterAll(() => tables.stop());

async function keysOf(filter: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { rowKey } of client.listEntities({ queryOptions: { filter } })) keys.push(rowKey ?? '');
  return keys;
}

describe('Azurite with rows found by their keys', () => {
  it('finds what was put in, in the order of the keys', async () => {
    expect(await keysOf(odata`PartitionKey eq 'p7' and RowKey lt '0030'`)).toEqual(['0007', '0017', '0027']);
    expect(await keysOf(odata`PartitionKey lt 'p2'`)).toHaveLength(500);
    expect(await keysOf(odata`PartitionKey eq 'p1' or PartitionKey eq 'p9'`)).toHaveLength(500);
  });

  it('gives pages', async () => {
    const pages: number[] = [];
    for await (const page of client.listEntities().byPage({ maxPageSize: 1_000 })) pages.push(page.length);
    expect(pages).toEqual([1_000, 1_000, 500]);
  });

  it('knows the versions of rows that were put in', async () => {
    const { etag } = await client.getEntity('p3', '0003');
    const row = { partitionKey: 'p3', rowKey: '0003', json: '{}' };
    await client.updateEntity(row, 'Replace', { etag });
    await expect(client.updateEntity(row, 'Replace', { etag })).rejects.toMatchObject({ statusCode: 412 });
  });

  it('undoes a transaction that meets a conflict', async () => {
    const rows = ['new', '0005'].map((rowKey) => ['create', { partitionKey: 'p5', rowKey }] as const);
    await expect(client.submitTransaction(rows.map(([how, row]) => [how, row]))).rejects.toMatchObject({
      statusCode: 409,
    });
    expect(await keysOf(odata`PartitionKey eq 'p5' and RowKey ge 'a'`)).toEqual([]);
    expect(await keysOf(odata`PartitionKey eq 'p5' and RowKey eq '0005'`)).toEqual(['0005']);
  });
});
