import { addDays, addYears, type CalendarDay } from '../time/calendar-day';
import type { Program } from '../program/program';

/**
 * The expiry that follows from a renewal, by the programme's own rule: the same day a year later, or so many
 * days after the payment. Without an old date the payment day stands for it.
 * @example same-day-next-year: 2028-02-29 gives 2029-02-28
 */
export function nextAnniversary(
  program: Program,
  old: CalendarDay | undefined,
  paidOn: CalendarDay,
): CalendarDay {
  const { nextDate } = program.renewal;
  return nextDate.rule === 'days-after-payment' ? addDays(paidOn, nextDate.days) : addYears(old ?? paidOn, 1);
}
