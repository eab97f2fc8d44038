import type { ChangeKind } from '../../domain/team/change-kind';
import { addYears, formatDay } from '../../domain/time/calendar-day';
import type { Place } from '../../domain/team/place';
import type { Cycle, Team } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { teamIn, type RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import { copiedItems } from '../renewal/record-renewal';

/**
 * Nobody answered "did you renew?": the cycle is archived as unanswered and one for the year after is opened,
 * marked as not confirmed wherever it shows. Undefined when somebody changed the team meanwhile.
 */
export async function openProvisionalCycle(
  ctx: AppContext,
  place: Place,
  picture: TeamPicture,
): Promise<TeamPicture | undefined> {
  const stored = teamIn(picture.rows);
  const { anniversary } = picture.team;
  if (!stored || !anniversary) return undefined;
  const cycleId = ctx.newId();
  const { snooze, ...rest } = picture.team;
  const next = addYears(anniversary, 1);
  const team: Team = {
    ...rest,
    cycleId,
    anniversary: next,
    dateConfirmed: false,
    revision: rest.revision + 1,
  };
  const written = await ctx.teams.write(place, [
    { do: 'replace', kind: 'team', value: team, etag: stored.etag },
    closedCycle(ctx, picture, cycleId),
    { do: 'insert', kind: 'cycle', value: { id: cycleId, startedAt: ctx.now() } },
    ...copiedItems(picture.rows, picture.team.cycleId, cycleId),
    {
      do: 'insert',
      kind: 'change',
      value: {
        id: ctx.newId(),
        at: ctx.now(),
        what: 'provisional' satisfies ChangeKind,
        from: formatDay(anniversary, team.locale),
        to: formatDay(next, team.locale),
      },
    },
  ]);
  if (!written.written) return undefined;
  const row = { value: team, etag: written.etags[0] ?? '' };
  return { ...picture, team, rows: { ...picture.rows, team: [row] } };
}

function closedCycle(ctx: AppContext, { team, rows }: TeamPicture, nextCycleId: string): RowChange {
  const stored = rows.cycle.find(({ value }) => value.id === team.cycleId);
  const value: Cycle = {
    ...(stored?.value ?? { id: team.cycleId, startedAt: ctx.now() }),
    closedAt: ctx.now(),
    nextCycleId,
    ...(team.anniversary && { anniversary: team.anniversary }),
  };
  return stored
    ? { do: 'replace', kind: 'cycle', value, etag: stored.etag }
    : { do: 'insert', kind: 'cycle', value };
}
