import { addDays, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { dayAfter } from './day-after';
import type { DayContext } from './day-context';
import { phraseOf } from './days/day-phrase';
import { foundDays } from './found-days';
import { period } from './days/period';
import { mayBegin, type Phrase } from './days/phrase';
import { findLengths } from './read-length';

/** A stretch of time that a question is about; open at the end that was not said. Both days belong to it. */
export interface DayWindow {
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
}

const BEFORE = /\b(?:before|ahead of|prior to|vor)\s+(?:the |dem |der |den )?$/i;
const AFTER = /\b(?:after|since|from|nach|seit|ab)\s+(?:the |dem |der |den )?$/i;
const UP_TO = /\b(?:by|until|till|up to|bis|bis zum)\s+(?:the |dem |der |den )?$/i;
/** "Due March" ends with it, "due this month" is all of it. */
const DUE = /\bdue\s+$/i;
/** A month's name, or a year, is only a time behind such a word: "May" and "March" are verbs, too. */
const WITHIN = /\b(?:in|during|within|for|of|early|late|im|während)\s+(?:the |den )?$/i;

/**
 * The time that a question about days is about: a day, a month, a quarter or the next weeks, with the word before it.
 * @example findWindow('what is due before Christmas?', context) // { to: '2026-12-24' }
 * @example findWindow('anything due in January?', context) // { from: '2027-01-01', to: '2027-01-31' }
 */
export function findWindow(text: string, context: DayContext): DayWindow | undefined {
  const phrase = phraseOf(text, { ...context, direction: 'ahead' });
  return dayWindow(phrase) ?? periodWindow(phrase) ?? lengthWindow(text, context);
}

function dayWindow(phrase: Phrase): DayWindow | undefined {
  const windows = foundDays(phrase).flatMap(({ first, reading }) => {
    const day = spanOf(reading);
    return day ? [limited(leading(phrase, first), day) ?? { to: day.to }] : [];
  });
  const [only] = windows;
  return only && said(only);
}

function spanOf(reading: DateReading): Required<DayWindow> | undefined {
  if (reading.kind === 'span') return { from: reading.from, to: reading.to };
  const day = reading.kind === 'day' ? reading.day : reading.kind === 'no-year' ? reading.days[0] : undefined;
  return day === undefined ? undefined : { from: day, to: day };
}

function periodWindow(phrase: Phrase): DayWindow | undefined {
  for (const at of phrase.tokens.keys()) {
    const window = mayBegin(phrase, at) ? periodAt(phrase, at) : undefined;
    if (window) return said(window);
  }
  return undefined;
}

function periodAt(phrase: Phrase, at: number): DayWindow | undefined {
  const found = period(phrase, at)?.value;
  const [span] = found?.spans ?? [];
  if (!found || !span) return undefined;
  const before = leading(phrase, at);
  return limited(before, span) ?? (found.relative || isWithin(phrase, at) ? span : endOnly(before, span));
}

function lengthWindow(text: string, context: DayContext): DayWindow | undefined {
  const [length] = findLengths(text, context);
  return length?.reading.kind === 'length' ? { to: dayAfter(length.reading, context.today) } : undefined;
}

/** "Before" and the like leave one end open; undefined where no such word leads. */
function limited(before: string, { from, to }: Required<DayWindow>): DayWindow | undefined {
  if (BEFORE.test(before)) return { to: addDays(from, -1) };
  if (AFTER.test(before)) return { from };
  return UP_TO.test(before) ? { to } : undefined;
}

/** "In January", whether the word belongs to the period or leads to it. */
function isWithin(phrase: Phrase, at: number): boolean {
  const end = phrase.tokens[at]?.end ?? 0;
  return WITHIN.test(leading(phrase, at)) || WITHIN.test(`${phrase.source.slice(0, end)} `);
}

function endOnly(before: string, { to }: Required<DayWindow>): DayWindow | undefined {
  return DUE.test(before) ? { to } : undefined;
}

function leading({ source, tokens }: Phrase, at: number): string {
  return source.slice(0, tokens[at]?.start ?? 0);
}

function said({
  from,
  to,
}: {
  readonly from?: CalendarDay | undefined;
  readonly to?: CalendarDay | undefined;
}): DayWindow {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
