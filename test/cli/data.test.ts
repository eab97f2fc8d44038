import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { TableClient } from '@azure/data-tables';
import type { Place } from '../../src/domain/team/place';
import { deleteRows, exportLines, importLines, noCounts } from '../../src/cli/data/data-transfer';
import { connectTableDump, type DumpScope, type TableDump } from '../../src/tables/table-dump';
import { runCommand } from '../processes/bot-process';
import { TEST_BUNDLE } from '../setup/test-models';
import { change, insertTick, newPrefix, openTables, testConnectionString, tick } from '../tables/stores';

const ours: Place = { tenantId: 'tenant-1', conversationId: '19:partner-team@thread.tacv2' };
const theirs: Place = { tenantId: 'tenant-10', conversationId: '19:partner-team@thread.tacv2' };

function openDump(prefix: string): TableDump {
  return connectTableDump({ connectionString: testConnectionString(), prefix, newToken: randomUUID });
}

function client(prefix: string, table: string): TableClient {
  const options = { allowInsecureConnection: true };
  return TableClient.fromConnectionString(testConnectionString(), prefix + table, options);
}

/** What all kinds of use leave in the tables, for two tenants of which one's id begins like the other's. */
async function fill(prefix: string): Promise<void> {
  const tables = await openTables({ prefix });
  for (const place of [ours, theirs]) {
    await tables.teams.write(place, [
      insertTick('pack:fees'),
      {
        do: 'insert',
        kind: 'tick',
        value: { ...tick('own:ü/#?|~'), by: { id: '29:x', name: 'Zoë "Z" \u2028 雪' } },
      },
      { do: 'insert', kind: 'change', value: change('c1', 1_800_000_000_000) },
    ]);
    await tables.wakeUps.add({ at: 1_800_000_000_000, place });
    await tables.wakeUps.add({ at: 1_900_000_000_000, place });
    await tables.index.addTeamPlace('19:general@thread.tacv2', place);
    await tables.index.addPersonPlace('29:ana', place);
    await tables.index.addUnreachable(place);
    await tables.questions.keep(place, {
      id: 'q1',
      at: 1_800_000_000_000,
      programId: 'maicpp',
      question: 'What now?',
      outcome: 'unanswered',
    });
  }
  await tables.index.claim('reconcile|2027-04-01', 1_800_000_000_000);
}

/** Rows of kinds that the bot does not write, and one that it would call damaged. */
async function plantOddRows(prefix: string): Promise<void> {
  await client(prefix, 'Data').createEntity({
    partitionKey: 'tenant-1|19:partner-team@thread.tacv2',
    rowKey: 'odd',
    line: 'one\u2028two\r\nthree\n',
    empty: '',
    yes: true,
    whole: 7,
    fraction: 0.1,
    wholeDouble: { type: 'Double', value: 5 },
    large: 9_007_199_254_740_993n,
    day: new Date('2027-06-30T09:00:00.123Z'),
    id: { type: 'Guid', value: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' },
    bytes: new Uint8Array([0, 1, 255]),
  });
  await client(prefix, 'Due').createEntity({
    partitionKey: '2027-01-01',
    rowKey: 'nonsense',
    kind: 'damaged',
  });
}

/** All rows of the three tables, read past the code under test. */
async function contents(prefix: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const table of ['Data', 'Due', 'Index']) {
    for await (const entity of client(prefix, table).listEntities({ disableTypeConversion: true })) {
      const { etag, timestamp, ...rest } = entity as Record<string, unknown>;
      expect([etag, timestamp]).not.toContain(undefined);
      rows.push({ table, ...rest });
    }
  }
  return rows;
}

async function exported(prefix: string, scope: DumpScope): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of exportLines(openDump(prefix), scope, noCounts())) chunks.push(chunk);
  return chunks.join('').split('\n').slice(0, -1);
}

function imported(prefix: string, lines: readonly string[]) {
  return importLines(openDump(prefix), Readable.from(lines));
}

