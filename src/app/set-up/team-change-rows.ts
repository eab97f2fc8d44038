import type { ChangeEntry, Team } from '../../domain/team/team';
import { teamIn, type RowChange, type TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { TeamChange } from './change-team';
import type { Incoming } from '../turn/conversation';
import { personOf } from '../turn/new-team';

/** The team's row, and its first cycle's when it is new. */
export function teamRows(rows: TeamRows, team: Team, now: Instant): readonly RowChange[] {
  const stored = teamIn(rows);
  if (stored) return [{ do: 'replace', kind: 'team', value: team, etag: stored.etag }];
  return [
    { do: 'insert', kind: 'team', value: team },
    { do: 'insert', kind: 'cycle', value: { id: team.cycleId, startedAt: now } },
  ];
}

/** The line for `history`. */
export function changeEntry(
  ctx: AppContext,
  input: Incoming,
  made: { readonly change: TeamChange; readonly before: Team | undefined; readonly team: Team },
): ChangeEntry {
  const { change, before, team } = made;
  const values = before && change.values?.(before, team);
  const what = before ? change.what : 'set-up';
  return { id: ctx.newId(), at: team.changedAt, by: personOf(input), what, ...values, ...change.entry };
}
