import type { AnswerDocument } from './answer-document';
import type { AnswerIndex } from './answer-index';
import { readWords, wordsAsked, type QueryTerm } from './answer-query';
import { isAsking } from './answer-tokens';
import { askedKeysOf, type AskedTerm } from './asked-keys';

/** What counts for a later year that the pack never speaks of: nothing it says of its own time will do. */
const UNKNOWN_YEAR = 5;

/**
 * What a question asks about in particular and a document does not speak of in any word for it: the sum of the
 * weights. Everyday words, question words and amounts do not count. About 5 for one rare word of the pack.
 * @example lackingWeight('what is the interest rate of the fee', fee, index) // 5: says nothing about interest
 */
export function lackingWeight(text: string, document: AnswerDocument, index: AnswerIndex): number {
  const terms = readWords(wordsAsked(text, index), index).filter(isParticular);
  const id = index.documents.findIndex((one) => one.document === document);
  const asked = askedKeysOf(terms, index.texts);
  const speaksOf = ({ forms, partSlots }: AskedTerm): boolean =>
    [...forms, ...partSlots].some(
      (slot) => slot > 0 && (asked.ways[slot * index.texts.documents + id] ?? 0) > 0,
    );
  let lacking = 0;
  for (const [at, term] of asked.terms.entries()) {
    if (!speaksOf(term)) lacking += weightOf(terms[at], index);
  }
  return lacking;
}

function weightOf(term: QueryTerm | undefined, { program }: AnswerIndex): number {
  if (!term) return 0;
  if (term.known || !isYear(term.word)) return term.weight;
  return term.word > program.asOf.slice(0, 4) ? UNKNOWN_YEAR : 0;
}

function isParticular({ word, everyday, forms }: QueryTerm): boolean {
  return !everyday && !isAsking(forms[0]) && (isYear(word) || !/^\d+$/.test(word));
}

function isYear(word: string): boolean {
  return /^20\d\d$/.test(word);
}
