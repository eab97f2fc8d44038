import { addDays, type CalendarDay } from '../time/calendar-day';
import { ON_REQUEST, stageById, stagesOf } from './stages';
import type { Program, Stage } from '../program/program';
import type { Delivery, Team, Tick } from '../team/team';
import { dayIn } from '../time/time-zone';
import type { TeamPicture } from '../team/team-picture';

/** Days after "did you renew?" went unanswered at which it is asked again. */
export const PASSED_AGAIN_DAYS = [7, 30] as const;

/** Days after the first "did you renew?" at which, still unanswered, a provisional cycle is opened. */
export const PROVISIONAL_DAYS = 37;

/** Days after a team said it does not know its date at which it is nudged. */
export const DATE_UNKNOWN_DAYS = [7, 30] as const;

/** Days people have for the last "did you renew?". */
const ANSWER_DAYS = 7;

/** States of a question that will not be asked again by itself. */
const ASKED: ReadonlySet<Delivery['state']> = new Set(['sent', 'failed', 'gone']);

/** Days without a tick after which a stage's card turns to the contact, then to the stand-in. */
export const ESCALATION_DAYS = [7, 14] as const;

/** Begins the kind of a card that a stage nobody touched is followed by. */
export const ESCALATION = 'escalation-';

/** The kind of a nudge for a date nobody has found yet. */
export const DATE_UNKNOWN = 'date-unknown';

/** The kind of the moment at which nobody has answered "did you renew?" and a provisional cycle begins. */
export const PROVISIONAL = 'provisional';

/** What is recorded as the anniversary of a nudge that has none. */
export const NO_ANNIVERSARY = 'none';

/** One reminder a team is to get, and the first day on which it is the one that applies. */
export interface ReminderMoment {
  /** A stage's id, `snooze-<stage>`, `escalation-<stage>`, or one of the kinds above. */
  readonly kind: string;
  /** Tells repeats of one kind apart: days after the first for "did you renew?", else a count. */
  readonly number: number;
  readonly day: CalendarDay;
  readonly stage?: Stage;
}

/** What happened so far in the cycle, as far as it decides about reminders. */
export interface CycleSoFar {
  readonly deliveries: readonly Delivery[];
  readonly ticks: readonly Tick[];
}

/**
 * Every reminder of the team's cycle in order of its first day. The one that applies is the last whose day has
 * come: windows in design order, so that after any outage there is exactly one, for what is true now.
 * @example a date of 2027-06-30 with stages 90, 14, -1 gives 2027-04-01, 2027-06-16, 2027-07-01, and "did you
 * renew?" again on 2027-07-08 and 2027-07-31
 */
export function reminderMoments(team: Team, program: Program, soFar?: CycleSoFar): readonly ReminderMoment[] {
  const { anniversary } = team;
  if (!anniversary) return unknownDateMoments(team);
  const staged = stagesOf(program, team).flatMap((stage) => stageMoments(stage, anniversary));
  const asked = [...snoozeMoments(team, program, staged), ...escalationMoments(team, staged, soFar)];
  const unanswered = soFar ? provisionalMoments(team, staged, soFar) : [];
  // On the same day a stage of its own goes before what was asked for in addition.
  return [...asked, ...staged, ...unanswered].sort((a, b) => a.day.localeCompare(b.day));
}

function stageMoments(stage: Stage, anniversary: CalendarDay): ReminderMoment[] {
  const day = addDays(anniversary, -stage.daysBefore);
  const first = { kind: stage.id, number: 0, day, stage };
  if (stage.daysBefore >= 0) return [first];
  return [first, ...PASSED_AGAIN_DAYS.map((days) => ({ ...first, number: days, day: addDays(day, days) }))];
}

function unknownDateMoments(team: Team): readonly ReminderMoment[] {
  const { dateUnknownSince } = team;
  if (dateUnknownSince === undefined) return [];
  const since = dayIn(team.timeZone, dateUnknownSince);
  return DATE_UNKNOWN_DAYS.map((days) => ({ kind: DATE_UNKNOWN, number: days, day: addDays(since, days) }));
}

function snoozeMoments(team: Team, program: Program, staged: readonly ReminderMoment[]): ReminderMoment[] {
  const { snooze } = team;
  if (!snooze) return [];
  const stage = momentOn(staged, snooze.until)?.stage ?? stageById(program, team, ON_REQUEST);
  return stage ? [{ kind: `snooze-${snooze.stage}`, number: snooze.number, day: snooze.until, stage }] : [];
}

/**
 * A stage that nobody touched for a week turns to the contact, after two to the stand-in; only where a team wants
 * it, only until the next stage begins, and not when somebody put the reminder off.
 */
function escalationMoments(
  team: Team,
  staged: readonly ReminderMoment[],
  soFar: CycleSoFar | undefined,
): ReminderMoment[] {
  if (!soFar || !(team.escalation || team.standIn)) return [];
  return staged.flatMap(({ stage, kind }, index) => {
    const until = staged[index + 1]?.day;
    if (!stage || stage.daysBefore < 0 || team.snooze?.stage === kind) return [];
    const posted = soFar.deliveries.find(
      (each) => each.cycleId === team.cycleId && each.kind === kind && each.state === 'sent',
    );
    if (!posted || touchedSince(posted, team, soFar)) return [];
    const since = dayIn(team.timeZone, posted.asOf);
    return ESCALATION_DAYS.map((days, nth) => ({
      kind: `${ESCALATION}${kind}`,
      number: nth + 1,
      day: addDays(since, days),
      stage,
    })).filter(({ day }) => until === undefined || day < until);
  });
}

function touchedSince(posted: Delivery, team: Team, { ticks }: CycleSoFar): boolean {
  return ticks.some((tick) => tick.cycleId === team.cycleId && tick.at >= posted.at);
}

/**
 * When "did you renew?" counts as unanswered: on its day, but never before it was asked, and a week after it was
 * asked last. Without this, an outage over all three askings would open a cycle that nobody was asked about.
 */
function provisionalMoments(
  team: Team,
  staged: readonly ReminderMoment[],
  { deliveries }: CycleSoFar,
): ReminderMoment[] {
  return staged.flatMap(({ kind, number, day, stage }) => {
    if (!stage || stage.daysBefore >= 0 || number > 0) return [];
    const asked = deliveries
      .filter((each) => each.cycleId === team.cycleId && each.kind === kind && ASKED.has(each.state))
      .map((each) => addDays(dayIn(team.timeZone, each.asOf), ANSWER_DAYS));
    if (asked.length === 0) return [];
    const days = [addDays(day, PROVISIONAL_DAYS), ...asked].sort();
    return [{ kind: PROVISIONAL, number: 0, day: days.at(-1) ?? day }];
  });
}

/** The reminder that applies on that day, if any has begun. */
export function momentOn(moments: readonly ReminderMoment[], today: CalendarDay): ReminderMoment | undefined {
  return moments.filter((moment) => moment.day <= today).at(-1);
}

/** The stage whose window that day lies in, by the thresholds of pack and team; undefined outside all windows. */
export function stageOn(team: Team, program: Program, today: CalendarDay): Stage | undefined {
  const { anniversary } = team;
  if (!anniversary) return undefined;
  return momentOn(
    stagesOf(program, team).flatMap((stage) => stageMoments(stage, anniversary)),
    today,
  )?.stage;
}

/** The parts of the rows that decide about reminders. */
export function soFarOf({ rows }: Pick<TeamPicture, 'rows'>): CycleSoFar {
  return { deliveries: rows.sent.map((row) => row.value), ticks: rows.tick.map((row) => row.value) };
}
