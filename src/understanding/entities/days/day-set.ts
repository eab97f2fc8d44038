import { day, formatDay, parseDay, type CalendarDay } from '../../../domain/time/calendar-day';
import type { DateReading, OtherCalendar } from '../../../domain/time/date-reading';
import { otherCalendarDay } from './other-calendars';
import type { DayContext } from '../day-context';

/** The days that words may mean. One day without doubt is that day; none at all is a day the calendar does not have. */
export interface DaySet {
  readonly days: readonly CalendarDay[];
  /** What was not said: the order of day and month, the year, the month ("the 15th"), or what it counts from. */
  readonly doubt?: 'order' | 'year' | 'month' | 'anchor';
  readonly calendar?: OtherCalendar;
  /** The weekday it was called by, when the calendar calls it by another. */
  readonly disagrees?: CalendarDay;
}

/** Year (empty when not said), month and day of the month. */
export interface DayParts {
  readonly year: string;
  readonly month: number;
  readonly date: number;
}

export function oneDay(value: CalendarDay): DaySet {
  return { days: [value] };
}

export function daysOrNone(value: CalendarDay | undefined): DaySet {
  return { days: value ? [value] : [] };
}

/** The same with each day moved. */
export function mapDays(set: DaySet, move: (from: CalendarDay) => CalendarDay): DaySet {
  return { ...set, days: set.days.map(move) };
}

/** The days that parts of a date may be, one for each reading of them. Two-digit years are of this century. */
export function daysOf(readings: readonly DayParts[], { today }: DayContext): DaySet {
  const other = readings.flatMap(
    ({ year, month, date }) => otherCalendarDay({ year: Number(year), month, date }, today) ?? [],
  );
  const [first] = other;
  if (first) return { days: unique(other.map((each) => each.day)), doubt: 'order', calendar: first.calendar };
  if (readings.some(({ year }) => year === '')) {
    const coming = readings.map((parts) => comingDays(parts, today)).filter((days) => days.length > 0);
    // Where the order is in doubt, too, that is what to ask first: with the next day of each reading.
    const next = unique(coming.flatMap(([day]) => day ?? []));
    if (next.length > 1) return { days: next, doubt: 'order' };
    const days = unique(coming.flat());
    return days.length === 0 ? { days } : { days, doubt: 'year' };
  }
  const days = unique(readings.flatMap((parts) => dayOf(parts) ?? []));
  return days.length > 1 ? { days, doubt: 'order' } : { days };
}

export function dayOf({ year, month, date }: DayParts): CalendarDay | undefined {
  const full = year.length === 2 ? `20${year}` : year.padStart(4, '0');
  return parseDay(`${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

/** The next two such days, today included. @example 29 February, seen from 2026 // 2028-02-29, 2032-02-29 */
export function comingDays(
  { month, date }: Pick<DayParts, 'month' | 'date'>,
  today: CalendarDay,
): CalendarDay[] {
  const thisYear = Number(today.slice(0, 4));
  const days: CalendarDay[] = [];
  // A leap day may be up to eight years away (1896 to 1904), the one after it twelve.
  for (let year = thisYear; year <= thisYear + 12 && days.length < 2; year += 1) {
    const found = dayOf({ year: String(year), month, date });
    if (found && found >= today) days.push(found);
  }
  return days;
}

export function unique(days: readonly CalendarDay[]): CalendarDay[] {
  return [...new Set(days)];
}

/** 0 is Sunday. */
export function weekdayOf(value: CalendarDay): number {
  return new Date(`${value}T00:00:00Z`).getUTCDay();
}

/** The first day of a month; months count on over the years. @example monthStart(2026, 13) // '2027-01-01' */
export function monthStart(year: number, month: number): CalendarDay {
  const at = new Date(Date.UTC(year, month - 1, 1)).toISOString();
  return day(at.slice(0, 10));
}

/** The set as it is handed out, with the words it was read from. */
export function readingOf(set: DaySet, text: string, { locale }: DayContext): DateReading {
  const [first] = set.days;
  if (set.disagrees) return { kind: 'impossible', text, understood: dayWords(set.disagrees, locale) };
  if (set.doubt === 'anchor') return { kind: 'unreadable', text, understood: text };
  if (!first) return { kind: 'impossible', text };
  if (set.calendar) return { kind: 'ambiguous', days: set.days, calendar: set.calendar };
  if (set.doubt === 'year') return { kind: 'no-year', days: set.days };
  return set.days.length === 1 ? { kind: 'day', day: first } : { kind: 'ambiguous', days: set.days };
}

/** A day with its weekday. @example dayWords('2027-06-30', 'en-GB') // 'Wednesday, 30 June 2027' */
function dayWords(value: CalendarDay, locale: string): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(new Date(`${value}T00:00:00Z`))}, ${formatDay(value, locale)}`;
}
