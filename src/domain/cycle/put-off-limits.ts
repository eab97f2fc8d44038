import { addDays, type CalendarDay } from '../time/calendar-day';

/** A pause lasts so many days when nobody says otherwise. */
export const PAUSE_DAYS = 30;
/** The last days before the date, which no pause covers. */
export const UNPAUSED_DAYS = 14;

/**
 * The last day a pause may cover, given the day that was asked for; undefined when none is left, because the
 * last two weeks have begun.
 */
export function lastPauseDay(
  asked: CalendarDay,
  today: CalendarDay,
  anniversary?: CalendarDay,
): CalendarDay | undefined {
  const limit = anniversary && addDays(anniversary, -UNPAUSED_DAYS - 1);
  const until = limit && limit < asked ? limit : asked;
  return until < today ? undefined : until;
}
