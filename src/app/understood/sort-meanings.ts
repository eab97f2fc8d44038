import { holdingOf } from '../../understanding/thread/holding-of';
import { withSubject } from '../../understanding/thread/follow-up';
import { namedIn, readPart, type Meaning, type MessageContext } from '../../understanding/understand-message';
import { decideQuestion } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import type { Turn } from '../turn/turn';

/** A card or question that is less likely than this was not understood beside other parts. */
const SHOWN_FROM = 0.4;
/** A few words that are talk for so likely need no answer beside something that was asked for. */
const TALK_FROM = 0.6;
const MOST_TALK = 8;

export interface SortedMeanings {
  readonly told: readonly Meaning[];
  /** Parts that are to be named, for nothing can be done about them. */
  readonly unread: readonly string[];
}

/**
 * Of several things that a message says those that can be done, shown or answered, and what was not understood. Talk
 * beside them is left alone. A question's "it" is the holding that was named before it.
 */
export function sortMeanings(
  ctx: AppContext,
  turn: Turn,
  { meanings, context }: { readonly meanings: readonly Meaning[]; readonly context: MessageContext },
): SortedMeanings {
  const whole = meanings.map((meaning, at) => {
    const before = meanings.slice(0, at);
    return withPerson(withHolding(meaning, before, context), before, context);
  });
  const kinds = whole.map((meaning) => ({ meaning, kind: kindOf(ctx, turn, meaning) }));
  return {
    told: kinds.flatMap(({ meaning, kind }) => (kind === 'told' ? [meaning] : [])),
    unread: kinds.flatMap(({ meaning, kind }) => (kind === 'unread' ? [meaning.typed ?? meaning.text] : [])),
  };
}

const THEM = /\b(?:him|her|them)\b/i;

/** "Ben is the contact, and give him the vetting": who was named last in the place of "him". */
function withPerson(meaning: Meaning, before: readonly Meaning[], context: MessageContext): Meaning {
  const name = meaning.missing.includes('person') ? before.map(personOf).findLast(Boolean) : undefined;
  return name === undefined || !THEM.test(meaning.text)
    ? meaning
    : { ...readPart(meaning.text.replace(THEM, name), context), loosely: true };
}

function personOf({ command }: Meaning): string | undefined {
  return command && 'name' in command && command.name !== 'me' ? command.name : undefined;
}

function kindOf(ctx: AppContext, turn: Turn, meaning: Meaning): 'told' | 'unread' | 'talk' {
  if (meaning.command) return 'told';
  const { text, label = 'out', probability } = meaning;
  const [area] = label.split(':');
  if (area === 'small') return isTalk(text, probability) ? 'talk' : 'unread';
  if (area === 'programme') return decideQuestion(ctx, turn, text).kind === 'unknown' ? 'unread' : 'told';
  return area === 'out' || probability < SHOWN_FROM ? 'unread' : 'told';
}

function isTalk(text: string, probability: number): boolean {
  return probability >= TALK_FROM && text.trim().split(/\s+/).length <= MOST_TALK;
}

/** "Add Security. What does it need?": the question with the name in the place of "it". */
function withHolding(meaning: Meaning, before: readonly Meaning[], context: MessageContext): Meaning {
  const asks = !meaning.command && /^(?:programme|show|own)\b/.test(meaning.label ?? '');
  const name = asks ? before.map(({ command }) => holdingOf(command)).findLast(Boolean) : undefined;
  if (name === undefined || namedIn(meaning.text, context).some(({ kind }) => kind === 'holding'))
    return meaning;
  return readPart(withSubject(meaning.text, name), context);
}
