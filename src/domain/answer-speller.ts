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
  const byLetter = once(() => wordsByLetter(known));
  return {
    knows: (word) => known.has(word) || OTHER.has(word),
    correct: (word) => corrected(word, byLetter(), known),
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

const SHORTEST = 5;
const LONG = 7;

// A slip keeps the first letter.
function wordsByLetter(known: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const words = [...known.keys()].filter((word) => word.length >= SHORTEST);
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.slice(0, 1));
    if (group) group.push(word);
    else groups.set(word.slice(0, 1), [word]);
  }
  return groups;
}

// Short words and numbers are left alone: "PAL" is not a misspelt "pay".
function corrected(
  slip: string,
  words: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, number>,
): string | undefined {
  if (slip.length < SHORTEST || !/^[a-z]+$/.test(slip)) return undefined;
  let meant: Correction | undefined;
  for (const word of words.get(slip.slice(0, 1)) ?? []) {
    const slips = slipsBetween(word, slip);
    if (slips === Infinity) continue;
    const correction = { word, slips, uses: known.get(word) ?? 0 };
    if (isLikelier(correction, meant)) meant = correction;
  }
  return meant?.word;
}

interface Correction {
  readonly word: string;
  readonly slips: number;
  readonly uses: number;
}

function isLikelier(one: Correction, other: Correction | undefined): boolean {
  return !other || one.slips < other.slips || (one.slips === other.slips && one.uses > other.uses);
}

/**
 * 1 for one edit, 2 for two edits that are one slip: letters swapped, or only vowels and doubled letters different.
 * "aniversery" is "anniversary", but "surviving" is not "surveying".
 */
function slipsBetween(word: string, slip: string): number {
  if (Math.abs(word.length - slip.length) > 2) return Infinity;
  if (isOneEdit(word, slip)) return 1;
  // Neither the same letters nor long enough to be alike but for vowels.
  if (word.length !== slip.length && slip.length <= LONG) return Infinity;
  return isTwoEdits(word, slip) && isAlike(word, slip) ? 2 : Infinity;
}

function isAlike(word: string, slip: string): boolean {
  return sorted(word) === sorted(slip) || (slip.length > LONG && skeleton(word) === skeleton(slip));
}

/** Whether one letter added, left out or replaced makes one word the other. */
function isOneEdit(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > 1) return false;
  return sharedStart(one, other) + sharedEnd(one, other) >= longer - 1;
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same))
    same += 1;
  return same;
}

/** The same for two letters. */
function isTwoEdits(one: string, other: string): boolean {
  const same = sharedStart(one, other);
  const [a, b] = [one.slice(same), other.slice(same)];
  return isOneEdit(a.slice(1), b) || isOneEdit(a, b.slice(1)) || isOneEdit(a.slice(1), b.slice(1));
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function skeleton(word: string): string {
  return word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
}
