/**
 * Spreadsheets run a cell that begins so as a formula; an apostrophe in front keeps it a text. One that has an
 * apostrophe there already gets another, so that reading it back takes away ours alone.
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/;
const GUARDED = /^'(?='*[=+\-@＝＋－＠])/;
/** What a reader might take for the end of a cell; some spreadsheets read the semicolon so. */
const QUOTED = /[",;\t\r\n]/;

/** A table as CSV (RFC 4180) that spreadsheets open as it is: with a mark for UTF-8, nothing in it run as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  // Blanks in front say nothing, but would hide a formula.
  const trimmed = value.trim();
  const text = FORMULA.test(trimmed) ? `'${trimmed}` : trimmed;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The cells of one line, separated by tabs, semicolons or commas, whichever comes first in that order; quotes keep a
 * separator inside a cell.
 * @example cellsOf('reference; Fabrikam, Inc.; 2026-03-03') // ['reference', 'Fabrikam, Inc.', '2026-03-03']
 */
export function cellsOf(line: string): string[] {
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const separator = ['\t', ';', ','].find((sign) => bare.includes(sign)) ?? ',';
  const cells: string[] = [];
  let quoted = false;
  let text = '';
  for (const sign of line.replace(/^\uFEFF/, '')) {
    if (sign === '"') quoted = !quoted;
    if (sign !== separator || quoted) text += sign;
    else {
      cells.push(text);
      text = '';
    }
  }
  return [...cells, text].map(plainCell);
}

function plainCell(text: string): string {
  const trimmed = text.trim();
  const inner = /^"([\s\S]*)"$/.exec(trimmed)?.[1]?.replaceAll('""', '"') ?? trimmed;
  return inner.trim().replace(GUARDED, '');
}
