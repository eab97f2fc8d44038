import { addDays, addMonths, day, type CalendarDay } from '../time/calendar-day';
import type { ProgramHolding } from './program';

/** First and last day of a window. */
export interface DayWindow {
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

/**
 * The days on one of which a holding has to qualify for an anniversary: the month of the date and those before it.
 * @example qualificationWindow('2024-08-15', { windowMonthsBefore: 5 }) // { from: '2024-03-01', until: '2024-08-31' }
 */
export function qualificationWindow(
  anniversary: CalendarDay,
  { windowMonthsBefore }: Pick<NonNullable<ProgramHolding['score']>, 'windowMonthsBefore'>,
): DayWindow {
  const first = day(`${anniversary.slice(0, 7)}-01`);
  return { from: addMonths(first, -windowMonthsBefore), until: addDays(addMonths(first, 1), -1) };
}
