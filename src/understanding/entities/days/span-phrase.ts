import type { CalendarDay } from '../../../domain/time/calendar-day';
import { dayAt } from './day-phrase';
import { daysOf, type DaySet } from './day-set';
import { hasSense, isSign, skip, type Grammar, type Match, type Phrase } from './phrase';
import { dateAt, monthAt, yearAt } from './written-day';

/** From one day to another, both included. */
export interface DaySpan {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** "from 20 December to 6 January", "20 December - 6 January", "15-20 May 2027", "June 15-20". */
export const spanAt: Grammar<DaySpan> = (phrase, at) =>
  withinMonth(phrase, at) ?? monthFirst(phrase, at) ?? betweenDays(phrase, at);

function betweenDays(phrase: Phrase, at: number): Match<DaySpan> | undefined {
  const opened = hasSense(phrase, at, ['from', 'between']);
  const first = dayAt(phrase, opened ? at + 1 : at);
  const join = first && joinAt(phrase, first.next, opened);
  const last = join === undefined ? undefined : dayAt(phrase, skip(phrase, join, { senses: ['the'] }));
  const span = first && last && spanOf(first.value, last.value);
  return span && { value: span, next: last.next };
}

function joinAt(phrase: Phrase, at: number, opened: boolean): number | undefined {
  if (isSign(phrase, at, '-~〜')) return at + 1;
  // "1 March and 2 April" are two days, "between 1 March and 2 April" is a time.
  const and = hasSense(phrase, at, ['and']) && !opened;
  return hasSense(phrase, at, ['to', 'until']) && !and
    ? skip(phrase, at, { senses: ['to', 'until'] })
    : undefined;
}

/** The nearest first day, and the first such last day behind it. */
function spanOf(first: DaySet, last: DaySet): DaySpan | undefined {
  if ([first, last].some(({ doubt, days }) => doubt === 'order' || doubt === 'anchor' || days.length === 0))
    return undefined;
  const [until] = last.days;
  const known = last.doubt === undefined && first.doubt !== undefined;
  const from = known && until ? startBefore(first, until) : first.days[0];
  const to = from && last.days.find((each) => each >= from);
  return from && to ? { from, to } : undefined;
}

/** "20 December to 6 January 2028" begins in the year before. */
function startBefore({ days }: DaySet, until: CalendarDay): CalendarDay | undefined {
  return days.filter((each) => each <= until).at(-1);
}

/** "15-20 May 2027", "15 to 20 May". */
function withinMonth(phrase: Phrase, at: number): Match<DaySpan> | undefined {
  const opened = hasSense(phrase, at, ['from', 'between']);
  const first = dateAt(phrase, skip(phrase, opened ? at + 1 : at, { senses: ['the'] }));
  const join = first && joinAt(phrase, first.next, opened);
  const last = join === undefined ? undefined : dateAt(phrase, skip(phrase, join, { senses: ['the'] }));
  const month = last && monthAt(phrase, skip(phrase, last.next, { senses: ['of'], signs: '.' }));
  return first && last && month && inMonth(phrase, month, [first.value, last.value]);
}

/** "June 15-20, 2027". */
function monthFirst(phrase: Phrase, at: number): Match<DaySpan> | undefined {
  const month = monthAt(phrase, skip(phrase, at, { senses: ['from', 'between'] }));
  const first = month && dateAt(phrase, skip(phrase, month.next, { senses: ['the'] }));
  const join = first && joinAt(phrase, first.next, false);
  const last = join === undefined ? undefined : dateAt(phrase, join);
  if (!month || !first || !last || monthAt(phrase, skip(phrase, last.next, { signs: '.-/' })))
    return undefined;
  return inMonth(phrase, { value: month.value, next: last.next }, [first.value, last.value]);
}

function inMonth(
  phrase: Phrase,
  month: Match<number>,
  [first, last]: readonly [number, number],
): Match<DaySpan> | undefined {
  const year = yearAt(phrase, month.next);
  const [from, to] = [first, last].map((date) =>
    daysOf([{ year: year?.value ?? '', month: month.value, date }], phrase.context),
  );
  const span = from && to && spanOf(from, to);
  return span && { value: span, next: year?.next ?? month.next };
}
