import { addDays, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import type { DayContext } from '../entities/day-context';
import { readDay } from '../entities/read-day';

/** A day without year is the next such day, as long as nobody could mean the year after. */
const NEAR_DAYS = 300;

/** Whether words are a day and nothing else. @example isDayAlone('the Friday meeting', context) // false */
export function isDayAlone(words: string, context: DayContext): boolean {
  return !['unreadable', 'missing'].includes(readDay(words, context).kind);
}

/**
 * The day by which something is to be done. Without a year it is the next such day, where that is near.
 * @example itemDay('15 January', { today: 2026-11-30, … }) // 2027-01-15
 */
export function itemDay(words: string, context: DayContext): DateReading {
  const date = readDay(words, context);
  if (date.kind !== 'no-year' || date.calendar) return date;
  const [next] = date.days;
  return next && isNear(next, context.today) ? { kind: 'day', day: next } : date;
}

function isNear(next: CalendarDay, today: CalendarDay): boolean {
  return next <= addDays(today, NEAR_DAYS);
}
