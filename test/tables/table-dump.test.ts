import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  connectTableDump,
  dumpedRowSchema,
  type DumpedRow,
  type TableDump,
} from '../../src/tables/table-dump';

/** A row as Azure sends it; Azurite leaves out the type of a Double without a fraction. */
const columns = {
  text: 'as it is',
  yes: true,
  whole: 7,
  fraction: 0.5,
  'wholeDouble@odata.type': 'Edm.Double',
  wholeDouble: 5.0,
  'endless@odata.type': 'Edm.Double',
  endless: 'Infinity',
  'large@odata.type': 'Edm.Int64',
  large: '9007199254740993',
  'day@odata.type': 'Edm.DateTime',
  day: '2027-06-30T09:00:00.1234567Z',
  'id@odata.type': 'Edm.Guid',
  id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'bytes@odata.type': 'Edm.Binary',
  bytes: 'AAH/',
};

describe('A dumped row', () => {
  let server: Server;
  let dump: TableDump;
  const written: unknown[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        if (request.method === 'PUT') written.push(JSON.parse(body));
        const head = {
          'odata.etag': 'W/"1"',
          PartitionKey: 'p',
          RowKey: 'r',
          Timestamp: '2027-01-01T00:00:00Z',
        };
        const rows = request.url?.startsWith('/a/tData') ? [{ ...head, ...columns }] : [];
        response.writeHead(request.method === 'PUT' ? 204 : 200, {
          'content-type': 'application/json',
          etag: 'W/"2"',
        });
        response.end(request.method === 'PUT' ? undefined : JSON.stringify({ value: rows }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
    dump = connectTableDump({
      connectionString: `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=${endpoint}`,
      prefix: 't',
      newToken: () => '',
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('keeps the type of every column through JSON and back', async () => {
    const rows: DumpedRow[] = [];
    for await (const page of dump.rows('all')) rows.push(...page);
    expect(rows.map(({ table, partitionKey, rowKey }) => [table, partitionKey, rowKey])).toEqual([
      ['Data', 'p', 'r'],
    ]);

    await dump.put(dumpedRowSchema.parse(JSON.parse(JSON.stringify(rows[0]))));
    expect(written).toEqual([{ PartitionKey: 'p', RowKey: 'r', ...columns }]);
  });
});
