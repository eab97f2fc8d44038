import { TZDate } from '@date-fns/tz';
import type { CalendarDay } from './calendar-day';
import { dateFormat } from './date-format';
import { keepResults } from '../../memoize';

/** A moment, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The zone's IANA name as the runtime writes it, or undefined when there is no such zone.
 * @example parseTimeZone('europe/berlin') // 'Europe/Berlin'
 */
export function parseTimeZone(name: string): string | undefined {
  return zoneNamed(name);
}

const zoneNamed = keepResults((name): string | undefined => {
  const trimmed = name.trim().replace(/ /g, '_');
  if (!/^[A-Za-z]/.test(trimmed)) return undefined;
  try {
    return dateFormat('en', { timeZone: trimmed }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
});

/** The calendar day in that zone at that moment. */
export function dayIn(timeZone: string, at: Instant): CalendarDay {
  const local = timeZone === 'UTC' ? new Date(at) : new TZDate(at, timeZone);
  return local.toISOString().slice(0, 10) as CalendarDay;
}

/** The hour of the day (0 to 23) in that zone at that moment. */
export function hourIn(timeZone: string, at: Instant): number {
  if (timeZone === 'UTC') return new Date(at).getUTCHours();
  return new TZDate(at, timeZone).getHours();
}

/**
 * The moment at which that day's hour strikes in that zone. An hour that daylight saving skips strikes
 * when the clock has jumped over it.
 */
export function instantOf(day: CalendarDay, hour: number, timeZone: string): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (timeZone === 'UTC') return Date.UTC(year, month - 1, date, hour);
  return new TZDate(year, month - 1, date, hour, 0, 0, 0, timeZone).getTime();
}

/** A moment written for people in that zone, with the zone. @example '1 April 2027 at 09:00 (Europe/Berlin)' */
export function formatInstant(at: Instant, timeZone: string, locale: string): string {
  const text = dateFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
  return `${text} (${timeZone})`;
}
