import { tickChanged, tickPutBack } from '../../domain/undo/undo-tick';
import { isOld } from '../../domain/undo/undo-verdict';
import { pictureOf } from '../../domain/team/team-picture';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import type { TeamTurn } from '../turn/form';
import { refreshCards } from '../deliver/refresh-cards';
import { refuseUndo, refuseUndoneTick } from './refuse-undo';
import { showChecklist } from '../checklist/show-checklist';

const MOST_TRIES = 20;

/** Sets an item to how it was before a tick, with who had ticked it then. */
export async function takeBackTick(
  ctx: AppContext,
  turn: TeamTurn,
  changeId: string,
): Promise<readonly Reply[]> {
  const { place } = turn.input;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = tries === 0 ? turn.rows : await ctx.teams.load(place);
    const found = tickChanged(rows, changeId);
    if (!found || found.row.value.cycleId !== turn.picture.team.cycleId) break;
    if (!found.isLatest) return refuseUndoneTick(ctx, turn, found.row.value);
    if (isOld(found.row.value, ctx.now())) return refuseUndo(ctx, turn, { kind: 'too-old' });
    const value = tickPutBack(found.row.value, { at: ctx.now(), by: personOf(turn.input) });
    const written = await ctx.teams.write(place, [
      { do: 'replace', kind: 'tick', value, etag: found.row.etag },
    ]);
    if (!written.written) continue;
    ctx.background.run('refresh cards', () => refreshCards(ctx, place));
    const after = pictureOf(await ctx.teams.load(place), ctx.programs, turn.asOf);
    return showChecklist(ctx, place, after ?? turn.picture);
  }
  return refuseUndo(ctx, turn, { kind: 'unknown' });
}
