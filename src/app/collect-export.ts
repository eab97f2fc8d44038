import type { Place } from '../domain/place';
import { pictureOf } from '../domain/team-picture';
import { exportTable } from '../domain/export-table';
import type { AppContext } from './app-context';

/** All that is kept about a team as CSV; undefined without a team. */
export async function collectExport(ctx: AppContext, place: Place): Promise<string | undefined> {
  const picture = pictureOf(await ctx.teams.load(place), ctx.programs, ctx.now());
  return picture && exportTable(picture);
}
