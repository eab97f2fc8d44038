import type { ChangeEntry, Team } from '../../domain/team/team';
import { teamIn, type RowChange, type TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Incoming } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import type { ChangeKind } from '../../domain/team/change-kind';

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

/** A change to a team's set-up, decided on the rows as they are when it is written. */
export interface TeamChange {
  /** Code of the change for `history`. */
  readonly what: ChangeKind;
  /** The team as it shall be; the same or `undefined` when there is nothing to change, and then nothing is written. */
  apply(team: Team, rows: TeamRows): Team | undefined;
  /** Old and new value for `history`, in words. */
  readonly values?: (before: Team, after: Team) => { readonly from?: string; readonly to?: string };
  /** Rows written together with the team. */
  readonly also?: (team: Team, rows: TeamRows) => readonly RowChange[];
  /** What the line for `history` says besides, of a change that takes another one back. */
  readonly entry?: Pick<ChangeEntry, 'id' | 'of'>;
}
