import type { Place } from '../../domain/team/place';
import { pictureOf } from '../../domain/team/team-picture';
import { exportTable } from '../../domain/files/export-table';
import type { AppContext } from '../turn/app-context';

/** All that is kept about a team as CSV; undefined without a team. */
export async function collectExport(ctx: AppContext, place: Place): Promise<string | undefined> {
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
  return picture && exportTable(picture);
}
