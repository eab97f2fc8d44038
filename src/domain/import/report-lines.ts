import { fold } from '../../language/fold';
import type { Columns } from './columns';
import type { TableRow } from './table';

/** A row that may be a pass, its cells by what they hold, as written. */
export interface ReportLine {
  readonly line: number;
  readonly person: string;
  readonly title: string;
  readonly passed: string;
  readonly until: string;
}

/** Kinds of training that are a certification, whatever the language of the report; other rows are none of it. */
const CERTIFICATION = /^(?:certif|zertif|credential|assessment|認定|資格)/;
/** "Not passed", as a report's column of results says it. */
const NOT_PASSED = /^(?:0|false|falsch|faux|falso|no|nein|non|nao|fail.*|not .*|nicht .*|いいえ|偽)$/;

/** The rows that may be passes, and how many are something else. */
export function reportLines(
  columns: Columns,
  rows: readonly TableRow[],
): { readonly lines: readonly ReportLine[]; readonly otherRows: number } {
  const lines = rows.filter(({ cells }) => isPass(cells, columns)).map((row) => lineOf(row, columns));
  return { lines, otherRows: rows.length - lines.length };
}

/** Lines of the bot's own export in the order of its columns, wherever a spreadsheet has put them. */
export function ownLines(columns: Columns, rows: readonly TableRow[]): readonly TableRow[] {
  const { kind, person, detail, passed, for: what } = columns;
  const order = [kind, person, detail, passed, what];
  return rows.map(({ line, cells }) => ({ line, cells: order.map((at) => plain(cellOf(cells, at))) }));
}

function isPass(cells: readonly string[], columns: Columns): boolean {
  const type = fold(cellOf(cells, columns.type));
  const result = fold(cellOf(cells, columns.result));
  return (type === '' || CERTIFICATION.test(type)) && !NOT_PASSED.test(result);
}

function lineOf({ line, cells }: TableRow, columns: Columns): ReportLine {
  const whole = cellOf(cells, columns.person);
  const names = [cellOf(cells, columns.firstName), cellOf(cells, columns.lastName)];
  return {
    line,
    person: withoutMail(whole === '' ? names.join(' ') : whole),
    title: plain(cellOf(cells, columns.title)),
    passed: cellOf(cells, columns.passed),
    until: cellOf(cells, columns.until),
  };
}

function cellOf(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '').trim();
}

/** "Ana Bell <ana@fabrikam.example>" is Ana Bell; an address alone is nobody's name. */
function withoutMail(person: string): string {
  const parts = plain(person).split(' ');
  return parts.filter((part) => !part.includes('@')).join(' ');
}

/** One line, without the apostrophe that keeps spreadsheets from running a cell; the value itself is only ever shown. */
function plain(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .replace(/^'(?='*[=+\-@＝＋－＠])/, '')
    .trim();
}
