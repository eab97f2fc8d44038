import { cellsOf } from './csv';
import type { DateSettings } from './written-date';
import { readDate } from './date-phrase';

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
  const kind = KINDS[first.toLowerCase()] ?? 'unknown';
  if (cells.length === EXPORTED) {
    const [, name = '', detail = '', day = '', what = ''] = cells;
    return { kind, day, cells: kind === 'reference' ? [name, what] : [name, detail, what] };
  }
  const isDay = (cell: string) => /\d/.test(cell) && namesDay(cell, settings);
  const day = rest.find(isDay) ?? '';
  return { kind, day, cells: rest.filter((cell) => cell !== '' && cell !== day) };
}

function namesDay(cell: string, settings: DateSettings): boolean {
  const { kind } = readDate(cell, settings, 'back');
  return kind !== 'unreadable' && kind !== 'missing';
}
