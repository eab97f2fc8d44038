import { readPart } from '../understanding/understand-message';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import type { Reply } from './conversation';
import { meaningCommand } from './meaning-command';
import { messageContext } from './message-context';
import type { Turn } from './turn';

/** Does what a button's words say: the bot wrote them, and whoever pressed it chose them. */
export async function sayAgain(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  const command = meaningCommand(readPart(text, messageContext(ctx, turn)));
  return carryOut(ctx, turn, command ?? { do: 'question', text });
}
