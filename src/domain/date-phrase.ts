import type { CalendarDay } from './calendar-day';
import type { DateReading } from './command';
import { relativeDays, type Direction } from './relative-date';
import { writtenDates, type DateSettings, type WrittenDate } from './written-date';

/**
 * The day a text names, or why it names none; never a guess. A date that can be read in two ways, two different
 * dates, or a date without year comes back with the days it may mean, the locale's first reading first.
 * `direction` says where a bare weekday lies (default: ahead).
 * @example readDate('3/4/2027', { today, locale: 'en-US' }) // ambiguous: 2027-03-04, 2027-04-03
 * @example readDate('30 June 2570', { today, locale: 'th-TH' }) // ambiguous: 2027-06-30, by the Buddhist calendar
 * @example readDate('29 February 2027', { today, locale: 'en-GB' }) // impossible
 */
export function readDate(text: string, settings: DateSettings, direction: Direction = 'ahead'): DateReading {
  const phrase = text.trim();
  if (phrase === '') return { kind: 'missing' };
  const { dates, vague } = writtenDates(phrase, settings);
  if (dates.length > 0) return readingOf(dates, phrase);
  if (vague) return { kind: 'unreadable', text: phrase };
  const days = relativeDays(phrase, settings, direction);
  return daysReading(days) ?? { kind: 'unreadable', text: phrase };
}

function readingOf(dates: readonly WrittenDate[], text: string): DateReading {
  if (dates.some(({ days }) => days.length === 0)) return { kind: 'impossible', text };
  const other = dates.find(({ calendar }) => calendar !== undefined);
  if (other?.calendar) return { kind: 'ambiguous', days: other.days, calendar: other.calendar };
  const withYear = dates.filter(({ hasYear }) => hasYear);
  const sets = (withYear.length > 0 ? dates : dates.slice(0, 1)).map(({ days }) => days);
  // "3/4/2027 (3 April 2027)": what all of them can mean.
  const shared = (sets[0] ?? []).filter((day) => sets.every((days) => days.includes(day)));
  if (withYear.length > 0) return daysReading(shared.length > 0 ? shared : firstOfEach(sets)) ?? missing;
  return { kind: 'no-year', days: [...new Set(dates.flatMap(({ days }) => days))] };
}

const missing: DateReading = { kind: 'missing' };

function firstOfEach(sets: readonly (readonly CalendarDay[])[]): CalendarDay[] {
  return [...new Set(sets.flatMap((days) => days.slice(0, 2)))];
}

function daysReading(days: readonly CalendarDay[]): DateReading | undefined {
  const [only] = days;
  if (!only) return undefined;
  return days.length === 1 ? { kind: 'day', day: only } : { kind: 'ambiguous', days };
}
