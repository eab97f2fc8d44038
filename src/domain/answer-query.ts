import type { AnswerIndex } from './answer-index';
import { rarityOf, termWeight } from './answer-texts';
import { isAsking, termsIn, type Term } from './answer-tokens';
import { isEveryday } from './answer-words';
import { FOREIGN_WORDS } from './answer-foreign';

/** A thing a question speaks of, with how much it tells about what is asked. */
export interface QueryTerm extends Term {
  readonly weight: number;
  /** Whether the pack speaks of it at all. */
  readonly known: boolean;
  /** Whether it is a word of every conversation, which shows little about the subject. */
  readonly everyday: boolean;
  /** How common the word itself is in the pack, from 0 (in no document) to 1 (in all). */
  readonly commonness: number;
}

const EVERYDAY_CAP = 2.5;
const UNKNOWN_EVERYDAY = 0.5;
const UNKNOWN = 2.5;
const UNKNOWN_FOREIGN = 7;

/** What the words of a question speak of, each thing weighed by how rare it is in the pack. */
export function readWords(words: readonly string[], index: AnswerIndex): QueryTerm[] {
  return termsIn(words.join(' '), index.lexicon).map((term) => weighed(term, index));
}

function weighed(term: Term, { texts }: AnswerIndex): QueryTerm {
  const isKnown = (key: string): boolean => rarityOf(key, texts) < Infinity;
  const known = isAsking(term.forms[0]) || term.forms.some(isKnown) || term.parts.some(isKnown);
  // Small numbers count people and things in passing more often than they are what is asked about.
  const everyday = isEveryday(term.word) || /^\d$|^1\d$/.test(term.word);
  if (!known) return { ...term, known, everyday, commonness: 0, weight: unknownWeight(term.word, everyday) };
  const weight = termWeight(term.forms, texts);
  const rarest = Math.log(1 + 2 * texts.documents);
  const rarity = rarityOf(term.forms[0] ?? '', texts);
  const commonness = 1 - (rarity === Infinity ? rarest : rarity) / rarest;
  return { ...term, known, everyday, commonness, weight: everyday ? Math.min(weight, EVERYDAY_CAP) : weight };
}

function unknownWeight(word: string, everyday: boolean): number {
  if (FOREIGN_WORDS.has(word)) return UNKNOWN_FOREIGN;
  return everyday ? UNKNOWN_EVERYDAY : UNKNOWN;
}
