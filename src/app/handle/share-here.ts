import { seenPrivately } from '../../domain/team/talk';
import { asksToShare } from '../../understanding/thread/share-here';
import { understandMessage } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { messageContext } from '../turn/message-context';
import { privateNotice, SHOW_HELP, type Turn } from '../turn/turn';
import { onlyAsks } from './only-asks';

/** Answers words of before anew. */
type Answer = (text: string) => Promise<readonly Reply[]>;

/**
 * "Share it here": what only this person saw is answered anew, as things stand now, for everybody; a message that one
 * person sees cannot be made public later. Undefined for any other message.
 */
export async function shareHere(
  ctx: AppContext,
  turn: Turn,
  { text, answer }: { readonly text: string; readonly answer: Answer },
): Promise<readonly Reply[] | undefined> {
  if (!asksToShare(text)) return undefined;
  const { rows, input, asOf } = turn;
  if (input.placeKind === 'personal') return nothingToShare(ctx, turn, HERE_ALONE);
  const said = seenPrivately(rows, input.person.id, asOf);
  if (said === undefined) return nothingToShare(ctx, turn, NOTHING_SHOWN);
  if (!onlyAsks(ctx, turn, said) || isForm(ctx, turn, said)) return nothingToShare(ctx, turn, NOT_AN_ANSWER);
  return (await answer(said)).map(forEveryone);
}

const HERE_ALONE =
  'Nobody but you and me reads along here. Ask me in your channel, and everybody there sees the answer.';
const NOTHING_SHOWN =
  'In the last half hour I answered no /command of yours here. Ask without the slash, and everybody sees the answer.';
const NOT_AN_ANSWER =
  'What you said last with a slash was no question: what it changed was told to everybody, and a form stays yours.';

function nothingToShare(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    title: 'There is nothing to share',
    text,
    buttons: [SHOW_HELP],
  });
}

/** A form is for who fills it in. */
function isForm(ctx: AppContext, turn: Turn, said: string): boolean {
  const meanings = understandMessage(said, messageContext(ctx, turn));
  return meanings.some(({ command, label }) =>
    command?.do === 'show' ? command.what === 'setup' : label === 'show:setup',
  );
}

/** What is asked of this person, or is for them only whoever reads along, stays theirs. */
function forEveryone(reply: Reply): Reply {
  if (reply.kind === 'updateCard' || reply.onlyFor !== undefined) return reply;
  return reply.kind === 'card' && reply.asks ? reply : { ...reply, tells: 'everyone' };
}
