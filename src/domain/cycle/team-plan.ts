import type { CalendarDay } from '../time/calendar-day';
import { furtherMomentOn, furtherMoments } from './further-dates';
import { type DatedThing } from '../team/record-rows';
import { CHANGES, changesToTell, type ChangeNotice } from './pack-changes';
import { type ToldChanges } from '../team/record-rows';
import {
  opening,
  planMoment,
  planReminders,
  type DueReminder,
  type PlanInput,
  type PlanTime,
  type ReminderPlan,
} from './reminder-plan';
import { dayIn } from '../time/time-zone';

/** All that a team may be told of: its cycle's reminders, its further dates, changes that a new pack brought. */
export interface LookInput extends PlanInput {
  readonly dated: readonly DatedThing[];
  readonly told: readonly ToldChanges[];
}

/**
 * What is due for a team now, and when to look again. The cycle's own reminder goes first; whatever else is due
 * follows with the next look, which is then at once.
 */
export function planLook(input: LookInput, time: PlanTime): ReminderPlan {
  const cycle = planReminders(input, time);
  if (cycle.waitsFor === 'pause') return cycle;
  // Only the cycle's own reminder is posted with a change whatever the hour.
  const later = { ...time, atOnce: false };
  const plans = [
    cycle,
    planChanges(input, later),
    ...input.dated.map((dated) => planDated(input, dated, later)),
  ];
  const due = plans.find((plan) => plan.due)?.due;
  const waitsFor = plans.find((plan) => plan.waitsFor)?.waitsFor;
  const looks = plans.flatMap(({ lookAgainAt }) => lookAgainAt ?? []);
  return {
    ...(due && { due }),
    ...(looks.length > 0 && { lookAgainAt: Math.min(...looks) }),
    ...(waitsFor && { waitsFor }),
  };
}

// A delivery of a dated thing is kept under its id as cycle and its date as anniversary.
function planDated(input: LookInput, dated: DatedThing, time: PlanTime): ReminderPlan {
  const { program } = input;
  const team = { ...input.team, cycleId: dated.id, anniversary: dated.date };
  const today = dayIn(team.timeZone, time.asOf);
  const next = furtherMoments(program, dated).find(({ day }) => day > today);
  const nextLook = next && opening(next.day, team, time.hours);
  const current = furtherMomentOn(program, dated, today);
  if (!current) return nextLook === undefined ? {} : { lookAgainAt: nextLook };
  return withSubject(planMoment({ ...input, team }, time, { current, nextLook }), {
    cycleId: dated.id,
    dated,
  });
}

// Each version of a pack is told once: it is the delivery's number.
function planChanges(input: LookInput, time: PlanTime): ReminderPlan {
  const { program } = input;
  const notice = noticeFor(input);
  if (notice.changes.length === 0) return {};
  const { anniversary: _none, ...rest } = input.team;
  const team = { ...rest, cycleId: program.id };
  const day: CalendarDay = dayIn(team.timeZone, time.asOf);
  const current = { kind: CHANGES, number: program.version, day };
  return withSubject(planMoment({ ...input, team }, time, { current, nextLook: undefined }), {
    cycleId: program.id,
    notice,
  });
}

/** What is new in the team's programme since it was told. */
export function noticeFor({
  program,
  team,
  told,
}: Pick<LookInput, 'program' | 'team' | 'told'>): ChangeNotice {
  return changesToTell(
    program,
    team,
    told.find(({ programId }) => programId === program.id),
  );
}

function withSubject(
  plan: ReminderPlan,
  subject: Pick<DueReminder, 'cycleId' | 'dated' | 'notice'>,
): ReminderPlan {
  return plan.due ? { ...plan, due: { ...plan.due, ...subject } } : plan;
}
