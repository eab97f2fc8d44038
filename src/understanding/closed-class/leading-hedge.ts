import { spokenClasses } from './message-language';
import { tokensOf } from './message-token';
import { phraseAt } from './phrases';

/**
 * Where a text goes on behind words that only say its sender is not sure; 0 where it does not begin with such words.
 * @example hedgeLength('perhaps add Security') // 8
 */
export function hedgeLength(text: string): number {
  const tokens = tokensOf(text);
  const words = tokens.map(({ plain }) => plain);
  let at = 0;
  for (let more = hedgeAt(words, at); more > 0; more = hedgeAt(words, at)) at += more;
  return at === 0 ? 0 : (tokens[at]?.start ?? 0);
}

function hedgeAt(words: readonly string[], at: number): number {
  return Math.max(...spokenClasses.map(({ hedges }) => phraseAt(words, at, hedges)));
}
