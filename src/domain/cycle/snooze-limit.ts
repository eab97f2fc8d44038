import { addDays, type CalendarDay } from '../time/calendar-day';
import { stageOn } from './reminder-moments';
import { ON_REQUEST } from './stages';
import type { TeamPicture } from '../team/team-picture';
import { dayIn } from '../time/time-zone';

export const MOST_SNOOZES = 3;
/** No snooze goes past so many days before the date. */
export const SNOOZE_MARGIN_DAYS = 3;

export type SnoozeCheck =
  | { readonly kind: 'ok'; readonly snooze: { until: CalendarDay; stage: string; number: number } }
  | { readonly kind: 'too-many' | 'no-date' | 'not-ahead' }
  | { readonly kind: 'too-late'; readonly last: CalendarDay };

/** Whether one more reminder may be asked for on that day: at most three per stage, never in the last three days. */
export function checkSnooze(picture: TeamPicture, until: CalendarDay): SnoozeCheck {
  const { team, program } = picture;
  if (!team.anniversary) return { kind: 'no-date' };
  const today = dayIn(team.timeZone, picture.asOf);
  if (until <= today) return { kind: 'not-ahead' };
  const last = addDays(team.anniversary, -SNOOZE_MARGIN_DAYS);
  if (until > last) return { kind: 'too-late', last };
  const stage = stageOn(team, program, today)?.id ?? ON_REQUEST;
  const number = snoozesOf(picture, stage) + 1;
  return number > MOST_SNOOZES ? { kind: 'too-many' } : { kind: 'ok', snooze: { until, stage, number } };
}

/** How often the reminder of that stage was put off in this cycle: those delivered, and the one waiting. */
function snoozesOf({ team, rows }: TeamPicture, stage: string): number {
  const kind = `snooze-${stage}`;
  const delivered = rows.sent.filter(({ value }) => value.cycleId === team.cycleId && value.kind === kind);
  const waiting = team.snooze?.stage === stage ? team.snooze.number : 0;
  return Math.max(waiting, ...delivered.map(({ value }) => value.number), 0);
}
