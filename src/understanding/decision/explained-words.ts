import { spokenClasses } from '../closed-class/message-language';
import { phraseAt } from '../closed-class/phrases';
import { ENTITY, ENTITY_GENITIVE } from './sentence';

/** How a word belongs to a change: as it is listed, or as "-ed", "-s" or "-ing" of a listed word. */
export type Belonging = 'listed' | 'participle' | 'inflected';

const ENDINGS: readonly (readonly [string, readonly string[], Belonging])[] = [
  ['ied', ['y'], 'participle'],
  ['ed', ['', 'e'], 'participle'],
  ['ies', ['y'], 'inflected'],
  ['es', ['', 'e'], 'inflected'],
  ['s', [''], 'inflected'],
  ['ing', ['', 'e'], 'inflected'],
];

/** How a word belongs to a vocabulary; undefined when it does not. @example belonging('stopped', new Set(['stop'])) // 'participle' */
export function belonging(word: string, vocabulary: ReadonlySet<string>): Belonging | undefined {
  if (vocabulary.has(word)) return 'listed';
  for (const [ending, replacements, how] of ENDINGS) {
    if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
    const stem = word.slice(0, -ending.length);
    const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
    if (replacements.some((end) => vocabulary.has(stem + end)) || vocabulary.has(single)) return how;
  }
  return undefined;
}

/** The words of a sentence that are no entity, no small word, no courtesy and not of the change's own. */
export function unexplainedWords(words: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const small = Math.max(
      ...spokenClasses.flatMap(({ functionWords, courtesy, politeOpeners }) =>
        [functionWords, courtesy, politeOpeners].map((each) => phraseAt(words, at, each)),
      ),
    );
    const word = words[at] ?? '';
    if (small === 0 && !isEntity(word) && belonging(word, vocabulary) === undefined) left.push(word);
    at += Math.max(1, small);
  }
  return left;
}

export function isEntity(word: string): boolean {
  return word === ENTITY || word === ENTITY_GENITIVE;
}
