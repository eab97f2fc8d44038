import { programOf } from '../../domain/program/program';
import { pictureOf } from '../../domain/team/team-picture';
import { teamIn } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Incoming } from '../turn/conversation';
import { hearPlace } from './note-activity';
import type { Turn } from '../turn/turn';

/** Loads what is stored about the place in which somebody said something. */
export async function beginTurn(ctx: AppContext, input: Incoming): Promise<Turn> {
  const rows = await ctx.teams.load(input.place);
  if (rows.damaged.includes('team')) throw new Error('The team row is damaged and cannot be read.');
  hearPlace(ctx, input, rows);
  const asOf = ctx.now();
  const picture = pictureOf(rows, ctx.programs, asOf);
  const program = programOf(ctx.programs, picture?.team.programId);
  const deletion = teamIn(rows)?.value.deletion;
  return { input, rows, asOf, program, ...(picture && { picture }), ...(deletion && { deletion }) };
}
