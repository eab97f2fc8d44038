import type { KeptChange } from '../domain/command-schema';
import { isChange } from '../understanding/decision/command-kind';
import { cleanMessage } from '../understanding/message/clean-message';
import { understandMessage, type Meaning, type MessageContext } from '../understanding/understand-message';
import { answerPendingQuestion } from './answer-pending-question';
import type { AppContext } from './app-context';
import type { IncomingMessage, Reply } from './conversation';
import { followMeaning } from './follow-meaning';
import { keepTalk } from './keep-talk';
import { messageContext } from './message-context';
import { leaveQuoted, nameUnread } from './name-unread';
import { proposeChanges } from './propose-change';
import { refuseChange } from './refuse-change';
import { beginTurn, type Turn } from './turn';

/** Whatever is longer was pasted, and would keep everybody else waiting while it is read; it begins with what is asked. */
const LONGEST_TEXT = 2000;
/** With markup and quotes, before they are taken out. */
const LONGEST_TYPED = 20_000;

/**
 * Somebody said something: 1. loads the place, 2. takes it as the answer to what the bot asked, if it is one, 3. else
 * understands the words and does, proposes, shows or answers what they ask for, part by part.
 */
export async function handleMessage(ctx: AppContext, input: IncomingMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const { said, quoted } = cleanMessage(input.text.slice(0, LONGEST_TYPED));
  if (said === '' && quoted !== '') return leaveQuoted(ctx, turn);
  const text = said.slice(0, LONGEST_TEXT);
  const context = messageContext(ctx, turn);
  const answered = await answerPendingQuestion(ctx, turn, { text, context });
  const replies =
    answered ?? (await followAll(ctx, turn, { meanings: understandMessage(text, context), context }));
  keepTalk(ctx, turn, { replies, answered: answered !== undefined });
  return replies;
}

/** Does what each part asks for, in order; what is not sure is proposed together at the end. */
async function followAll(
  ctx: AppContext,
  turn: Turn,
  { meanings, context }: { readonly meanings: readonly Meaning[]; readonly context: MessageContext },
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  const proposed: KeptChange[] = [];
  const several = meanings.length > 1;
  // Who may not change anything is told once.
  let refused = false;
  for (const [at, meaning] of meanings.entries()) {
    if ((several && isUnread(meaning)) || (refused && changes(meaning))) continue;
    const own = at === 0 ? turn : await beginTurn(ctx, turn.input);
    refused ||= changes(meaning) && refuseChange(ctx, own) !== undefined;
    const followed = await followMeaning(ctx, own, { meaning, context });
    if ('propose' in followed) proposed.push(...followed.propose);
    else replies.push(...followed.replies);
  }
  const now = replies.length === 0 ? turn : await beginTurn(ctx, turn.input);
  const asked = proposed.length > 0 ? proposeChanges(ctx, now, { changes: proposed }) : [];
  const unread = several ? meanings.filter(isUnread).map(({ text }) => text) : [];
  return [...lastOfEach(replies), ...nameUnread(ctx, turn, unread), ...asked];
}

function changes({ command }: Meaning): boolean {
  return command !== undefined && isChange(command);
}

/** A part of several that says nothing the bot can do. */
function isUnread({ by, label }: Meaning): boolean {
  return by === 'words' && (label === undefined || label === 'out');
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
