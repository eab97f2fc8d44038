import { daysBetween } from '../time/calendar-day';
import { programOf, type Program, type Programs } from '../program/program';
import type { Team } from './team';
import { teamIn, type TeamRows } from './team-rows';
import { dayIn, type Instant } from '../time/time-zone';
import type { UndoOffer } from './undo-row';

/** A team with its programme and rows, as of a moment: what cards and answers about it are made from. */
export interface TeamPicture {
  readonly team: Team;
  readonly program: Program;
  readonly rows: TeamRows;
  readonly asOf: Instant;
  /** Of the change just made that led to this picture; the card that tells of it carries the button. */
  readonly undo?: UndoOffer;
}

/** The picture of a loaded place; undefined before set-up and once it was deleted. */
export function pictureOf(rows: TeamRows, programs: Programs, asOf: Instant): TeamPicture | undefined {
  const team = teamIn(rows)?.value;
  if (!team || team.deletion) return undefined;
  return { team, program: programOf(programs, team.programId), rows, asOf };
}

/** Days from today, in the team's zone, to its anniversary; undefined while the date is not known. */
export function daysLeftOf(picture: Pick<TeamPicture, 'team' | 'asOf'>): number | undefined {
  const { anniversary, timeZone } = picture.team;
  return anniversary && daysBetween(dayIn(timeZone, picture.asOf), anniversary);
}
