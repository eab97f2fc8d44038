import { pendingQuestion } from '../../domain/team/talk';
import { isChange } from '../../domain/requests/change-command';
import { cleanMessage } from '../../understanding/message/clean-message';
import { yesOrNo } from '../../understanding/thread/answer-pending';
import {
  readPart,
  understandMessage,
  type Meaning,
  type MessageContext,
} from '../../understanding/understand-message';
import { answerNothing } from '../answers/answer-nothing';
import { answerPendingQuestion } from '../thread/answer-pending-question';
import type { AppContext } from '../turn/app-context';
import type { IncomingMessage, Reply } from '../turn/conversation';
import { correctChange } from '../thread/correct-change';
import { asksAboutOne } from '../understood/course-of-change';
import { followMeaning } from '../understood/follow-meaning';
import type { Followed } from '../understood/followed';
import { followThread } from '../thread/follow-thread';
import { keepTalk } from '../talk/keep-talk';
import { messageContext } from '../turn/message-context';
import { leaveQuoted, nameUnread } from '../understood/name-unread';
import { proposeChanges } from '../propose/propose-change';
import { refuseChange } from '../turn/refusals';
import { sortMeanings } from '../understood/sort-meanings';
import { type Turn } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';
import { shareHere } from './share-here';
import { withMembers } from '../understood/with-members';

/** Whatever is longer was pasted, and would keep everybody else waiting while it is read; it begins with what is asked. */
const LONGEST_TEXT = 2000;
/** With markup and quotes, before they are taken out. */
const LONGEST_TYPED = 20_000;

/**
 * Somebody said something: 1. loads the place, 2. takes it as the answer to what the bot asked, as putting the last change
 * right, or as going on from the last answer, if it is one of these, 3. else understands the words and does, proposes,
 * shows or answers what they ask for, part by part.
 */
export async function handleMessage(ctx: AppContext, input: IncomingMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const { said, quoted } = cleanMessage(input.text.slice(0, LONGEST_TYPED));
  if (said === '' && quoted !== '') return leaveQuoted(ctx, turn);
  const text = said.slice(0, LONGEST_TEXT);
  const answer = (words: string): Promise<readonly Reply[]> => handleMessage(ctx, { ...input, text: words });
  const shared = await shareHere(ctx, turn, { text, answer });
  if (shared) return shared;
  const message = { text, context: messageContext(ctx, turn) };
  const answered = await answerPending(ctx, turn, message);
  const followed = answered ?? (await goOn(ctx, turn, message)) ?? (await followNew(ctx, turn, message));
  const privately = input.onlyForMe && text;
  keepTalk(ctx, turn, { ...followed, answered: answered !== undefined, privately });
  return followed.replies;
}

interface Message {
  readonly text: string;
  readonly context: MessageContext;
}

/** The answer to what the bot asked; the value of what it asked for can be put right afterwards. */
async function answerPending(ctx: AppContext, turn: Turn, message: Message): Promise<Followed | undefined> {
  const replies = await answerPendingQuestion(ctx, turn, message);
  const { rows, input, asOf } = turn;
  return replies && { replies, changed: pendingQuestion(rows, input.person.id, asOf)?.completes };
}

/** What goes on from the last change or answer. */
async function goOn(ctx: AppContext, turn: Turn, message: Message): Promise<Followed | undefined> {
  if (yesOrNo(message.text)) return undefined;
  const followed = (await correctChange(ctx, turn, message)) ?? (await followThread(ctx, turn, message));
  if (!followed?.propose) return followed;
  const asked = await propose(ctx, turn, { followed: [followed], isFresh: followed.replies.length === 0 });
  return { ...followed, replies: [...followed.replies, ...asked] };
}

/** What starts anew; a "yes" or "no" that answers nothing asks for nothing. */
async function followNew(ctx: AppContext, turn: Turn, message: Message): Promise<Followed> {
  const nothing = answerNothing(ctx, turn, message.text);
  return nothing ? { replies: nothing } : followAll(ctx, turn, message);
}

interface Understood {
  readonly meanings: readonly Meaning[];
  readonly context: MessageContext;
}

/** What a message says; read again with the members that it may name. */
async function understand(ctx: AppContext, turn: Turn, { text, context }: Message): Promise<Understood> {
  const meanings = understandMessage(text, context);
  const known = await withMembers(ctx, turn, { meanings, context });
  return { meanings: known === context ? meanings : understandMessage(text, known), context: known };
}

/** Does what each part asks for, in order; what is not sure is proposed together at the end. */
async function followAll(ctx: AppContext, turn: Turn, message: Message): Promise<Followed> {
  const { meanings, context } = await understand(ctx, turn, message);
  const isOne = meanings.length === 1;
  const { told, unread } = isOne
    ? { told: meanings, unread: [] }
    : sortMeanings(ctx, turn, { meanings, context });
  const followed = await followEach(ctx, turn, { told, context });
  const done = followed.flatMap(({ replies }) => replies);
  const asked = await propose(ctx, turn, { followed, isFresh: done.length === 0 });
  return {
    ...(isOne ? followed[0] : { spoken: followed.at(-1)?.spoken }),
    replies: [...lastOfEach(done), ...nameUnread(ctx, turn, unread), ...asked],
  };
}

/** One after the other, each on what the one before has left; who may not change anything is told once. */
async function followEach(
  ctx: AppContext,
  turn: Turn,
  { told, context }: { readonly told: readonly Meaning[]; readonly context: MessageContext },
): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  const among = told.length > 1;
  const asks = among && asksAboutOne(turn, { meanings: told, context });
  let refused = false;
  for (const meaning of told) {
    if (refused && changes(meaning)) continue;
    const own = followed.length === 0 ? turn : await beginTurn(ctx, turn.input);
    refused ||= changes(meaning) && refuseChange(ctx, own) !== undefined;
    // An earlier part may have added what this one names.
    const now = own === turn ? { meaning, context } : readAgain(meaning, messageContext(ctx, own));
    followed.push(await followMeaning(ctx, own, { ...now, asks, among }));
  }
  return followed;
}

/** A part as it reads now, still with what stood beside it. */
function readAgain(
  meaning: Meaning,
  context: MessageContext,
): { readonly meaning: Meaning; readonly context: MessageContext } {
  const { text, typed = text, beside, loosely } = meaning;
  const kept = { ...(beside && { beside }), ...(loosely && { loosely }) };
  return { meaning: { ...readPart(typed, context), ...kept }, context };
}

/** One card for all that is proposed, made from the place as it is after what was done. */
async function propose(
  ctx: AppContext,
  turn: Turn,
  { followed, isFresh }: { readonly followed: readonly Followed[]; readonly isFresh: boolean },
): Promise<readonly Reply[]> {
  const changes = followed.flatMap(({ propose: each = [] }) => each);
  if (changes.length === 0) return [];
  return proposeChanges(ctx, isFresh ? turn : await beginTurn(ctx, turn.input), { changes });
}

function changes({ command }: Meaning): boolean {
  return command !== undefined && isChange(command);
}

/** Three items that were added make one checklist; what is the same is said once. */
function lastOfEach(replies: readonly Reply[]): readonly Reply[] {
  const shown = (reply: Reply | undefined): string | undefined =>
    reply?.kind === 'card' ? reply.shows : undefined;
  return replies.filter((reply, at) => {
    const what = shown(reply) ?? JSON.stringify(reply);
    return !replies.slice(at + 1).some((later) => (shown(later) ?? JSON.stringify(later)) === what);
  });
}
