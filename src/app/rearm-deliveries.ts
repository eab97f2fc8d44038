import { NO_ANNIVERSARY } from '../domain/reminder-moments';
import type { Team } from '../domain/team';
import type { RowChange, TeamRows } from '../domain/team-rows';
import type { Instant } from '../domain/time-zone';

/** Deliveries of the open cycle that Teams refused for good are tried again: the bot was installed or resumed. */
export function rearmDeliveries(team: Team, rows: TeamRows, now: Instant): readonly RowChange[] {
  const date = team.anniversary ?? NO_ANNIVERSARY;
  return rows.sent
    .filter(({ value }) => value.cycleId === team.cycleId && value.anniversary === date)
    .filter(({ value }) => value.state === 'gone' || value.state === 'failed')
    .map(({ value, etag }) => ({
      do: 'replace' as const,
      kind: 'sent' as const,
      value: { ...value, state: 'retry' as const, retryAt: now, at: now },
      etag,
    }));
}
