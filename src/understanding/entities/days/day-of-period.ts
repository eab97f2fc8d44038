import { addDays, type CalendarDay } from '../../../domain/time/calendar-day';
import { dayOf, daysOrNone, mapDays, monthStart, unique, type DaySet } from './day-set';
import { bareUnit, period, type Period } from './period';
import {
  hasSense,
  isSign,
  longestOf,
  need,
  senseAt,
  skip,
  type Grammar,
  type Match,
  type Phrase,
} from './phrase';
import { weekdayAfter, weekdayAt, weekdayBefore } from './weekday-day';
import { dateAt } from './written-day';

type Span = Period['spans'][number];

/** "the end of May", "mid January", "start of Q1", "fin de mes", "last day of June 2027". */
const edge: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const which = (['end', 'start', 'mid'] as const).find((type) => hasSense(phrase, start, [type]));
  if (!which) return edgeBehind(phrase, start);
  const stretch = stretchAt(phrase, start + 1);
  const days = stretch && inEach(phrase, stretch.value, (span) => edgeOf(stretch.value, span, which));
  return days && { value: days, next: stretch.next };
};

/** "year end", "来月末". */
function edgeBehind(phrase: Phrase, at: number): Match<DaySet> | undefined {
  const stretch = stretchAt(phrase, at);
  if (!stretch) return undefined;
  const next = skip(phrase, stretch.next, { senses: ['of'], signs: '-' });
  if (!hasSense(phrase, next, ['end'])) return undefined;
  const days = inEach(phrase, stretch.value, (span) => edgeOf(stretch.value, span, 'end'));
  return days && { value: days, next: next + 1 };
}

function stretchAt(phrase: Phrase, at: number): Match<Period> | undefined {
  const next = skip(phrase, at, { senses: ['of', 'the'], signs: '-' });
  return period(phrase, at) ?? period(phrase, next) ?? bareUnit(phrase, next);
}

/** Weeks end on a Friday for some and on a Sunday for others: nothing is read there. */
function edgeOf(
  { unit }: Period,
  { from, to }: Span,
  which: 'start' | 'mid' | 'end',
): CalendarDay | undefined {
  if (which === 'start') return from;
  if (unit === 'week') return undefined;
  if (which === 'end') return to;
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  const middle = { month: 0, quarter: 1, year: 6 }[unit];
  return unit === 'year' ? monthStart(year, month + middle) : addDays(monthStart(year, month + middle), 14);
}

/** The day in each of the years it may be of; those that have gone by are no answer while years are open. */
function inEach(
  { context }: Phrase,
  { spans }: Period,
  pick: (span: Span) => CalendarDay | undefined,
): DaySet | undefined {
  const found = spans.map(pick);
  if (found.some((each) => each === undefined)) return undefined;
  const all = unique(found.flatMap((each) => each ?? []));
  if (spans.length < 2) return { days: all };
  const ahead = context.direction === 'past' ? all : all.filter((each) => each >= context.today);
  return { days: ahead, doubt: 'year' };
}

/** "the first Monday in January", "last Friday of June 2027". */
const nthWeekday: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const count = countAt(phrase, start);
  const weekday = count && weekdayAt(phrase, count.next);
  const of = weekday && need(phrase, weekday.next, 'of');
  const stretch = of === undefined ? undefined : stretchAt(phrase, of);
  if (!count || !weekday || !stretch) return undefined;
  const days = inEach(phrase, stretch.value, (span) => nthIn(span, weekday.value, count.value));
  return days && { value: days, next: stretch.next };
};

function nthIn({ from, to }: Span, weekday: number, count: number): CalendarDay | undefined {
  if (count < 0) return weekdayBefore(addDays(to, 1), weekday);
  const found = addDays(weekdayAfter(addDays(from, -1), weekday), (count - 1) * 7);
  return found <= to ? found : undefined;
}

/** Which one: 1 for "first", "1st"; -1 for "last". */
function countAt(phrase: Phrase, at: number): Match<number> | undefined {
  if (hasSense(phrase, at, ['last'])) return { value: -1, next: at + 1 };
  const ordinal = senseAt(phrase, at, 'ord');
  if (ordinal !== undefined) return { value: Number(ordinal), next: at + 1 };
  const token = phrase.tokens[at];
  const stop = isSign(phrase, at + 1, '.');
  if (token?.kind !== 'number' || !(token.ordinal || stop)) return undefined;
  return { value: Number.parseInt(token.text, 10), next: stop ? at + 2 : at + 1 };
}

/** "the first Monday after 30 June 2027", "the Friday before Christmas". */
const weekdayFrom: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const count = countAt(phrase, start) ?? { value: 1, next: start };
  const weekday = weekdayAt(phrase, count.next);
  const way =
    weekday && (['before', 'after'] as const).find((type) => hasSense(phrase, weekday.next, [type]));
  const day = way && phrase.anchor(phrase, weekday.next + 1);
  if (!day || count.value < 1) return undefined;
  const weeks = (count.value - 1) * 7;
  const move = (from: CalendarDay): CalendarDay =>
    way === 'after'
      ? addDays(weekdayAfter(from, weekday.value), weeks)
      : addDays(weekdayBefore(from, weekday.value), -weeks);
  return { value: mapDays(day.value, move), next: day.next };
};

/** "the 1st of next month", "the 15th of the month", "来月15日". */
const dateOfMonth: Grammar<DaySet> = (phrase, at) => {
  const date = dateAt(phrase, skip(phrase, at, { senses: ['the', 'bare'] }));
  const month = date && (period(phrase, date.next) ?? ofThisMonth(phrase, date.next));
  if (date && month) return inMonth(month, date.value, month.next);
  const first = period(phrase, at);
  const behind = first && dateAt(phrase, skip(phrase, first.next, { senses: ['of', 'the'] }));
  if (!first || !behind) return undefined;
  const unit = senseAt(phrase, behind.next, 'unit') === 'day' ? 1 : 0;
  return inMonth(first, behind.value, behind.next + unit);
};

/** "of the month"; "1 mo" is a length. */
function ofThisMonth(phrase: Phrase, at: number): Match<Period> | undefined {
  const next = skip(phrase, at, { senses: ['of', 'the'] });
  return next > at ? bareUnit(phrase, next) : undefined;
}

function inMonth({ value }: Match<Period>, date: number, next: number): Match<DaySet> | undefined {
  const [span] = value.spans;
  if (value.unit !== 'month' || !value.relative || !span) return undefined;
  const { year, month } = { year: span.from.slice(0, 4), month: Number(span.from.slice(5, 7)) };
  return { value: daysOrNone(dayOf({ year, month, date })), next };
}

/** Days named by their place in a month, quarter or year, or by a weekday near another day. */
export const dayOfPeriod: Grammar<DaySet> = longestOf(edge, nthWeekday, weekdayFrom, dateOfMonth);
