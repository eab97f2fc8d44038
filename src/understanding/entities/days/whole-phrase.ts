import { hasSense, isSign, type Grammar, type Match, type Phrase } from './phrase';

const BEHIND = ['fill', 'daytime'];

/**
 * What a grammar reads when nothing but courtesy and signs stands around it; undefined when any word is left over.
 * `front` are the senses of words that may stand before it.
 */
export function wholeOf<T>(
  phrase: Phrase,
  grammar: Grammar<T>,
  front: readonly string[],
): Match<T> | undefined {
  const { tokens } = phrase;
  for (let at = 0; at < tokens.length; at += 1) {
    const match = grammar(phrase, at);
    if (match && restIsEmpty(phrase, match.next)) return match;
    if (!hasSense(phrase, at, front) && !isSign(phrase, at, EDGE_SIGNS)) return undefined;
  }
  return undefined;
}

/** Signs that say nothing at the edge of a phrase; a hyphen in front of a number would. */
const EDGE_SIGNS = '"\'()[]:;,.!?*';

export function restIsEmpty(phrase: Phrase, at: number): boolean {
  for (let next = at; next < phrase.tokens.length; next += 1) {
    const isTime = phrase.tokens[next]?.kind === 'time';
    if (!isTime && !hasSense(phrase, next, BEHIND) && !isSign(phrase, next, EDGE_SIGNS)) return false;
  }
  return true;
}

/** Whether a text says anything. */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
