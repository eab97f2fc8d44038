import type { Place } from '../domain/place';
import type { ToldChanges } from '../domain/pack-changes';
import { noticeFor } from '../domain/plan-look';
import type { TeamPicture } from '../domain/team-picture';
import type { RowChange } from '../domain/team-rows';
import type { AppContext } from './app-context';

/** The row that says what a team knows of its programme's changes, as it shall be. */
export function toldChange({ rows }: Pick<TeamPicture, 'rows'>, told: ToldChanges): RowChange {
  const stored = rows.told.find(({ value }) => value.programId === told.programId);
  const value = { ...told, changeIds: [...told.changeIds] };
  return stored
    ? { do: 'replace', kind: 'told', value, etag: stored.etag }
    : { do: 'insert', kind: 'told', value };
}

/**
 * Notes what a team knows where there is nothing to tell: it is seen for the first time, or a new pack changed nothing
 * that concerns it. Should somebody else write at the same moment, the next look notes it.
 */
export async function rememberChanges(ctx: AppContext, place: Place, picture: TeamPicture): Promise<void> {
  const told = picture.rows.told.map(({ value }) => value);
  const { changes, remember } = noticeFor({ ...picture, told });
  if (!remember || changes.length > 0) return;
  await ctx.teams.write(place, [toldChange(picture, remember)]);
}
