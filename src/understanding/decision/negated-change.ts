import { isGerman, negatesAt, withoutHarmless } from '../closed-class/message-language';
import { hasAny, phrases } from '../closed-class/phrases';
import { NEGATED_WORDS, NEVER_NEGATED, OFTEN_NEGATIVE } from './negated-words';
import type { CommandKind } from './command-kind';
import type { Sentence } from './sentence';

/** So far from "not" stands what it negates: "we do not at the moment hold". */
const REACH = 5;
const NONE = phrases('');

/**
 * Whether the negations of a text are what the change means: "we do not hold Security" removes it, "do not remove
 * Security" does not. False when a negation is in a language of which too little is known.
 */
export function meansNegation(sentences: readonly Sentence[], kind: CommandKind): boolean {
  const negations = sentences.flatMap(({ words }) => negationsIn(withoutHarmless(words)));
  const wanted = NEGATED_WORDS[kind] ?? NONE;
  const forbidden = NEVER_NEGATED[kind] ?? NONE;
  return (
    negations.length > 0 &&
    negations.every(({ near, within }) => hasAny(near, wanted) && !hasAny(within, forbidden))
  );
}

/**
 * Whether negations belong to what the change is about, though not every one is plainly meant by it: "nothing before
 * 1 May please" for a pause. False where one stands before the deed itself.
 */
export function mayMeanNegation(sentences: readonly Sentence[], kind: CommandKind): boolean {
  if (!OFTEN_NEGATIVE.has(kind)) return false;
  const forbidden = NEVER_NEGATED[kind] ?? NONE;
  const negations = sentences.flatMap(({ words }) => negationsIn(withoutHarmless(words)));
  return negations.length > 0 && negations.every(({ within }) => !hasAny(within, forbidden));
}

interface Negation {
  /** Itself and the words it most likely negates. */
  readonly near: readonly string[];
  /** All it may negate. */
  readonly within: readonly string[];
}

/** In English what is negated stands behind "not", in German often before it. */
function negationsIn(words: readonly string[]): Negation[] {
  const before = isGerman(words) ? REACH : 0;
  return words.flatMap((_, at) => {
    if (!negatesAt(words, at)) return [];
    const near = words.slice(Math.max(0, at - before), at + 1 + REACH);
    return [{ near, within: before > 0 ? words : words.slice(at + 1) }];
  });
}
