import { fold } from '../../language/fold';
import { ownValue } from '../../language/own-value';
import { keepResults } from '../../memoize';

/** Names and words kept: a programme has some hundred, and people use few others. */
const MOST_NAMES = 4_000;

/** The words of a name, folded, without punctuation and joining words. @example nameWords('Data & AI (Azure)') // data, ai, azure */
export const nameWords = keepResults((text): readonly string[] => {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word !== 'and' && word !== 'n')
    .map((word) => ownValue(spellings, word) ?? word);
}, MOST_NAMES);

const spellings: Readonly<Record<string, string | undefined>> = {
  programme: 'program',
  programmes: 'program',
  programs: 'program',
  apps: 'app',
  app: 'app',
  biz: 'business',
};

/** The first letters of words. @example initials(['enterprise', 'mobility', 'management']) // 'emm' */
export function initials(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
