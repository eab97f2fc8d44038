import { phraseAt, phrases } from '../closed-class/phrases';
import { spokenClasses } from '../closed-class/message-language';
import type { CommandKind } from './command-kind';
import { NEGATED_WORDS, NEVER_NEGATED } from './change-policy';
import type { Sentence } from './sentence';

/** So far behind "not" stands what it negates: "we do not at the moment hold". */
const REACH = 5;
const NONE = phrases('');

/**
 * Whether the negations of a text are what the change means: "we do not hold Security" removes it, "do not remove
 * Security" does not.
 */
export function meansNegation(sentences: readonly Sentence[], kind: CommandKind): boolean {
  const wanted = NEGATED_WORDS[kind] ?? NONE;
  const forbidden = NEVER_NEGATED[kind] ?? NONE;
  return sentences.every(({ words }) =>
    words.every((_, at) => {
      if (!negatesAt(words, at)) return true;
      const behind = words.slice(at + 1);
      const reached = behind.slice(0, REACH);
      const means = reached.some((_, place) => phraseAt(reached, place, wanted) > 0);
      return means && !behind.some((_, place) => phraseAt(behind, place, forbidden) > 0);
    }),
  );
}

function negatesAt(words: readonly string[], at: number): boolean {
  return spokenClasses.some(({ negators }) => phraseAt(words, at, negators) > 0);
}
