import { cleanMessage } from '../understanding/message/clean-message';
import { isChange } from '../understanding/message/message-part';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import type { IncomingMessage, Reply } from './conversation';
import { leaveQuoted, nameUnread } from './name-unread';
import { readParts } from './read-commands';
import { refuseChange } from './refuse-change';
import { beginTurn } from './turn';

/** Whatever is longer was pasted, and would keep everybody else waiting while it is read; it begins with what is asked. */
const LONGEST_TEXT = 2000;
/** With markup and quotes, before they are taken out. */
const LONGEST_TYPED = 20_000;

/** Somebody said something: 1. loads the place, 2. understands the words, 3. does what they ask for, part by part. */
export async function handleMessage(ctx: AppContext, input: IncomingMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const { said, quoted } = cleanMessage(input.text.slice(0, LONGEST_TYPED));
  if (said === '' && quoted !== '') return leaveQuoted(ctx, turn);
  const parts = readParts(ctx, turn, said.slice(0, LONGEST_TEXT));
  const replies: Reply[] = [];
  // Who may not change anything is told once.
  let refused = false;
  for (const [at, part] of parts.entries()) {
    if (!part.command || (refused && isChange(part.command))) continue;
    const own = at === 0 ? turn : await beginTurn(ctx, input);
    refused ||= isChange(part.command) && refuseChange(ctx, own) !== undefined;
    replies.push(...(await carryOut(ctx, own, part.command)));
  }
  return [...lastOfEach(replies), ...nameUnread(ctx, turn, parts)];
}

/** Three items that were added make one checklist. */
function lastOfEach(replies: readonly Reply[]): readonly Reply[] {
  const shown = (reply: Reply | undefined): string | undefined =>
    reply?.kind === 'card' ? reply.shows : undefined;
  return replies.filter((reply, at) => {
    const what = shown(reply);
    return what === undefined || !replies.slice(at + 1).some((later) => shown(later) === what);
  });
}
