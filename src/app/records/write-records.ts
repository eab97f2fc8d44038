import type { ChangeKind } from '../../domain/team/change-kind';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { refreshCards } from '../deliver/refresh-cards';
import { noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';
import { writeChange } from '../turn/write-change';

export interface RecordsWrite {
  readonly changes: readonly RowChange[];
  /** Code of the change for `history`, with its values in words. */
  readonly what: ChangeKind;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Writes records of the place together with a line for `history` and what is needed to take it back, and gives the picture afterwards; undefined when
 * somebody else changed one of them since it was read.
 */
export async function writeRecords(
  ctx: AppContext,
  turn: Turn,
  { changes, what, from, to }: RecordsWrite,
): Promise<TeamPicture | undefined> {
  const { place } = turn.input;
  const entry = { id: ctx.newId(), at: turn.asOf, by: personOf(turn.input), what };
  const value = { ...entry, ...(from && { from }), ...(to && { to }) };
  const { written, ...made } = await writeChange(ctx, place, { rows: turn.rows, changes, entries: [value] });
  if (!written) return undefined;
  ctx.background.run('refresh cards', () => refreshCards(ctx, place));
  const after = pictureOf(await ctx.teams.load(place), ctx.programs, turn.asOf);
  return after && { ...after, ...made };
}

/** What to say when somebody else was faster. */
export function changedMeanwhile(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Somebody changed that at the same moment',
    text: 'Nothing of yours was saved. Please look at it and say it again.',
    buttons: [SHOW_STATUS],
  });
}
