import type { AnswerDocument } from './answer-document';
import { holdingConcept } from './answer-lexicon';
import type { Term } from './answer-tokens';

/** How a document uses a key: some way to ask for it names it, its text says it; each as a word as it stands, or not. */
export const NAMED = 1;
export const NAMED_AS_WORD = 2;
export const SAID = 4;
export const SAID_AS_WORD = 8;

/**
 * All ways to ask for a pack's documents, and what their texts say, in numbers: small in memory, soon gone through,
 * and fit to be kept in a file. A list of starts has one number more than there are things, the end of the last.
 */
export interface PackedTexts {
  /** Every key there is; elsewhere it stands as its place in this list. */
  readonly keys: readonly string[];
  /** Where the variants (ways to ask) of each document start, the terms of each variant, the keys of each term. */
  readonly variantsOf: readonly number[];
  readonly termsOf: readonly number[];
  readonly keysOf: readonly number[];
  /** How many of a term's keys are its forms; its parts follow them. */
  readonly formCounts: readonly number[];
  readonly termKeys: readonly number[];
  /** Where the uses of each key start; of each use the document, how it uses the key, and in how many variants. */
  readonly usesOf: readonly number[];
  readonly useDocuments: readonly number[];
  readonly useWays: readonly number[];
  readonly useCounts: readonly number[];
}

/** A document taken apart: the terms of each way to ask for it, its title first, and those of its text. */
export interface ReadDocument {
  readonly document: AnswerDocument;
  readonly variants: readonly (readonly Term[])[];
  readonly text: readonly Term[];
}

interface Use {
  readonly document: number;
  way: number;
  count: number;
}

/** One that is about few holdings need not name them in each of its questions. */
const FEW_HOLDINGS = 3;

/** Writes documents down as numbers. */
export function packTexts(documents: readonly ReadDocument[]): PackedTexts {
  const uses = new Uses();
  const [variantsOf, termsOf, keysOf]: [number[], number[], number[]] = [[0], [0], [0]];
  const formCounts: number[] = [];
  const termKeys: number[] = [];
  for (const [at, { document, variants, text }] of documents.entries()) {
    for (const terms of variants) {
      for (const { forms, parts } of terms) {
        termKeys.push(...[...forms, ...parts].map((key) => uses.numberOf(key)));
        formCounts.push(forms.length);
        keysOf.push(termKeys.length);
      }
      termsOf.push(formCounts.length);
    }
    variantsOf.push(termsOf.length - 1);
    uses.note(at, variants.flat(), { has: NAMED, asWord: NAMED_AS_WORD });
    uses.note(at, text, { has: SAID, asWord: SAID_AS_WORD });
    uses.count(at, variants);
    if (document.holdings.length <= FEW_HOLDINGS) uses.noteHoldings(at, document.holdings);
  }
  return { variantsOf, termsOf, keysOf, formCounts, termKeys, ...uses.packed() };
}

/** In which documents keys are used, while they are collected. */
class Uses {
  private readonly numbers = new Map<string, number>();
  private readonly byKey: Use[][] = [];

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.byKey.length);
    return this.byKey.push([]) - 1;
  }

  note(
    document: number,
    terms: readonly Term[],
    as: { readonly has: number; readonly asWord: number },
  ): void {
    for (const { forms, parts } of terms) {
      for (const part of parts) this.use(part, document).way |= as.has;
      for (const form of forms)
        this.use(form, document).way |= /^[=@]/.test(form) ? as.has : as.has | as.asWord;
    }
  }

  count(document: number, variants: readonly (readonly Term[])[]): void {
    for (const terms of variants) {
      const keys = new Set(terms.flatMap(({ forms, parts }) => [...forms, ...parts]));
      for (const key of keys) this.use(key, document).count += 1;
    }
  }

  noteHoldings(document: number, ids: readonly string[]): void {
    for (const id of ids) this.use(holdingConcept(id), document).way |= NAMED;
  }

  packed(): Pick<PackedTexts, 'keys' | 'usesOf' | 'useDocuments' | 'useWays' | 'useCounts'> {
    const all = this.byKey.flat();
    let end = 0;
    return {
      keys: [...this.numbers.keys()],
      usesOf: [0, ...this.byKey.map((uses) => (end += uses.length))],
      useDocuments: all.map(({ document }) => document),
      useWays: all.map(({ way }) => way),
      useCounts: all.map(({ count }) => count),
    };
  }

  private use(key: string, document: number): Use {
    const uses = this.byKey[this.numberOf(key)] ?? [];
    const last = uses.at(-1);
    if (last?.document === document) return last;
    const use = { document, way: 0, count: 0 };
    uses.push(use);
    return use;
  }
}
