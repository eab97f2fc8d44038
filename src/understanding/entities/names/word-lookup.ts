import { isSlipFor } from '../../../language/slips';

/** Which words of a vocabulary a typed one may be: itself, its other number, or, from five letters on, one slip away. */
export type WordLookup = (typed: string) => readonly string[];

const SHORTEST_SLIP = 5;
const NONE: readonly string[] = [];

/**
 * A lookup that costs the same however large the vocabulary is: words one slip apart share a word that is left when one
 * letter of each is dropped.
 * @example wordLookup(['platform'])('plaform') // ['platform']
 */
export function wordLookup(vocabulary: Iterable<string>): WordLookup {
  const known = new Set(vocabulary);
  const byNumber = new Map<string, string[]>();
  const byShortened = new Map<string, string[]>();
  let longest = 0;
  for (const word of known) {
    longest = Math.max(longest, word.length);
    add(byNumber, singular(word), word);
    if (word.length >= SHORTEST_SLIP) for (const part of shortened(word)) add(byShortened, part, word);
  }
  return (typed) => {
    const same = byNumber.get(singular(typed));
    if (known.has(typed)) return same ?? [typed];
    if (same) return same;
    if (typed.length < SHORTEST_SLIP - 1 || typed.length > longest + 1) return NONE;
    const near = shortened(typed).flatMap((part) => byShortened.get(part) ?? []);
    return [...new Set(near)].filter((word) => isSlipFor(typed, word));
  };
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}

/** A word without the ending of more than one. @example singular('competencies') // 'competency' */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
