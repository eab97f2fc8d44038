import { withMark } from '../team/anniversary';
import type { CalendarDay } from '../time/calendar-day';
import { stageChecklist, type ChecklistEntry } from '../cycle/checklist';
import { furtherMoments } from '../cycle/further-dates';
import { type DatedThing } from '../team/record-rows';
import type { Program, ProgramEvent, Stage } from '../program/program';
import { stagesOf } from '../cycle/stages';
import { opening } from '../cycle/reminder-plan';
import { addDays } from '../time/calendar-day';
import type { SendHours } from '../time/send-hours';
import type { Team } from '../team/team';
import { type TeamPicture } from '../team/team-picture';
import { checklistInput } from '../cycle/checklist';
import type { Instant } from '../time/time-zone';

/** One entry of a calendar. The same `uid` with a higher revision replaces what was imported before. */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly when:
    | { readonly kind: 'all-day'; readonly day: CalendarDay }
    /** `minutes` is absent where the length is not known. */
    | { readonly kind: 'timed'; readonly startsAt: Instant; readonly minutes?: number };
  /** Minutes before it at which the calendar alerts; no alarm where absent. */
  readonly alarmMinutesBefore?: number;
}

/** Length of a reminder in the calendar, in minutes. */
const STAGE_MINUTES = 15;
/** An all-day entry alerts at nine on the day before (Outlook takes no alarm after the start); a call a quarter of an hour before. */
const ALL_DAY_ALARM = 15 * 60;
const CALL_ALARM = 15;

export interface CalendarChoice {
  readonly hours: SendHours;
  /** The calls the team wants to have in its calendar. */
  readonly calls: readonly ProgramEvent[];
}

/**
 * What a team's calendar shows of its cycle: the stages at the hour their cards are posted, the anniversary as an
 * all-day entry, the further dates with their reminders alike, the chosen calls. Stages that have passed stay in, without alarm, so that a changed date moves
 * every entry that was imported. Undefined while the date is not known.
 */
export function calendarEntries(
  picture: TeamPicture,
  { hours, calls }: CalendarChoice,
): readonly CalendarEntry[] | undefined {
  const { team, program } = picture;
  const { anniversary } = team;
  if (anniversary === undefined) return undefined;
  const stages = stagesOf(program, team).map((stage) => {
    const startsAt = opening(addDays(anniversary, -stage.daysBefore), team, hours);
    return stageEntry(picture, stage, startsAt);
  });
  return [
    ...stages,
    anniversaryEntry(program, team, anniversary),
    ...picture.rows.dated.flatMap(({ value }) => datedEntries(picture, value, hours)),
    ...calls.map((call) => callEntry(team, call)),
  ];
}

function stageEntry(picture: TeamPicture, stage: Stage, startsAt: Instant): CalendarEntry {
  const { team, program, asOf } = picture;
  const items = stageChecklist(checklistInput(picture), stage, asOf);
  return {
    uid: uid(team, `stage-${stage.id}`),
    title: `${program.shortName}: ${stage.title}`,
    description: [
      ...doubtOf(team),
      stage.lead,
      ...(items.length > 0 ? ['', ...items.map(itemLine)] : []),
    ].join('\n'),
    when: { kind: 'timed', startsAt, minutes: STAGE_MINUTES },
    ...(startsAt > asOf && { alarmMinutesBefore: 0 }),
  };
}

function itemLine({ text, done }: ChecklistEntry): string {
  return `${done ? '☑' : '☐'} ${text}`;
}

function anniversaryEntry(program: Program, team: Team, day: CalendarDay): CalendarEntry {
  return {
    uid: uid(team, 'anniversary'),
    title: withMark(`${program.shortName}: ${program.words.date.name}`, team),
    description: [...doubtOf(team), program.renewal.advice.text].join('\n'),
    when: { kind: 'all-day', day },
    alarmMinutesBefore: ALL_DAY_ALARM,
  };
}

/** A further date and its reminders; none for a kind of date that the programme does not know any more. */
function datedEntries(
  { team, program, asOf }: TeamPicture,
  dated: DatedThing,
  hours: SendHours,
): readonly CalendarEntry[] {
  const moments = furtherMoments(program, dated);
  if (moments.length === 0) return [];
  const reminders = moments.map(({ kind, day, stage }): CalendarEntry => {
    const startsAt = opening(day, team, hours);
    return {
      uid: entryId(dated.id, kind),
      title: `${dated.name}: ${stage?.title ?? ''}`,
      description: stage?.lead ?? '',
      when: { kind: 'timed', startsAt, minutes: STAGE_MINUTES },
      ...(startsAt > asOf && { alarmMinutesBefore: 0 }),
    };
  });
  const date: CalendarEntry = {
    uid: entryId(dated.id, 'date'),
    title: `${program.shortName}: ${dated.name}`,
    description: '',
    when: { kind: 'all-day', day: dated.date },
    alarmMinutesBefore: ALL_DAY_ALARM,
  };
  return [...reminders, date];
}

/** Said in every entry that rests on a date nobody confirmed. */
function doubtOf({ dateConfirmed }: Team): readonly string[] {
  return dateConfirmed ? [] : ['The date is not confirmed: nobody has told me that you renewed.'];
}

function callEntry(team: Team, call: ProgramEvent): CalendarEntry {
  const startsAt = Date.parse(call.startsAt);
  return {
    uid: uid(team, `call-${call.id}`),
    title: call.title,
    description: call.text,
    when: { kind: 'timed', startsAt, ...(call.minutes !== undefined && { minutes: call.minutes }) },
    alarmMinutesBefore: CALL_ALARM,
  };
}

// A cycle's id is random and its own, so no two teams share an entry, and the next cycle begins new ones.
function uid({ cycleId }: Team, name: string): string {
  return entryId(cycleId, name);
}

function entryId(of: string, name: string): string {
  return `${of}-${name}@partner-renewal-bot`;
}
