import { parseDay } from './calendar-day';
import { cellsOf } from './csv';
import type { DateSettings } from './written-date';
import { readDate } from './date-phrase';
import { ownValue } from './own-value';

/** A pasted line, taken apart: what kind of record it is, its day as typed, and its other cells in order. */
export interface PastedLine {
  /** Counted from 1, as people count. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'reference' | 'exam' | 'date' | 'unknown';
  readonly day: string;
  readonly cells: readonly string[];
}

const KINDS: Readonly<Record<string, PastedLine['kind']>> = {
  reference: 'reference',
  references: 'reference',
  ref: 'reference',
  'customer reference': 'reference',
  exam: 'exam',
  exams: 'exam',
  certification: 'exam',
  pass: 'exam',
  date: 'date',
  specialization: 'date',
};

/** How many cells a line of the bot's own export has; its cells have fixed places. */
const EXPORTED = 7;
const HEADER = /^kind[\t;,]\s*name[\t;,]/i;

/** The lines of a paste; empty ones and the header of an export are left out. */
export function pastedLines(text: string, settings: DateSettings): readonly PastedLine[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ number: at + 1, text: line.trim() }))
    .filter(({ text: line }) => line !== '' && !HEADER.test(line.replace(/^\uFEFF/, '')))
    .map((line) => ({ ...line, ...partsOf(cellsOf(line.text), settings) }));
}

function partsOf(
  cells: readonly string[],
  settings: DateSettings,
): Pick<PastedLine, 'kind' | 'day' | 'cells'> {
  const [first = '', ...rest] = cells;
  const kind = ownValue(KINDS, first.toLowerCase()) ?? 'unknown';
  if (cells.length === EXPORTED) {
    const [, name = '', detail = '', day = '', what = ''] = cells;
    return { kind, day, cells: kind === 'reference' ? [name, what] : [name, detail, what] };
  }
  const at = dayCell(rest, settings);
  return {
    kind,
    day: rest[at] ?? '',
    cells: rest.filter((cell, position) => cell !== '' && position !== at),
  };
}

/** Where the day stands: a name may hold something like one ("1 May Ltd"), so the surest cell goes first. */
function dayCell(cells: readonly string[], settings: DateSettings): number {
  const sureness = cells.map((cell) => (/\d/.test(cell) ? sureDay(cell, settings) : 0));
  const best = Math.max(...sureness, 0);
  return best === 0 ? -1 : sureness.indexOf(best);
}

function sureDay(cell: string, settings: DateSettings): number {
  if (parseDay(cell)) return 3;
  switch (readDate(cell, settings, 'back').kind) {
    case 'unreadable':
    case 'missing':
      return 0;
    case 'day':
      return 2;
    default:
      return 1;
  }
}
