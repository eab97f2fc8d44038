import { TZDate } from '@date-fns/tz';
import * as dateFns from 'date-fns';
import { dateFormat } from './date-format';
import { keepResults } from '../../memoize';

const DAY_MS = 86_400_000;

declare const brand: unique symbol;

/** A day on the calendar, `yyyy-MM-dd`, without hour or zone. */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

/**
 * The calendar day written as `yyyy-MM-dd`, or undefined when there is no such day.
 * @example parseDay('2027-02-29') // undefined: 2027 is a common year
 */
export function parseDay(text: string): CalendarDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const at = utc(text as CalendarDay);
  return Number.isNaN(at) || dayAt(at) !== text ? undefined : (text as CalendarDay);
}

/** Like `parseDay`, for days known to be valid. Throws a RangeError otherwise. */
export function day(text: string): CalendarDay {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`"${text}" is not a calendar day such as 2027-06-30.`);
  return parsed;
}

/** The day so many days later (earlier when negative). */
export function addDays(from: CalendarDay, days: number): CalendarDay {
  return dayAt(utc(from) + days * DAY_MS);
}

/** The same day in another year. @example addYears('2028-02-29', 1) // '2029-02-28' */
export function addYears(from: CalendarDay, years: number): CalendarDay {
  return dayAt(dateFns.addYears(new TZDate(utc(from), 'UTC'), years).getTime());
}

/** The same day in another month, or that month's last. @example addMonths('2027-01-31', 1) // '2027-02-28' */
export function addMonths(from: CalendarDay, months: number): CalendarDay {
  return dayAt(dateFns.addMonths(new TZDate(utc(from), 'UTC'), months).getTime());
}

/** Days from one day to another; negative when the second lies before the first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (utc(to) - utc(from)) / DAY_MS;
}

const LONG = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** The day written out for people. @example formatDay('2027-06-30', 'en-GB') // '30 June 2027' */
export function formatDay(value: CalendarDay, locale: string): string {
  return dayWords(`${value} ${locale}`);
}

const dayWords = keepResults((dayAndLocale) => {
  const value = dayAndLocale.slice(0, 'yyyy-MM-dd'.length) as CalendarDay;
  const locale = dayAndLocale.slice('yyyy-MM-dd '.length);
  return dateFormat(supported(locale), LONG).format(utc(value));
});

/** @example formatWeekday('2027-06-30', 'en-GB') // 'Wednesday' */
export function formatWeekday(value: CalendarDay, locale: string): string {
  return dateFormat(supported(locale), { weekday: 'long', timeZone: 'UTC' }).format(utc(value));
}

/** The locale itself where the runtime knows it, else British English (day before month, no ambiguity). */
const supported = keepResults((locale) => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB';
    throw error;
  }
});

// Arithmetic in UTC: a zone may have no midnight on a day, or no such day at all (Apia, 30 December 2011).
function utc(value: CalendarDay): number {
  return Date.parse(`${value}T00:00:00Z`);
}

function dayAt(at: number): CalendarDay {
  return new Date(at).toISOString().slice(0, 10) as CalendarDay;
}