describe('the operator’s data', () => {
  let prefix: string;

  beforeEach(async () => {
    prefix = newPrefix();
    await fill(prefix);
  });

  it('is the same after export, deletion and import, whatever the rows hold', async () => {
    await plantOddRows(prefix);
    const before = await contents(prefix);
    expect(before).toHaveLength(21);

    const lines = await exported(prefix, 'all');
    expect(lines).toHaveLength(before.length);
    await deleteRows(openDump(prefix), 'all');
    expect(await contents(prefix)).toEqual([]);

    expect(await imported(prefix, lines)).toEqual({ stored: { Data: 7, Due: 5, Index: 9 }, problems: [] });
    expect(await contents(prefix)).toEqual(before);
  });

  it('is read by the bot as before', async () => {
    const tables = await openTables({ prefix });
    const before = await tables.teams.load(ours);
    const lines = await exported(prefix, 'all');
    await deleteRows(openDump(prefix), 'all');
    await imported(prefix, lines);
    const after = await tables.teams.load(ours);
    expect(after.tick.map(({ value }) => value)).toEqual(before.tick.map(({ value }) => value));
    expect(after.damaged).toEqual([]);
    expect(await tables.index.placesOfPerson('tenant-1', '29:ana')).toEqual([ours]);
  });

  it('is one tenant’s alone where a tenant is named', async () => {
    const before = await contents(prefix);
    const lines = await exported(prefix, { tenantId: 'tenant-1' });
    expect(lines).toHaveLength(9);
    expect(lines.join()).not.toContain('tenant-10');

    const counts = await deleteRows(openDump(prefix), { tenantId: 'tenant-1' });
    expect(counts).toEqual({ Data: 3, Due: 2, Index: 4 });
    expect(JSON.stringify(await contents(prefix))).not.toMatch(/tenant-1\b/);
    expect(await contents(prefix)).toHaveLength(before.length - 9);

    await imported(prefix, lines);
    expect(await contents(prefix)).toEqual(before);
  });

  it('of a tenant nobody knows is nothing', async () => {
    expect(await exported(prefix, { tenantId: 'tenant' })).toEqual([]);
    expect(await deleteRows(openDump(prefix), { tenantId: '' })).toEqual(noCounts());
  });

  it('is imported but for wrong lines, which are named by their numbers', async () => {
    const lines = await exported(prefix, 'all');
    const before = await contents(prefix);
    await deleteRows(openDump(prefix), 'all');
    const [first = '', second = '', ...rest] = lines;
    const row = JSON.parse(first) as { columns: object };
    const wrong = [
      '> npm banner',
      first,
      '',
      '{"table":"Elsewhere","partitionKey":"a","rowKey":"b","columns":{}}',
      second,
      first,
      JSON.stringify({ ...row, columns: { RowKey: 'x' } }),
      JSON.stringify({ ...row, rowKey: 'x/y' }),
      JSON.stringify({ ...row, rowKey: 'z', columns: { text: 'x'.repeat(40_000) } }),
      ...rest,
    ];
    const report = await imported(prefix, wrong);
    expect(report.problems).toEqual([
      'line 1: not JSON.',
      expect.stringMatching(/^line 4: not a row: table: /),
      'line 6: the same row as in line 2.',
      expect.stringMatching(/^line 7: not a row: columns\.RowKey: /),
      'line 8: not a row: rowKey: no key of a row.',
      'line 9: the table refuses the row (PropertyValueTooLarge).',
    ]);
    expect(await contents(prefix)).toEqual(before);
  });

  it('is imported twice without harm', async () => {
    const before = await contents(prefix);
    const lines = await exported(prefix, 'all');
    await imported(prefix, lines);
    expect(await contents(prefix)).toEqual(before);
  });
});

describe('npm run data', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (prefix: string, ...args: string[]) =>
    runCommand(TEST_BUNDLE, ['data', ...args], {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: prefix,
    });

  it('exports to a file for its owner alone, deletes only with --yes, and imports', async () => {
    const prefix = newPrefix();
    await fill(prefix);
    const before = await contents(prefix);
    const file = join(folder, 'all.jsonl');

    expect(await run(prefix, 'export', '--all', '--file', file)).toMatchObject({
      code: 0,
      err: 'Exported 19 rows (Data 6, Due 4, Index 9).\n',
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await run(prefix, 'export', '--all', '--file', file)).code).toBe(1);

    const asked = await run(prefix, 'delete', '--all');
    expect(asked).toMatchObject({ code: 2 });
    expect(asked.err).toContain('19 rows');
    expect(await contents(prefix)).toEqual(before);

    expect((await run(prefix, 'delete', '--all', '--yes')).code).toBe(0);
    expect(await contents(prefix)).toEqual([]);

    expect((await run(prefix, 'import', '--file', file)).code).toBe(0);
    expect(await contents(prefix)).toEqual(before);

    writeFileSync(file, `${readFileSync(file, 'utf8')}nonsense\n`);
    expect(await run(prefix, 'import', '--file', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('line 20: not JSON.') as string,
    });
  }, 60_000);

  it('writes rows to standard output for "-"', async () => {
    const prefix = newPrefix();
    await fill(prefix);
    const { code, out } = await run(prefix, 'export', '--tenant', 'tenant-1', '--file', '-');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(9);
  }, 60_000);

  it('refuses what it does not understand, with its usage', async () => {
    const { code, err } = await run(newPrefix(), 'delete', '--everything');
    expect(code).toBe(2);
    expect(err).toContain('npm run data -- export');
  }, 60_000);

  it('says so when the file is not there', async () => {
    const { code, err } = await run(newPrefix(), 'import', '--file', join(folder, 'missing.jsonl'));
    expect(code).toBe(1);
    expect(err).toContain('missing.jsonl');
  });
});
