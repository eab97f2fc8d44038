import {
  dumpedRowSchema,
  TABLE_NAMES,
  type DumpedAddress,
  type DumpedRow,
  type DumpScope,
  type TableDump,
  type TableName,
} from '../../tables/table-dump';
import { parseJson } from '../../parse-json';

export type RowCounts = Record<TableName, number>;

export interface ImportReport {
  readonly stored: RowCounts;
  /** One sentence for each line that was left out, in the order of the lines. */
  readonly problems: readonly string[];
}

/** Requests under way at once: fast enough for a company's data, slow enough for the running bot beside it. */
const AT_ONCE = 20;

export function noCounts(): RowCounts {
  return { Data: 0, Due: 0, Index: 0 };
}

/** The rows as lines of JSON, ends of line included; `counts` grows with them. */
export async function* exportLines(
  dump: TableDump,
  scope: DumpScope,
  counts: RowCounts,
): AsyncGenerator<string> {
  for await (const page of dump.rows(scope)) {
    yield page.map((row) => `${lineOf(row)}\n`).join('');
    for (const { table } of page) counts[table]++;
  }
}

// To some readers of lines U+2028 and U+2029 end one.
function lineOf(row: DumpedRow): string {
  return JSON.stringify(row)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/**
 * Stores every line that holds a row, in place of a row that stands there; names every line that does not, by its
 * number. Doing it again does no harm.
 */
export async function importLines(dump: TableDump, lines: AsyncIterable<string>): Promise<ImportReport> {
  const stored = noCounts();
  const problems: { line: number; problem: string }[] = [];
  const seen = new Map<string, number>();
  const store = async ({ line, row }: NumberedRow): Promise<void> => {
    const answer = await dump.put(row);
    if ('stored' in answer) stored[row.table]++;
    else problems.push({ line, problem: `the table refuses the row (${answer.refused})` });
  };
  let batch: NumberedRow[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const read = readLine(text, line, seen);
    if (typeof read === 'string') problems.push({ line, problem: read });
    else batch.push({ line, row: read });
    if (batch.length < AT_ONCE) continue;
    await Promise.all(batch.map(store));
    batch = [];
  }
  await Promise.all(batch.map(store));
  problems.sort((a, b) => a.line - b.line);
  return { stored, problems: problems.map(({ line: at, problem }) => `line ${at}: ${problem}.`) };
}

interface NumberedRow {
  readonly line: number;
  readonly row: DumpedRow;
}

/** The row of a line, or what is wrong with it. `seen` knows the lines of the rows before. */
function readLine(text: string, line: number, seen: Map<string, number>): DumpedRow | string {
  const value = parseJson(text);
  if (value === undefined) return 'not JSON';
  const parsed = dumpedRowSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `not a row: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'unknown'}`;
  }
  const key = JSON.stringify([parsed.data.table, parsed.data.partitionKey, parsed.data.rowKey]);
  const before = seen.get(key);
  if (before !== undefined) return `the same row as in line ${before}`;
  seen.set(key, line);
  return parsed.data;
}

/** How many rows there are. */
export async function countRows(dump: TableDump, scope: DumpScope): Promise<RowCounts> {
  const counts = noCounts();
  for await (const page of dump.rows(scope)) for (const { table } of page) counts[table]++;
  return counts;
}

/** Deletes the rows. Wake-ups go first, so that nothing is sent meanwhile; begun again after a failure it goes on. */
export async function deleteRows(dump: TableDump, scope: DumpScope): Promise<RowCounts> {
  const addresses: DumpedAddress[] = [];
  for await (const page of dump.rows(scope)) {
    for (const { table, partitionKey, rowKey } of page) addresses.push({ table, partitionKey, rowKey });
  }
  addresses.sort((a, b) => ORDER.indexOf(a.table) - ORDER.indexOf(b.table));
  const counts = noCounts();
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    const batch = addresses.slice(from, from + AT_ONCE);
    await Promise.all(batch.map((address) => dump.remove(address)));
    for (const { table } of batch) counts[table]++;
  }
  return counts;
}

// `Index` last: by it the places of a team are found should the deletion stop half-way.
const ORDER: readonly TableName[] = ['Due', 'Data', 'Index'];

/** @example describeCounts({ Data: 5, Due: 1, Index: 2 }) // '8 rows (Data 5, Due 1, Index 2)' */
export function describeCounts(counts: RowCounts): string {
  const sum = TABLE_NAMES.reduce((all, table) => all + counts[table], 0);
  return `${sum} ${sum === 1 ? 'row' : 'rows'} (${TABLE_NAMES.map((table) => `${table} ${counts[table]}`).join(', ')})`;
}
