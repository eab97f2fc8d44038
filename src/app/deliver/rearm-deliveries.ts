import { NO_ANNIVERSARY } from '../../domain/cycle/reminder-moments';
import type { Delivery, Team } from '../../domain/team/team';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';

/**
 * Deliveries of the open cycle, of further dates and of changes that Teams refused for good are tried again: the bot
 * was installed or resumed.
 */
export function rearmDeliveries(team: Team, rows: TeamRows, now: Instant): readonly RowChange[] {
  const refused = ({ state }: Delivery): boolean => state === 'gone' || state === 'failed';
  return tryAgain(team, rows, { now, which: refused });
}

/** Those deliveries that still matter and are of that kind are to be tried again now. */
export function tryAgain(
  team: Team,
  rows: TeamRows,
  { now, which }: { readonly now: Instant; readonly which: (delivery: Delivery) => boolean },
): readonly RowChange[] {
  const current = new Set([
    keyOf(team.cycleId, team.anniversary),
    keyOf(team.programId, undefined),
    ...rows.dated.map(({ value }) => keyOf(value.id, value.date)),
  ]);
  return rows.sent
    .filter(({ value }) => current.has(keyOf(value.cycleId, value.anniversary)) && which(value))
    .map(({ value, etag }) => ({
      do: 'replace' as const,
      kind: 'sent' as const,
      value: { ...value, state: 'retry' as const, retryAt: now, at: now },
      etag,
    }));
}

function keyOf(cycleId: string, date: string | undefined): string {
  return `${cycleId}|${date ?? NO_ANNIVERSARY}`;
}
