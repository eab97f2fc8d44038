import { NO_ANNIVERSARY } from '../domain/reminder-moments';
import type { Team } from '../domain/team';
import type { RowChange, TeamRows } from '../domain/team-rows';
import type { Instant } from '../domain/time-zone';

/**
 * Deliveries of the open cycle, of further dates and of changes that Teams refused for good are tried again: the bot
 * was installed or resumed.
 */
export function rearmDeliveries(team: Team, rows: TeamRows, now: Instant): readonly RowChange[] {
  const current = new Set([
    keyOf(team.cycleId, team.anniversary),
    keyOf(team.programId, undefined),
    ...rows.dated.map(({ value }) => keyOf(value.id, value.date)),
  ]);
  return rows.sent
    .filter(({ value }) => current.has(keyOf(value.cycleId, value.anniversary)))
    .filter(({ value }) => value.state === 'gone' || value.state === 'failed')
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
