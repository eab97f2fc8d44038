import { readPart } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import type { Reply } from '../turn/conversation';
import { meaningCommand } from '../understood/meaning-command';
import { messageContext } from '../turn/message-context';
import type { Turn } from '../turn/turn';

/** Does what a button's words say: the bot wrote them, and whoever pressed it chose them. */
export async function sayAgain(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  const command = meaningCommand(readPart(text, messageContext(ctx, turn)));
  return carryOut(ctx, turn, command ?? { do: 'question', text });
}
