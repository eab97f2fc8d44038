import { isChange } from '../domain/read-several';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import type { IncomingMessage, Reply } from './conversation';
import { readCommands } from './read-commands';
import { refuseChange } from './refuse-change';
import { beginTurn } from './turn';

/** Whatever is longer was pasted, and would keep everybody else waiting while it is read; it begins with what is asked. */
const LONGEST_TEXT = 2000;

/** Somebody said something: 1. loads the place, 2. understands the words, 3. does what they ask for. */
export async function handleMessage(ctx: AppContext, input: IncomingMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const [first, ...others] = readCommands(ctx, turn, input.text.slice(0, LONGEST_TEXT));
  const replies = [...(await carryOut(ctx, turn, first))];
  // Who may not change anything is told once.
  const refused = isChange(first) && refuseChange(ctx, turn) !== undefined;
  for (const command of others.filter((each) => !refused || !isChange(each))) {
    replies.push(...(await carryOut(ctx, await beginTurn(ctx, input), command)));
  }
  return replies;
}
