import type { CalendarDay } from '../time/calendar-day';
import type { CustomerReference } from '../team/record-rows';
import { judgedPass, type JudgedPass } from '../records/pass-lifetime';
import type { Program } from '../program/program';
import type { CheckedRequirement } from '../team/record-rows';
import type { ScoreFigure } from '../team/record-rows';
import type { StatedNeed } from '../team/record-rows';
import type { Team } from '../team/team';
import type { TeamPicture } from '../team/team-picture';
import { dayIn } from '../time/time-zone';

/** All that says whether a team will make it, as of today. */
export interface Readiness {
  readonly program: Program;
  readonly team: Pick<Team, 'holdings' | 'anniversary'>;
  readonly today: CalendarDay;
  readonly references: readonly CustomerReference[];
  /** Under the titles of their certifications, each with the day it ends where that is known or follows. */
  readonly exams: readonly JudgedPass[];
  readonly needs: readonly StatedNeed[];
  readonly figures: readonly ScoreFigure[];
  readonly checks: readonly CheckedRequirement[];
}

/** What a team's rows say about its readiness; today is the day in the team's zone. */
export function readinessOf({ program, team, rows, asOf }: TeamPicture): Readiness {
  return {
    program,
    team,
    today: dayIn(team.timeZone, asOf),
    references: rows.ref.map(({ value }) => value),
    exams: rows.exam.map(({ value }) => judgedPass(program, value)),
    needs: rows.need.map(({ value }) => value),
    figures: rows.figure.map(({ value }) => value),
    checks: rows.checked.map(({ value }) => value),
  };
}

/** The day everything is judged by: the anniversary, or today where that has passed or is not known. */
export function judgedOn({ team, today }: Pick<Readiness, 'team' | 'today'>): CalendarDay {
  return team.anniversary !== undefined && team.anniversary > today ? team.anniversary : today;
}
