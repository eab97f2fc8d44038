import { addDays } from './calendar-day';
import { dayIn, hourIn, instantOf, type Instant } from './time-zone';

/** Local hours in which reminders may be posted: from `from`:00 until just before `to`:00. */
export interface SendHours {
  readonly from: number;
  readonly to: number;
}

export function withinSendHours(at: Instant, timeZone: string, hours: SendHours): boolean {
  const hour = hourIn(timeZone, at);
  return hour >= hours.from && hour < hours.to;
}

/** The first moment at or after `at` that lies within the hours, in that zone. */
export function nextSendTime(at: Instant, timeZone: string, hours: SendHours): Instant {
  if (withinSendHours(at, timeZone, hours)) return at;
  const today = dayIn(timeZone, at);
  const opening = instantOf(today, hours.from, timeZone);
  return opening > at ? opening : instantOf(addDays(today, 1), hours.from, timeZone);
}
