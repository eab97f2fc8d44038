import { wordsOf } from '../../learning/features';
import type { FoundDocument } from '../documents/document-texts';

/** The words that a pack's documents are written in. */
export interface PackWords {
  readonly documents: number;
  /** In how many documents each word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** Longer words without one of their letters, with the commonest such word: what is misspelt by one meets them. */
  readonly shortened: ReadonlyMap<string, string>;
}

/** How well a text is covered by a pack's words; rare words weigh more than those that stand everywhere. */
export interface Coverage {
  /** The share of the text that the pack knows, 0 to 1. */
  readonly known: number;
  /** The share that one document has, 0 to 1. */
  readonly inDocument: number;
  /** Words the pack does not have, not even misspelt. */
  readonly unknown: number;
}

/** Below, another letter makes another word. */
const LONG_WORD = 5;

/** Collects the words of documents; some 50 ms for 400 of them. */
export function openPackWords(documents: readonly FoundDocument[]): PackWords {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const word of wordsIn(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { documents: documents.length, counts, shortened: shortenedOf(counts) };
}

function shortenedOf(counts: ReadonlyMap<string, number>): Map<string, string> {
  const shortened = new Map<string, string>();
  for (const [word, count] of counts) {
    for (const shorter of shorterBy(word)) {
      const other = shortened.get(shorter);
      if (other === undefined || (counts.get(other) ?? 0) < count) shortened.set(shorter, word);
    }
  }
  return shortened;
}

/** The word of a pack that another one is, or is misspelt by a letter; the same where there is none. */
export function mendedWord(word: string, { counts, shortened }: PackWords): string {
  if (hasForm(word, counts)) return word;
  const shorter = shorterBy(word);
  return (
    shortened.get(word) ??
    shorter.find((each) => counts.has(each)) ??
    shorter.map((each) => shortened.get(each)).find((each) => each !== undefined) ??
    word
  );
}

/** How much of a text a pack knows. What stands in slots such as `{date}` is left out of account. */
export function coverageOf(text: string, words: PackWords, document: FoundDocument): Coverage {
  const inThis = wordsIn(document);
  const said = [...new Set(wordsOf(text))].filter((word) => !word.startsWith('{'));
  const sums = { all: 0, known: 0, inDocument: 0, unknown: 0 };
  for (const word of said) {
    const known = isKnown(word, words);
    const weight = Math.log(1 + words.documents / (known ? (words.counts.get(word) ?? 0) + 1 : 1));
    sums.all += weight;
    if (known) sums.known += weight;
    else sums.unknown += 1;
    if (hasForm(word, inThis)) sums.inDocument += weight;
  }
  if (sums.all === 0) return { known: 1, inDocument: 1, unknown: 0 };
  return { known: sums.known / sums.all, inDocument: sums.inDocument / sums.all, unknown: sums.unknown };
}

function wordsIn({ title, questions, keywords, text }: FoundDocument): ReadonlySet<string> {
  return new Set(wordsOf([title, ...questions, ...keywords, text].join('\n')));
}

function isKnown(word: string, { counts, shortened }: PackWords): boolean {
  if (hasForm(word, counts) || shortened.has(word)) return true;
  return shorterBy(word).some((shorter) => counts.has(shorter) || shortened.has(shorter));
}

function hasForm(word: string, words: { has: (word: string) => boolean }): boolean {
  return words.has(word) || words.has(`${word}s`) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

function shorterBy(word: string): string[] {
  if (word.length < LONG_WORD) return [];
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
