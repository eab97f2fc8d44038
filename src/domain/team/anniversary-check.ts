import { addMonths, daysBetween, type CalendarDay } from '../time/calendar-day';

/** Whether a day can be a team's anniversary. `passed`: up to 30 days ago, renewal may still be possible. */
export type AnniversaryCheck = 'ok' | 'passed' | 'too-old' | 'too-far';

const DAYS_TAKEN_AFTER = 30;
const MONTHS_TAKEN_AHEAD = 15;

/** Whether the day can be taken as the anniversary; one more than 15 months ahead is asked back. Today is `ok`. */
export function checkAnniversary(day: CalendarDay, today: CalendarDay): AnniversaryCheck {
  const left = daysBetween(today, day);
  if (left < -DAYS_TAKEN_AFTER) return 'too-old';
  if (left < 0) return 'passed';
  return day > addMonths(today, MONTHS_TAKEN_AHEAD) ? 'too-far' : 'ok';
}
