import { originOf } from '../../cards/team/undo-words';
import { formatDay } from '../../domain/time/calendar-day';
import { markTakenBack, teamPutBack } from '../../domain/undo/put-back';
import type { Cycle, Team } from '../../domain/team/team';
import { teamIn, type RowChange, type StoredRow, type TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';
import { UNDO_MS } from '../../domain/team/undo-row';
import { judgeUndo, type KeptChange } from '../../domain/undo/undo-verdict';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import { personOf } from '../turn/new-team';
import { refuseUndo } from './refuse-undo';
import { replySaved } from '../set-up/reply-saved';
import type { Turn } from '../turn/turn';

/** Opens the renewed cycle again, with its ticks as they were; what was said about the next one goes. */
export async function takeBackRenewal(
  ctx: AppContext,
  turn: Turn,
  kept: KeptChange,
): Promise<readonly Reply[]> {
  const entry = { id: ctx.newId(), of: originOf(kept.entries) };
  return (
    (await reopenCycle(ctx, turn, { kept, entry })) ??
    refuseUndo(ctx, turn, judgeUndo(await ctx.teams.load(turn.input.place), kept.id, ctx.now()))
  );
}

/** The same for a renewal of which nothing is kept but the archived cycle; undefined when there is none. */
export async function takeBackUnkeptRenewal(
  ctx: AppContext,
  turn: Turn,
): Promise<readonly Reply[] | undefined> {
  const team = teamIn(turn.rows)?.value;
  return team && closedCycle(turn.rows, team, turn.asOf) ? reopenCycle(ctx, turn, {}) : undefined;
}

interface Reopening {
  readonly kept?: KeptChange;
  readonly entry?: { readonly id: string; readonly of: NonNullable<ReturnType<typeof originOf>> };
}

async function reopenCycle(
  ctx: AppContext,
  turn: Turn,
  { kept, entry }: Reopening,
): Promise<readonly Reply[] | undefined> {
  const isPossible = (rows: TeamRows): boolean =>
    !kept || judgeUndo(rows, kept.id, ctx.now()).kind === 'possible';
  const closed = (rows: TeamRows): StoredRow<'cycle'> | undefined => {
    const team = teamIn(rows)?.value;
    return team && isPossible(rows) ? closedCycle(rows, team, kept ? undefined : ctx.now()) : undefined;
  };
  const changed = await changeTeam(ctx, turn.input, {
    what: 'undo',
    ...(entry && { entry }),
    apply: (team, rows) => {
      const cycle = closed(rows)?.value;
      return cycle && teamPutBack(reopened(team, cycle), kept?.fields ?? []);
    },
    also: (_team, rows) => {
      const cycle = closed(rows);
      if (!cycle) return [];
      const takenBack = { at: ctx.now(), by: personOf(turn.input), changeId: entry?.id ?? '' };
      return [...openedAgain(rows, cycle), ...(kept ? markTakenBack(kept, takenBack) : [])];
    },
  });
  if (!changed.picture.undo) return undefined;
  const { team } = changed.picture;
  const date = team.anniversary ? ` It runs up to ${formatDay(team.anniversary, team.locale)}.` : '';
  return replySaved(ctx, changed, {
    title: 'Taken back: the renewal is open again',
    notes: [`The ticks are as they were.${date}`],
  });
}

/** The cycle that was closed by the latest renewal; with `now`, as long as it can be reopened. */
function closedCycle(rows: TeamRows, team: Team, now: Instant | undefined): StoredRow<'cycle'> | undefined {
  return rows.cycle.find(
    ({ value }) =>
      value.nextCycleId === team.cycleId &&
      value.closedBy !== undefined &&
      value.closedAt !== undefined &&
      (now === undefined || now - value.closedAt <= UNDO_MS),
  );
}

function reopened(team: Team, cycle: Cycle): Team {
  const { anniversary, ...rest } = team;
  return {
    ...rest,
    cycleId: cycle.id,
    dateConfirmed: cycle.dateConfirmed ?? true,
    ...(cycle.anniversary && { anniversary: cycle.anniversary }),
  };
}

function openedAgain(rows: TeamRows, { value: cycle, etag }: StoredRow<'cycle'>): readonly RowChange[] {
  const next = cycle.nextCycleId;
  const { closedAt, closedBy, renewedOn, nextAnniversary, nextCycleId, ...before } = cycle;
  // Those of an open cycle stand in the team's row.
  const { anniversary, dateConfirmed, ...open } = before;
  return [
    { do: 'replace', kind: 'cycle', value: open, etag },
    ...rows.cycle
      .filter(({ value }) => value.id === next)
      .map((row) => ({ do: 'delete' as const, kind: 'cycle' as const, ...row })),
    ...rows.item
      .filter(({ value }) => value.cycleId === next)
      .map((row) => ({ do: 'delete' as const, kind: 'item' as const, ...row })),
  ];
}
