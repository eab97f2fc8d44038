import { addDays, addMonths, type CalendarDay } from '../../domain/time/calendar-day';
import type { Length } from './days/phrase';

/**
 * The day a length after another: months first, ending on a shorter month's last day, then days.
 * @example dayAfter({ months: 1, days: 0 }, '2027-01-31') // '2027-02-28'
 */
export function dayAfter({ months, days }: Length, from: CalendarDay): CalendarDay {
  return addDays(months === 0 ? from : addMonths(from, months), days);
}

/** The day a length before another. @example dayBefore({ months: 1, days: 0 }, '2027-03-31') // '2027-02-28' */
export function dayBefore({ months, days }: Length, from: CalendarDay): CalendarDay {
  return addDays(months === 0 ? from : addMonths(from, -months), -days);
}
