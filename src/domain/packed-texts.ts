import type { AnswerDocument } from '../answers/documents/answer-document';
import type { Term } from './answer-tokens';
import { KeyUses, type PackedUses } from './key-uses';

/**
 * All ways to ask for a pack's documents, and what their texts say, in numbers: small in memory, soon gone through,
 * and fit to be kept in a file. A list of starts has one number more than there are things, the end of the last.
 */
export interface PackedTexts extends PackedUses {
  /** Where the variants (ways to ask) of each document start, and the terms of each variant. */
  readonly variantsOf: readonly number[];
  readonly termsOf: readonly number[];
  /** The key that says how much each term tells: that of its most common form. */
  readonly termKeys: readonly number[];
}

/** A document taken apart: the terms of each way to ask for it, its title first, and those of its text. */
export interface ReadDocument {
  readonly document: AnswerDocument;
  readonly variants: readonly (readonly Term[])[];
  readonly text: readonly Term[];
}

/** One that is about few holdings need not name them in each of its questions. */
const FEW_HOLDINGS = 3;

/** Writes documents down as numbers. */
export function packTexts(documents: readonly ReadDocument[]): PackedTexts {
  const uses = new KeyUses();
  const [variantsOf, termsOf]: [number[], number[]] = [[0], [0]];
  const terms: Term[] = [];
  for (const [at, { document, variants, text }] of documents.entries()) {
    for (const variant of variants) {
      terms.push(...variant);
      termsOf.push(terms.length);
    }
    variantsOf.push(termsOf.length - 1);
    uses.noteVariants(at, variants);
    uses.noteText(at, text);
    if (document.holdings.length <= FEW_HOLDINGS) uses.noteHoldings(at, document.holdings);
  }
  const termKeys = uses.commonestForms(terms);
  return { variantsOf, termsOf, termKeys, ...uses.packed() };
}
