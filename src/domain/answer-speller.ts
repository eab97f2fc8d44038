import SearchableMap from 'minisearch/SearchableMap';
import { wordsIn } from './answer-text';
import { THESAURUS } from './answer-thesaurus';
import { FOREIGN_WORDS } from './answer-foreign';
import { ASKING_WORDS, EVERYDAY_WORDS, STOP_WORDS } from './answer-words';
import type { Program } from './program';

/** Knows how words are written; `correct` gives the word that was probably meant, or undefined. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  readonly correct: (word: string) => string | undefined;
}

/** A speller for the words of a pack and of the thesaurus; everyday words are known, but never a correction. */
export function spellerOf(program: Program): Speller {
  const words = new SearchableMap<number>();
  for (const word of COMMON) words.set(word, 1);
  // A word that the pack uses often is the likelier one.
  for (const [word, uses] of countsOf(textsIn(program))) words.set(word, uses);
  return {
    knows: (word) => words.has(word) || OTHER.has(word),
    correct: (word) => corrected(words, word),
  };
}

const COMMON: ReadonlySet<string> = new Set(THESAURUS.flat().flatMap(wordsIn));
const OTHER: ReadonlySet<string> = new Set([
  ...STOP_WORDS,
  ...EVERYDAY_WORDS,
  ...FOREIGN_WORDS,
  ...Object.keys(ASKING_WORDS),
]);

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[a-z0-9]+/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

// Short words and numbers are left alone: "PAL" is not a misspelt "pay".
function corrected(words: SearchableMap<number>, word: string): string | undefined {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return undefined;
  const near = [...words.fuzzyGet(word, 2)]
    .map(([candidate, [uses, distance]]) => ({ candidate, uses, distance }))
    .filter(
      ({ candidate, distance }) =>
        candidate.length > 4 && candidate[0] === word[0] && oneSlip(candidate, word, distance),
    )
    .sort((a, b) => a.distance - b.distance || b.uses - a.uses);
  return near[0]?.candidate;
}

// Two edits are one slip when letters are swapped or only vowels and doubled letters differ:
// "aniversery" is "anniversary", but "surviving" is not "surveying".
function oneSlip(candidate: string, word: string, distance: number): boolean {
  if (distance <= 1) return true;
  const swapped = candidate.length === word.length && sorted(candidate) === sorted(word);
  return swapped || (word.length > 7 && skeleton(candidate) === skeleton(word));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function skeleton(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
