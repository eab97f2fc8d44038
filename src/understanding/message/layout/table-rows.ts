import { isLabel } from '../command-words';

const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/;

/**
 * The lines of a message; of a table that has labels in its first row, each column as one line: its label and all that
 * stands below it.
 * @example pairedRows(['Date | Contact', '30 June 2027 | Megan']) // ['Date: 30 June 2027', 'Contact: Megan']
 */
export function pairedRows(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line, at) => isHead(cellsOf(line), rowsBelow(lines, at)));
  if (first < 0) return lines;
  const rows = rowsBelow(lines, first);
  const columns = cellsOf(lines[first] ?? '').map((label, column) => {
    const values = [...new Set(rows.cells.map((cells) => cells[column] ?? ''))].filter(
      (value) => value !== '',
    );
    return `${label.replace(/:$/, '')}: ${values.join(', ')}`;
  });
  return [...lines.slice(0, first), ...columns, ...pairedRows(lines.slice(first + 1 + rows.lines))];
}

interface Rows {
  readonly cells: readonly (readonly string[])[];
  /** How many lines they take, rules among them. */
  readonly lines: number;
}

/** The rows below a line that have as many cells as it has. */
function rowsBelow(lines: readonly string[], at: number): Rows {
  const count = cellsOf(lines[at] ?? '').length;
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !RULE.test(line) && cellsOf(line).length !== count);
  const taken = end < 0 ? below : below.slice(0, end);
  return { cells: taken.filter((line) => !RULE.test(line)).map(cellsOf), lines: taken.length };
}

function isHead(head: readonly string[], { cells }: Rows): boolean {
  if (head.length < 2 || cells.length === 0 || !head.every(isLabel)) return false;
  return cells.every((row) => !row.some(isLabel));
}

function cellsOf(line: string): readonly string[] {
  return line
    .replace(/^\s*\||\|\s*$/g, '')
    .split(/[|\t]/)
    .map((cell) => cell.trim());
}
