import { addDays, daysBetween, type CalendarDay } from '../time/calendar-day';
import { standingOf } from './delivery';
import type { DatedThing } from '../team/record-rows';
import type { ChangeNotice } from './pack-changes';
import type { Program } from '../program/program';
import { UNPAUSED_DAYS } from './put-off-limits';
import {
  momentOn,
  NO_ANNIVERSARY,
  reminderMoments,
  type CycleSoFar,
  type ReminderMoment,
} from './reminder-moments';
import { nextSendTime, withinSendHours, type SendHours } from '../time/send-hours';
import type { Delivery, Team } from '../team/team';
import { dayIn, instantOf, type Instant } from '../time/time-zone';

/** A reminder to be delivered now; a stage's or a nudge's. */
export interface DueReminder extends ReminderMoment {
  /** The team's anniversary, or `none`; part of the delivery's key. */
  readonly anniversary: string;
  /** Days from today (in the team's zone) to the anniversary; negative when it has passed. */
  readonly daysLeft?: number;
  /** An earlier attempt may have reached people. */
  readonly possibleRepeat: boolean;
  /** The delivery that is taken up again, when there is one. */
  readonly earlier?: Delivery;
  /** What stands for the cycle in the delivery's key where the reminder is not of the team's own cycle. */
  readonly cycleId?: string;
  /** The further date it is about. */
  readonly dated?: DatedThing;
  /** Changes of the programme it tells. */
  readonly notice?: ChangeNotice;
}

/** What to do for a team now, and when to look at it again (undefined: nothing is coming up). */
export interface ReminderPlan {
  readonly due?: DueReminder;
  readonly lookAgainAt?: Instant;
  /** Why nothing is due although a reminder applies: another process's claim, a later attempt, the hours, a pause. */
  readonly waitsFor?: 'claim' | 'retry' | 'hours' | 'pause';
}

export interface PlanInput extends CycleSoFar {
  readonly team: Team;
  readonly program: Program;
}

export interface PlanTime {
  readonly asOf: Instant;
  readonly now: Instant;
  readonly hours: SendHours;
  /** Set-up inside a window posts at once, whatever the hour. */
  readonly atOnce?: boolean;
}

/** Decides what is due for a team as of a moment, and when the next look is needed. */
export function planReminders(input: PlanInput, time: PlanTime): ReminderPlan {
  const { team, program } = input;
  const today = dayIn(team.timeZone, time.asOf);
  const paused = pauseEnd(team, today);
  if (paused) return { lookAgainAt: opening(paused, team, time.hours), waitsFor: 'pause' };
  const moments = reminderMoments(team, program, input);
  const current = momentOn(moments, today);
  const next = moments.find((moment) => moment.day > today);
  const nextLook = next && opening(next.day, team, time.hours);
  return current ? planMoment(input, time, { current, nextLook }) : look(nextLook);
}

/** What to do about the reminder that applies today: deliver it, wait, or leave it as it is. */
export function planMoment(
  { team, deliveries }: PlanInput,
  time: PlanTime,
  { current, nextLook }: { readonly current: ReminderMoment; readonly nextLook: Instant | undefined },
): ReminderPlan {
  const earlier = deliveryOf(deliveries, team, current);
  const standing = standingOf(earlier, time.asOf, time.now);
  if (standing.kind === 'settled') return look(nextLook);
  if (standing.kind === 'wait') {
    const waitsFor = earlier?.state === 'claimed' ? 'claim' : 'retry';
    return { lookAgainAt: earliest(standing.until, nextLook), waitsFor };
  }
  if (!time.atOnce && !withinSendHours(time.asOf, team.timeZone, time.hours)) {
    return { lookAgainAt: nextSendTime(time.asOf, team.timeZone, time.hours), waitsFor: 'hours' };
  }
  const due = dueReminder(current, team, dayIn(team.timeZone, time.asOf));
  return {
    due: { ...due, possibleRepeat: standing.possibleRepeat, ...(earlier && { earlier }) },
    ...look(nextLook),
  };
}

function dueReminder(
  moment: ReminderMoment,
  team: Team,
  today: CalendarDay,
): Omit<DueReminder, 'possibleRepeat'> {
  if (!team.anniversary) return { ...moment, anniversary: NO_ANNIVERSARY };
  return { ...moment, anniversary: team.anniversary, daysLeft: daysBetween(today, team.anniversary) };
}

/** The delivery of that reminder in the team's open cycle for its present date. */
export function deliveryOf(
  deliveries: readonly Delivery[],
  team: Pick<Team, 'cycleId' | 'anniversary'>,
  moment: Pick<ReminderMoment, 'kind' | 'number'>,
): Delivery | undefined {
  const anniversary = team.anniversary ?? NO_ANNIVERSARY;
  return deliveries.find(
    (delivery) =>
      delivery.cycleId === team.cycleId &&
      delivery.anniversary === anniversary &&
      delivery.kind === moment.kind &&
      delivery.number === moment.number,
  );
}

/** The day on which reminders go on. A date set after the pause may bring the last two weeks into it: never paused. */
function pauseEnd(team: Team, today: CalendarDay): CalendarDay | undefined {
  if (!team.pausedUntil) return undefined;
  const limit = team.anniversary && addDays(team.anniversary, -UNPAUSED_DAYS);
  const after = addDays(team.pausedUntil, 1);
  const end = limit && limit < after ? limit : after;
  return today < end ? end : undefined;
}

/** When a reminder of that day is posted: at the opening of the sending hours, local time. */
export function opening(day: CalendarDay, team: Pick<Team, 'timeZone'>, hours: SendHours): Instant {
  return instantOf(day, hours.from, team.timeZone);
}

function look(at: Instant | undefined): ReminderPlan {
  return at === undefined ? {} : { lookAgainAt: at };
}

function earliest(a: Instant, b: Instant | undefined): Instant {
  return b === undefined ? a : Math.min(a, b);
}
