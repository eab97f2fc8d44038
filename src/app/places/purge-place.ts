import type { Place } from '../../domain/team/place';
import { RECORD_KINDS } from '../../domain/team/record-rows';
import type { TeamRows } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';

/** Erases everything stored about a place; its wake-ups find nothing and go by themselves. */
export async function purgePlace(ctx: AppContext, place: Place, rows: TeamRows): Promise<void> {
  const teamsTeamId = rows.place[0]?.value.teamsTeamId ?? place.conversationId;
  await ctx.questions.purge(place);
  await ctx.index.removeTeamPlace(teamsTeamId, place);
  for (const person of actorsIn(rows)) await ctx.index.removePersonPlace(person, place);
  await ctx.index.removeUnreachable(place);
  await ctx.teams.purge(place);
  ctx.log.info('place erased', { ...place });
}

/** Keys of the people who acted in a place. */
export function actorsIn(rows: TeamRows): readonly string[] {
  const people = [
    ...rows.tick.map((row) => row.value.by),
    ...rows.change.flatMap((row) => row.value.by ?? []),
    ...rows.team.flatMap((row) => [row.value.setUpBy, row.value.changedBy]),
    ...rows.item.map((row) => row.value.by),
    ...RECORD_KINDS.flatMap((kind) => rows[kind].map((row) => row.value.by)),
  ];
  return [...new Set(people.map((person) => person.aadId ?? person.id))];
}
