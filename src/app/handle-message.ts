import { keptChange, lacksValue, type KeptChange } from '../domain/command-schema';
import type { Command } from '../domain/command';
import { cleanMessage } from '../understanding/message/clean-message';
import { isChange, type MessagePart } from '../understanding/message/message-part';
import { answerNothing } from './answer-nothing';
import { answerPendingQuestion } from './answer-pending-question';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import type { IncomingMessage, Reply } from './conversation';
import { decidePart, readForm } from './decide-part';
import { dependsOn } from './depends-on';
import { keepTalk } from './keep-talk';
import { leaveQuoted, nameUnread } from './name-unread';
import { proposeChanges } from './propose-change';
import { readParts } from './read-commands';
import { refuseChange } from './refuse-change';
import { tellUntouched } from './tell-untouched';
import { beginTurn, type Turn } from './turn';

/** Whatever is longer was pasted, and would keep everybody else waiting while it is read; it begins with what is asked. */
const LONGEST_TEXT = 2000;
/** With markup and quotes, before they are taken out. */
const LONGEST_TYPED = 20_000;

/**
 * Somebody said something: 1. loads the place, 2. takes it as the answer to what the bot asked, if it is one, 3. else
 * understands the words and does, proposes or shows what they ask for, part by part.
 */
export async function handleMessage(ctx: AppContext, input: IncomingMessage): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const { said, quoted } = cleanMessage(input.text.slice(0, LONGEST_TYPED));
  if (said === '' && quoted !== '') return leaveQuoted(ctx, turn);
  const text = said.slice(0, LONGEST_TEXT);
  const answered = await answerPendingQuestion(ctx, turn, {
    text,
    read: (form) => readForm(ctx, turn, form),
  });
  const replies = answered ?? (await followMessage(ctx, turn, text));
  keepTalk(ctx, turn, { replies, answered: answered !== undefined });
  return replies;
}

/** What a message asks for is done, proposed or shown; "yes" to nothing asks for nothing. */
async function followMessage(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  const parts = readParts(ctx, turn, text);
  const asks = parts.some(({ command }) => command && isChange(command));
  return (asks ? undefined : answerNothing(ctx, turn, text)) ?? followParts(ctx, turn, { parts, text });
}

type ReadPart = MessagePart & { readonly command: Command };

/** Does what each part asks for, in order; what is not sure is proposed together at the end. */
async function followParts(
  ctx: AppContext,
  turn: Turn,
  { parts, text }: { readonly parts: readonly MessagePart[]; readonly text: string },
): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  const proposed: KeptChange[] = [];
  // Who may not change anything is told once.
  let refused = false;
  for (const [at, part] of parts.filter(isRead).entries()) {
    if (refused && isChange(part.command)) continue;
    const own = at === 0 ? turn : await beginTurn(ctx, turn.input);
    refused ||= isChange(part.command) && refuseChange(ctx, own) !== undefined;
    const followed = await followPart(ctx, own, { part, depends: dependsOn(part.text, text) });
    if ('propose' in followed) proposed.push(followed.propose);
    else replies.push(...followed.replies);
  }
  const asked =
    proposed.length > 0
      ? proposeChanges(ctx, await freshTurn(ctx, turn, replies), { changes: proposed })
      : [];
  return [...lastOfEach(replies), ...nameUnread(ctx, turn, parts), ...asked];
}

function isRead(part: MessagePart): part is ReadPart {
  return part.command !== undefined;
}

type Followed = { readonly replies: readonly Reply[] } | { readonly propose: KeptChange };

/**
 * One part: done, proposed where it can be kept until the answer, or left with a word on why. What the rest of its sentence
 * makes depend on something ("when the invoice is paid, …") is proposed at most.
 */
async function followPart(
  ctx: AppContext,
  turn: Turn,
  { part, depends }: { readonly part: ReadPart; readonly depends: boolean },
): Promise<Followed> {
  const decided = decidePart(ctx, turn, part);
  const isDone = decided.kind === 'do' && depends && isChange(part.command);
  const verdict = isDone ? ({ kind: 'propose', why: 'condition' } as const) : decided;
  const refused = verdict.kind === 'propose' ? refuseChange(ctx, turn) : undefined;
  if (refused) return { replies: refused };
  if (verdict.kind === 'not-a-change')
    return { replies: tellUntouched(ctx, turn, { part, why: verdict.why }) };
  if (verdict.kind === 'do') return { replies: await carryOut(ctx, turn, part.command) };
  const kept = keptChange(part.command);
  if (kept) return { propose: kept };
  // A change of which the day or number is not sure is asked about by its use case, which writes nothing before.
  return {
    replies: lacksValue(part.command)
      ? await carryOut(ctx, turn, part.command)
      : tellUntouched(ctx, turn, { part, why: 'too-long' }),
  };
}

/** The place as it is after what was done. */
async function freshTurn(ctx: AppContext, turn: Turn, done: readonly Reply[]): Promise<Turn> {
  return done.length === 0 ? turn : beginTurn(ctx, turn.input);
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
