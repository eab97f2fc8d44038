import { wordsOf } from '../../learning/features';
import type { PackWords } from '../scope/pack-words';
import { mendedWord } from '../scope/pack-words';
import { stemOf } from './word-stem';

/** A pack's words by their stems, as questions and documents are compared with. */
export interface Vocabulary {
  readonly documents: number;
  readonly words: PackWords;
  /** In how many documents a form of each stem stands, at most. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Words that say what is asked, not of what. */
const PLAIN = new Set(
  (
    'a an the is are was were be been do does did to of in on for and or we our us i my you your it its this that with at ' +
    'as by from have has had can could will would should what which who when where how why if so not no there then they ' +
    'them their he she me am any some just please also too yet still get'
  ).split(' '),
);
const PLAIN_WEIGHT = 0.3;

/** Collects the stems of a pack; a few milliseconds. */
export function openVocabulary(words: PackWords): Vocabulary {
  const counts = new Map<string, number>();
  for (const [word, count] of words.counts) {
    const stem = stemOf(word);
    counts.set(stem, Math.min(words.documents, (counts.get(stem) ?? 0) + count));
  }
  return { documents: words.documents, words, counts };
}

/** The stems of a text. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** The stems of what somebody wrote, each once; a misspelt word is the one of the pack that it is nearest to. */
export function askedStems(text: string, { words }: Vocabulary): ReadonlySet<string> {
  return new Set(wordsOf(text).map((word) => stemOf(mendedWord(word, words))));
}

/** How much a stem tells: the rarer, the more. */
export function weightOf(stem: string, { documents, counts }: Vocabulary): number {
  return PLAIN.has(stem) ? PLAIN_WEIGHT : Math.log(1 + documents / ((counts.get(stem) ?? 0) + 1));
}
