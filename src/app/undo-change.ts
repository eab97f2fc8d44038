import { formatDay } from '../domain/calendar-day';
import type { Cycle, Team } from '../domain/team';
import type { RowChange, StoredRow, TeamRows } from '../domain/team-rows';
import { HOUR, type Instant } from '../domain/time-zone';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { notSetUp } from './not-set-up';
import { restoredJustNow, restoreRemoved } from './restore-items';
import { noticeReply, SHOW_CHECKLIST, SHOW_HELP, SHOW_STATUS, type Turn } from './turn';

/** How long a recorded renewal can be taken back. */
export const UNDO_MS = 24 * HOUR;

/**
 * Takes back what was done last in these 24 hours: items taken off the checklist, or a recorded renewal. Other
 * changes are corrected by saying the right thing.
 */
export async function undoChange(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const removed = await restoreRemoved(ctx, turn, turn.picture);
  if (removed) return removed;
  const closed = undoable(turn.rows, turn.picture.team, turn.asOf);
  if (!closed || restoredJustNow(turn.picture, turn.asOf)) return nothingToUndo(ctx, turn);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'undo',
    apply: (team, rows) => {
      const cycle = undoable(rows, team, ctx.now());
      return cycle && reopened(team, cycle.value);
    },
    also: (team, rows) => (team.cycleId === closed.value.id ? takenBack(rows, closed.value) : []),
  });
  const { team } = changed.picture;
  const date = team.anniversary ? ` It runs up to ${formatDay(team.anniversary, team.locale)}.` : '';
  return replySaved(ctx, changed, {
    title: 'Taken back: the renewal is open again',
    notes: [`The ticks are as they were.${date}`],
  });
}

/** The cycle that was closed by the latest renewal, as long as it can be reopened. */
function undoable(rows: TeamRows, team: Team, now: Instant): StoredRow<'cycle'> | undefined {
  return rows.cycle.find(
    ({ value }) =>
      value.nextCycleId === team.cycleId &&
      value.closedBy !== undefined &&
      value.closedAt !== undefined &&
      now - value.closedAt <= UNDO_MS,
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

function takenBack(rows: TeamRows, cycle: Cycle): readonly RowChange[] {
  const next = cycle.nextCycleId;
  const stored = rows.cycle.find(({ value }) => value.id === cycle.id);
  const { closedAt, closedBy, renewedOn, nextAnniversary, nextCycleId, ...open } = cycle;
  return [
    ...(stored ? [{ do: 'replace' as const, kind: 'cycle' as const, value: open, etag: stored.etag }] : []),
    ...rows.cycle
      .filter(({ value }) => value.id === next)
      .map(({ value, etag }) => ({ do: 'delete' as const, kind: 'cycle' as const, value, etag })),
    ...rows.item
      .filter(({ value }) => value.cycleId === next)
      .map(({ value, etag }) => ({ do: 'delete' as const, kind: 'item' as const, value, etag })),
  ];
}

function nothingToUndo(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'There is nothing to take back',
    text: 'I can take back a renewal recorded, or an item removed, in the last 24 hours. Everything else you correct by saying it anew, such as "anniversary 30 June 2027"; hidden items come back with "Change the list" on the checklist.',
    buttons: [SHOW_STATUS, SHOW_CHECKLIST, SHOW_HELP],
  });
}
