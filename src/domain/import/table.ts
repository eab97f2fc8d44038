import { parse, type CsvError, type Options } from 'csv-parse/sync';
import { findColumns, type FoundColumns } from './columns';

/** A row of a file: its first line, counted from 1, and its cells. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** `not-text`: a workbook, a picture or the like. `too-wide`: no row of a report is that long. */
export type FoundTable =
  | {
      readonly kind: 'table';
      readonly columns: Exclude<FoundColumns, { kind: 'none' }>;
      readonly rows: readonly TableRow[];
    }
  | { readonly kind: 'refused'; readonly why: 'not-text' | 'too-long' | 'too-wide' }
  | { readonly kind: 'none' };

const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Rows among which the headings are looked for: a title may stand above them. */
const HEADING_ROWS = 20;
/** Characters at most; 10,000 rows of a report have about four million. */
const LONGEST = 20_000_000;
/** Characters of a line at most, before any row is made of it. */
const LONGEST_LINE = 50_000;
/** Lines of one row at most; an odd quote would take all that follows for one cell. */
const MOST_LINES = 30;

/**
 * The rows below the headings of a report, whatever its separator; cells may hold line breaks between quotes. A mark of
 * UTF-8, a first line `sep=;`, and rows without a word are left out.
 */
export function findTable(text: string): FoundTable {
  if (text.length > LONGEST) return { kind: 'refused', why: 'too-long' };
  if (/[\u0000-\u0008\u000E-\u001A]/.test(text)) return { kind: 'refused', why: 'not-text' };
  if (hasLongLine(text)) return { kind: 'refused', why: 'too-wide' };
  const [, separator] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  return read(text, separator === undefined ? SEPARATORS : [separator]);
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start >= 0 && start < text.length;) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) return true;
    start = end < 0 ? end : end + 1;
  }
  return false;
}

function read(text: string, separators: readonly string[]): FoundTable {
  for (const delimiter of separators.filter((each) => text.includes(each))) {
    const heads = rowsOf(text, { delimiter, to: HEADING_ROWS });
    for (const head of heads) {
      const columns = findColumns(head.cells);
      if (columns.kind === 'none') continue;
      const rows = columns.kind === 'doubled' ? [] : rowsOf(text, { delimiter });
      return { kind: 'table', columns, rows: rows.filter(({ line }) => line > head.line) };
    }
  }
  return { kind: 'none' };
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, options: Options): readonly TableRow[] {
  const quoted = parsed(text, options);
  const lines = quoted ? withLines(quoted) : undefined;
  return lines ?? withLines(parsed(text, { ...options, quote: null }) ?? []) ?? [];
}

/** Undefined where a quote is never closed. */
function parsed(text: string, options: Options): readonly Parsed[] | undefined {
  try {
    return parse(text, {
      bom: true,
      info: true,
      trim: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      ...options,
    }) as unknown as Parsed[];
  } catch (error) {
    if (isCsvError(error) && error.code === 'CSV_QUOTE_NOT_CLOSED') return undefined;
    throw error;
  }
}

/** Each row with its first line; undefined where one has so many that a quote must have been an odd one. */
function withLines(records: readonly Parsed[]): readonly TableRow[] | undefined {
  const rows: TableRow[] = [];
  let last = 0;
  for (const { record, info } of records) {
    const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    if (breaks > MOST_LINES) return undefined;
    // The library counts the lines up to the end of the row.
    const line = Math.max(last + 1, info.lines - breaks);
    last = info.lines;
    if (record.some((cell) => cell !== '') && !/^sep=/i.test(record.join('')))
      rows.push({ line, cells: record });
  }
  return rows;
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
