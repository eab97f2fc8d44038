import { wordsIn } from './answer-text';
import { THESAURUS } from './answer-thesaurus';
import { FOREIGN_WORDS } from './answer-foreign';
import { ASKING_WORDS, EVERYDAY_WORDS, STOP_WORDS } from './answer-words';
import { once } from './once';
import type { Program } from './program';

/** Knows how words are written; `correct` gives the word that was probably meant, or undefined. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  readonly correct: (word: string) => string | undefined;
}

/** A speller for the words of a pack and of the thesaurus; everyday words are known, but never a correction. */
export function spellerOf(words: readonly (readonly [word: string, uses: number])[]): Speller {
  const known = new Map<string, number>();
  for (const word of COMMON) known.set(word, 1);
  // A word that the pack uses often is the likelier one.
  for (const [word, uses] of words) known.set(word, uses);
  const groups = once(() => similarWords(known));
  return {
    knows: (word) => known.has(word) || OTHER.has(word),
    correct: (word) => corrected(groups(), word),
  };
}

/** The words of a pack with how often it uses each. */
export function wordsOf(program: Program): [word: string, uses: number][] {
  return [...countsOf(textsIn(program))];
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

/** A word that others may be slips of. */
interface RightWord {
  readonly word: string;
  readonly uses: number;
  readonly letters: string;
  readonly skeleton: string;
}

// A slip keeps the first letter.
function similarWords(known: ReadonlyMap<string, number>): ReadonlyMap<string, readonly RightWord[]> {
  const groups = new Map<string, RightWord[]>();
  for (const [word, uses] of known) {
    if (word.length < SHORTEST) continue;
    const right = { word, uses, letters: sorted(word), skeleton: skeleton(word) };
    const group = groups.get(word.slice(0, 1));
    if (group) group.push(right);
    else groups.set(word.slice(0, 1), [right]);
  }
  return groups;
}

const SHORTEST = 5;

// Short words and numbers are left alone: "PAL" is not a misspelt "pay".
function corrected(groups: ReadonlyMap<string, readonly RightWord[]>, word: string): string | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return undefined;
  const slip = { word, letters: sorted(word), skeleton: skeleton(word) };
  const near = (groups.get(word.slice(0, 1)) ?? [])
    .map((right) => ({ right, distance: slipsBetween(right, slip) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance || b.right.uses - a.right.uses);
  return near[0]?.right.word;
}

/**
 * 1 for one edit, 2 for two edits that are one slip: letters swapped, or only vowels and doubled letters different.
 * "aniversery" is "anniversary", but "surviving" is not "surveying".
 */
function slipsBetween(right: RightWord, slip: Omit<RightWord, 'uses'>): number {
  if (Math.abs(right.word.length - slip.word.length) > 2) return Infinity;
  if (isOneEdit(right.word, slip.word)) return 1;
  const alike = right.letters === slip.letters || (slip.word.length > 7 && right.skeleton === slip.skeleton);
  return alike && isTwoEdits(right.word, slip.word) ? 2 : Infinity;
}

/** Whether one letter added, left out or replaced makes one word the other. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same + (short.length === long.length ? 1 : 0)) === long.slice(same + 1);
}

/** The same for two letters. */
function isTwoEdits(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const [a, b] = [one.slice(same), other.slice(same)];
  return isOneEdit(a.slice(1), b) || isOneEdit(a, b.slice(1)) || isOneEdit(a.slice(1), b.slice(1));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function skeleton(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
