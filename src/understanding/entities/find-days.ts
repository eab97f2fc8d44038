import type { CalendarDay } from '../../domain/calendar-day';
import type { DateReading } from '../../domain/date-reading';
import type { DayContext } from './day-context';
import { phraseOf } from './days/day-phrase';
import { foundDays, wordsOf, type FoundDay } from './days/found-days';
import { hasSense, type Phrase } from './days/phrase';
import { readDay } from './read-day';

/** Words for a day in a longer text, with where they stand in it. */
export interface DayFound {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/**
 * Every phrase for a day in a longer message, the longest at each place, in order.
 * @example findDays('move 30 June 2027 to Friday week', context) // two: 5 to 17, 21 to 32
 */
export function findDays(text: string, context: DayContext): readonly DayFound[] {
  const phrase = phraseOf(text, context);
  return foundDays(phrase).map(({ first, next, reading }) => ({
    start: phrase.tokens[first]?.start ?? 0,
    end: phrase.tokens[next - 1]?.end ?? 0,
    reading,
  }));
}

/**
 * The day that a sentence speaks of: the only one in it, or those it leaves open. Unreadable, with what was understood,
 * where a word beside it may make it another day ("before", "around", "weeks").
 * @example dayIn('our membership runs out on 30 June 2027, please note that', context) // 2027-06-30
 */
export function dayIn(text: string, context: DayContext): DateReading {
  const whole = readDay(text, context);
  if (whole.kind !== 'unreadable') return whole;
  const phrase = phraseOf(text, context);
  const found = foundDays(phrase);
  const [first] = found;
  if (!first) return whole;
  if (found.some((each) => isQualified(phrase, each))) {
    return { ...whole, understood: wordsOf(phrase, first.first, first.next) };
  }
  return found.length === 1 ? first.reading : together(found, whole);
}

const QUALIFIES_BEFORE = [
  ...[
    'before',
    'after',
    'later',
    'less',
    'ord',
    'next',
    'last',
    'half',
    'unit',
    'start',
    'mid',
    'end',
    'vague',
    'afternext',
  ],
];
const QUALIFIES_BEHIND = [
  'unit',
  'plus',
  'less',
  'later',
  'ago',
  'hence',
  'afternext',
  'next',
  'last',
  'weekday',
  'half',
];
/** Of these senses a word says something else as well, so that alone it makes no other day. */
const HARMLESS = new Set(['from', 'until', 'since', 'back', 'for', 'to', 'ab', 'von', 'de', 'du', 'del']);

/** Whether a word beside a day was not read that may make it another day. */
function isQualified(phrase: Phrase, { first, next }: FoundDay): boolean {
  const { tokens } = phrase;
  const before = [first - 1, first - 2].filter((at) => !HARMLESS.has(tokens[at]?.text ?? ''));
  const near = before.filter((at) => at === first - 1 || hasSense(phrase, first - 1, ['of', 'the', 'fill']));
  return (
    near.some((at) => hasSense(phrase, at, QUALIFIES_BEFORE)) || hasSense(phrase, next, QUALIFIES_BEHIND)
  );
}

/** Several days in one text: what all of them can mean, else the days of each, to be asked about. */
function together(found: readonly FoundDay[], whole: DateReading): DateReading {
  const dated = found.map(({ reading }) => ({ reading, days: daysOf(reading) }));
  const impossible = dated.find(({ days }) => days?.length === 0);
  if (impossible) return impossible.reading;
  const sets = dated.flatMap(({ days }) => (days ? [days] : []));
  if (sets.length === 0) return whole;
  if (dated.every(({ reading }) => reading.kind === 'no-year'))
    return { kind: 'no-year', days: [...new Set(sets.flat())] };
  const shared = (sets[0] ?? []).filter((day) => sets.every((days) => days.includes(day)));
  const days = shared.length > 0 ? shared : [...new Set(sets.flatMap((each) => each.slice(0, 2)))];
  const [only] = days;
  return only && days.length === 1 ? { kind: 'day', day: only } : { kind: 'ambiguous', days };
}

/** The days of a reading; empty when the calendar has no such day, undefined when it is no day. */
function daysOf(reading: DateReading): readonly CalendarDay[] | undefined {
  switch (reading.kind) {
    case 'day':
      return [reading.day];
    case 'ambiguous':
    case 'no-year':
      return reading.days;
    case 'span':
      return [reading.from, reading.to];
    case 'impossible':
      return [];
    default:
      return undefined;
  }
}
