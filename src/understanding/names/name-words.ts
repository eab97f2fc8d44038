import { fold } from '../../language/fold';
import { ownValue } from '../../language/own-value';

/** The words of a name, folded, without punctuation and joining words. @example nameWords('Data & AI (Azure)') // data, ai, azure */
export function nameWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word !== 'and' && word !== 'n')
    .map((word) => ownValue(spellings, word) ?? word);
}

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
