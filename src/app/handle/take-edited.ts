import { pendingQuestion } from '../../domain/team/talk';
import { DAY } from '../../domain/time/time-zone';
import { cleanMessage } from '../../understanding/message/clean-message';
import type { AppContext } from '../turn/app-context';
import type { EditedMessage, Reply } from '../turn/conversation';
import { handleMessage } from './handle-message';
import { onlyAsks } from './only-asks';
import { isSamePerson } from '../undo/latest-change';
import { privateNotice, SHOW_STATUS, type Turn } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';

/** Teams' clock and ours differ by less. */
const CLOCKS_MS = 30_000;

/**
 * Somebody changed a message after it was sent: it is taken like a new one where its first words changed nothing, or
 * where its new words only ask; else its sender is told to say it again, so that nothing is done twice.
 */
export async function takeEdited(ctx: AppContext, input: EditedMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  if (asksOnly(ctx, turn, input.text) || changedNothingSince(turn, input.sentAt)) {
    return handleMessage(ctx, input);
  }
  return privateNotice(ctx, turn, {
    tone: 'attention',
    title: 'You changed your message; nothing was changed',
    text: 'Say it again in a new message, and I take it. What the first one did stays; "undo" takes that back.',
    buttons: [SHOW_STATUS],
  });
}

/** While a question waits for its answer, any words may answer it. */
function asksOnly(ctx: AppContext, turn: Turn, text: string): boolean {
  if (pendingQuestion(turn.rows, turn.input.person.id, turn.asOf)) return false;
  return onlyAsks(ctx, turn, cleanMessage(text).said);
}

/** Whether this person did nothing here since the message was first sent; false where that cannot be told. */
function changedNothingSince({ rows, asOf, input }: Turn, sentAt: number | undefined): boolean {
  if (sentAt === undefined || asOf - sentAt > DAY) return false;
  return ![...rows.change, ...rows.tick, ...rows.item].some(
    ({ value }) => value.at >= sentAt - CLOCKS_MS && isSamePerson(value.by, input.person),
  );
}
