import { addDays, type CalendarDay } from '../time/calendar-day';
import type { Program } from '../program/program';
import type { ReminderMoment } from './reminder-moments';
import type { DatedThing } from '../team/record-rows';

export type FurtherDate = Program['furtherDates'][number];

/** A reminder of a dated thing. Its delivery is kept under the thing's id as cycle and its date as anniversary. */
export interface FurtherMoment extends ReminderMoment {
  readonly dated: DatedThing;
}

/** When a dated thing can be renewed; `closes` is absent where the programme does not say. */
export interface FurtherWindow {
  readonly opens: CalendarDay;
  readonly closes?: CalendarDay;
  readonly state: 'ahead' | 'open' | 'closed';
}

/** What the pack says about a dated thing; undefined when it knows no such kind (any more). */
export function furtherDateOf(program: Program, dated: Pick<DatedThing, 'kindId'>): FurtherDate | undefined {
  return program.furtherDates.find(({ id }) => id === dated.kindId);
}

/** The window of a dated thing as of today; its first and its last day are in it. */
export function furtherWindow(
  { opensDays, closesDays }: Pick<FurtherDate, 'opensDays' | 'closesDays'>,
  date: CalendarDay,
  today: CalendarDay,
): FurtherWindow {
  const opens = addDays(date, opensDays);
  if (closesDays === undefined) return { opens, state: today < opens ? 'ahead' : 'open' };
  const closes = addDays(date, closesDays);
  const state = today < opens ? 'ahead' : today <= closes ? 'open' : 'closed';
  return { opens, closes, state };
}

/**
 * The reminders of a dated thing in order of their days, those of the pack's stages; the last whose day has come
 * applies. None for a kind the pack does not know.
 */
export function furtherMoments(program: Program, dated: DatedThing): readonly FurtherMoment[] {
  const further = furtherDateOf(program, dated);
  if (!further) return [];
  const { facts, source, asOf, confidence } = further;
  return further.stages
    .map((stage) => ({
      kind: `further-${further.id}-${stage.id}`,
      number: 0,
      day: addDays(dated.date, -stage.daysBefore),
      stage: { ...stage, items: [], facts, source, asOf, confidence },
      dated,
    }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** The reminder that applies today: none before the first stage, none once the window has closed. */
export function furtherMomentOn(
  program: Program,
  dated: DatedThing,
  today: CalendarDay,
): FurtherMoment | undefined {
  const further = furtherDateOf(program, dated);
  if (!further || furtherWindow(further, dated.date, today).state === 'closed') return undefined;
  return furtherMoments(program, dated)
    .filter(({ day }) => day <= today)
    .at(-1);
}

/** Kinds of dated things of a programme of which the team has named none: `status` says that they are not watched. */
export function unwatched(program: Program, held: readonly DatedThing[]): readonly FurtherDate[] {
  return program.furtherDates.filter(({ id }) => !held.some(({ kindId }) => kindId === id));
}
