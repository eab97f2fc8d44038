import type { Place } from '../../domain/team/place';
import { CHANGES, changesToTell } from '../../domain/cycle/pack-changes';
import { type ToldChanges } from '../../domain/team/record-rows';
import { programOf } from '../../domain/program/program';
import type { Delivery, Team } from '../../domain/team/team';
import { noticeFor } from '../../domain/cycle/team-plan';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';

/** The row that says what a team knows of its programme's changes, as it shall be. */
function toldChange({ rows }: Pick<TeamPicture, 'rows'>, told: ToldChanges): RowChange {
  const stored = rows.told.find(({ value }) => value.programId === told.programId);
  const value = { ...told, changeIds: [...told.changeIds] };
  return stored
    ? { do: 'replace', kind: 'told', value, etag: stored.etag }
    : { do: 'insert', kind: 'told', value };
}

/**
 * Notes what a team knows where nothing is left to tell: it is seen for the first time, a new pack changed nothing that
 * concerns it, or it was told. Should somebody else write at the same moment, the next look notes it.
 */
export async function rememberChanges(ctx: AppContext, place: Place, picture: TeamPicture): Promise<void> {
  const changes = toldWith(picture, undefined);
  if (changes.length > 0) await ctx.teams.write(place, changes);
}

/** The same as a row to be written together with a delivery, which may be the one that tells it. */
export function toldWith(picture: TeamPicture, delivery: Delivery | undefined): readonly RowChange[] {
  const { program, rows } = picture;
  const told = rows.told.map(({ value }) => value);
  const { changes, remember } = noticeFor({ ...picture, told });
  const deliveries = [...rows.sent.map(({ value }) => value), ...(delivery ? [delivery] : [])];
  const isTold = deliveries.some(
    ({ kind, cycleId, number, state }) =>
      kind === CHANGES && cycleId === program.id && number === program.version && state === 'sent',
  );
  return remember && (changes.length === 0 || isTold) ? [toldChange(picture, remember)] : [];
}

/** A team knows what the pack it chooses says already: only what comes later is told. */
export function knownChanges(ctx: AppContext, rows: TeamRows, team: Team): readonly RowChange[] {
  const program = programOf(ctx.programs, team.programId);
  if (rows.told.some(({ value }) => value.programId === program.id)) return [];
  const { remember } = changesToTell(program, team, undefined);
  return remember ? [toldChange({ rows }, remember)] : [];
}
