import type { AnswerIndex } from './answer-index';
import type { QueryTerm } from './answer-query';
import { usesKey, type AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import type { AskedText } from './asked-text';

/** What counts for a later year that the pack never speaks of: nothing it says of its own time will do. */
const UNKNOWN_YEAR = 5;

/**
 * What a question asks about in particular and a document does not speak of in any word for it: the sum of the
 * weights. Everyday words, question words and amounts do not count. About 5 for one rare word of the pack.
 * @example lackingWeight(new AskedText('what is the interest rate of the fee'), fee, index) // 5: says nothing about interest
 */
export function lackingWeight(asked: AskedText, id: number, index: AnswerIndex): number {
  let lacking = 0;
  for (const term of asked.in(index).terms) {
    if (isParticular(term) && !speaksOf(id, term, index.texts)) lacking += weightOf(term, index);
  }
  return lacking;
}

function speaksOf(id: number, { forms, parts }: QueryTerm, texts: AnswerTexts): boolean {
  return forms.some((form) => usesKey(texts, id, form)) || parts.some((part) => usesKey(texts, id, part));
}

function weightOf(term: QueryTerm, { program }: AnswerIndex): number {
  if (term.known || !isYear(term.word)) return term.weight;
  return term.word > program.asOf.slice(0, 4) ? UNKNOWN_YEAR : 0;
}

function isParticular({ word, everyday, forms }: QueryTerm): boolean {
  return !everyday && !isAsking(forms[0]) && (isYear(word) || !/^\d+$/.test(word));
}

function isYear(word: string): boolean {
  return /^20\d\d$/.test(word);
}
