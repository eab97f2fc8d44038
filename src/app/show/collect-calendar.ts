import { calendarEntries, type CalendarEntry } from '../../domain/files/calendar-entries';
import { concerns } from '../../domain/cycle/checklist';
import type { Place } from '../../domain/team/place';
import type { ProgramEvent } from '../../domain/program/program';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import type { Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';

/** What a team's calendar file is made from. */
export interface TeamCalendar {
  readonly name: string;
  readonly revision: number;
  readonly madeAt: Instant;
  readonly entries: readonly CalendarEntry[];
}

/** A team's calendar as of now, with the calls chosen by their ids; undefined without a team or a date. */
export async function collectCalendar(
  ctx: AppContext,
  place: Place,
  callIds: readonly string[],
): Promise<TeamCalendar | undefined> {
  const madeAt = ctx.now();
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, madeAt);
  if (!picture) return undefined;
  const calls = picture.program.events.filter(({ id }) => callIds.includes(id));
  const entries = calendarEntries(picture, { hours: ctx.settings.sendHours, calls });
  const { teamName } = picture.rows.place[0]?.value ?? {};
  const name = `${picture.program.shortName} renewal${teamName ? ` of ${teamName}` : ''}`;
  return entries && { name, revision: picture.team.revision, madeAt, entries };
}

/** Calls still to come that concern what the team holds. */
export function callsAhead({ program, team, asOf }: TeamPicture): readonly ProgramEvent[] {
  return program.events.filter(
    (call) => Date.parse(call.startsAt) > asOf && concerns(call.holdings, team, program.holdings),
  );
}
