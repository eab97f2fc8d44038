import { cellsOf } from '../../domain/files/csv';
import type { DateReading } from '../../domain/time/date-reading';
import { ownValue } from '../../language/own-value';
import { dateOrder } from './date-order';
import type { DayContext } from './day-context';
import { readDay } from './read-day';

/** A pasted line, taken apart: what kind of record it is, its day as typed, and its other cells in order. */
export interface PastedLine {
  /** Counted from 1, as people count. */
  readonly number: number;
  readonly text: string;
  readonly kind: 'reference' | 'exam' | 'date' | 'unknown';
  readonly day: string;
  /** What the day was read as, in the order that the other lines prove. */
  readonly date: DateReading;
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

type Parts = Pick<PastedLine, 'kind' | 'day' | 'date' | 'cells'>;

/** The lines of a paste; empty ones and the header of an export are left out. All their dates are read alike. */
export function pastedLines(text: string, context: DayContext): readonly PastedLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ number: at + 1, text: line.trim() }))
    .filter(({ text: line }) => line !== '' && !HEADER.test(line.replace(/^\uFEFF/, '')))
    .map((line) => ({ ...line, parts: cellsOf(line.text) }));
  const order = context.order ?? dateOrder(lines.flatMap(({ parts }) => parts));
  return lines.map(({ parts, ...line }) => ({ ...line, ...partsOf(parts, { ...context, order }) }));
}

/** The records among the lines of the bot's own export; `cells` are kind, name, detail, day and what for. */
export function exportedLines(
  rows: readonly { readonly line: number; readonly cells: readonly string[] }[],
  context: DayContext,
): readonly PastedLine[] {
  const order = context.order ?? dateOrder(rows.flatMap(({ cells }) => cells));
  return rows.flatMap(({ line, cells: [first = '', ...rest] }) => {
    const kind = ownValue(KINDS, first.toLowerCase()) ?? 'unknown';
    if (kind === 'unknown') return [];
    const parts = exportedParts(kind, rest, { ...context, order });
    return [{ number: line, text: [first, ...rest].join('; '), ...parts }];
  });
}

function partsOf(cells: readonly string[], context: DayContext): Parts {
  const [first = '', ...rest] = cells;
  const kind = ownValue(KINDS, first.toLowerCase()) ?? 'unknown';
  if (cells.length === EXPORTED) return exportedParts(kind, rest, context);
  const at = dayCell(rest, context);
  const day = rest[at] ?? '';
  const others = rest.filter((cell, position) => cell !== '' && position !== at);
  return {
    kind,
    day,
    date: reported(day, context),
    cells: kind === 'exam' ? passCells(others, context) : others,
  };
}

function exportedParts(kind: PastedLine['kind'], cells: readonly string[], context: DayContext): Parts {
  const [name = '', detail = '', day = '', what = ''] = cells;
  const others = kind === 'reference' ? [name, what] : [name, detail, plainDay(what, context)];
  return { kind, day, date: reported(day, context), cells: others };
}

/** Person, exam, and the last day it counts. */
function passCells([person, exam, ...further]: readonly string[], context: DayContext): readonly string[] {
  const named = [person, exam].filter((cell) => cell !== undefined);
  return [...named, ...further.map((cell) => plainDay(cell, context))];
}

function reported(cell: string, context: DayContext): DateReading {
  return readDay(cell, { ...context, direction: 'past' });
}

/** A day in a cell besides that of the record, such as the last one a pass counts, written so that all read it alike. */
function plainDay(cell: string, context: DayContext): string {
  const read = readDay(cell, context);
  return read.kind === 'day' ? read.day : cell;
}

/**
 * Where the day stands: the first cell behind the name that is a day and nothing else, for a name may hold something
 * like one ("1 May 2020 Ltd"), and a pass may have a second day.
 */
function dayCell(cells: readonly string[], context: DayContext): number {
  const isDay = (cell: string): boolean =>
    /\p{Nd}/u.test(cell) && !['unreadable', 'missing'].includes(reported(cell, context).kind);
  const behindName = cells.findIndex((cell, at) => at > 0 && isDay(cell));
  return behindName >= 0 ? behindName : cells.findIndex(isDay);
}
