import { holdingConcept } from './answer-lexicon';
import type { Term } from './answer-tokens';
import { startsOf } from './list-starts';

/**
 * How a document uses a key: some way to ask for it names it, its text says it; each as a word as it stands, or not.
 * All of it is one number, with the count of the ways to ask that name it: see `countIn`.
 */
export const NAMED = 1;
export const NAMED_AS_WORD = 2;
export const SAID = 4;
export const SAID_AS_WORD = 8;

/** In which documents the keys of a pack are used. */
export interface PackedUses {
  /** Every key there is; elsewhere it stands as its place in this list. */
  readonly keys: readonly string[];
  /** Where the uses of each key start; of each use the document, and how it uses the key. */
  readonly usesOf: readonly number[];
  readonly useDocuments: readonly number[];
  readonly uses: readonly number[];
  /** Where the places of each use start; the places themselves are taken apart by `variantAt` and the like. */
  readonly placesOf: readonly number[];
  readonly places: readonly number[];
}

interface Use {
  readonly document: number;
  use: number;
  readonly places: number[];
}

const ONE_MORE = 16;

/** How many ways to ask for a document name the key. */
export function countIn(use: number): number {
  return use >>> 4;
}

/** Which variant of a document a place is in. */
export function variantAt(place: number): number {
  return place >>> 17;
}

/** Which of the document's terms it is. */
export function termAt(place: number): number {
  return (place >>> 1) & MOST_TERMS;
}

/** Whether the key is a form of that term, not only a part of it. */
export function isForm(place: number): boolean {
  return (place & 1) === 1;
}

/** A document may have no more terms in all ways to ask for it. */
const MOST_TERMS = 0xffff;

/** Collects in which documents keys are used, document by document. */
export class KeyUses {
  private readonly numbers = new Map<string, number>();
  private readonly byKey: Use[][] = [];

  noteVariants(document: number, variants: readonly (readonly Term[])[]): void {
    let number = 0;
    for (const [variant, terms] of variants.entries()) {
      for (const term of terms) {
        this.noteTerm(document, term, { has: NAMED, asWord: NAMED_AS_WORD });
        this.notePlace(document, term, { variant, number });
        number += 1;
      }
      const keys = new Set(terms.flatMap(({ forms, parts }) => [...forms, ...parts]));
      for (const key of keys) this.use(key, document).use += ONE_MORE;
    }
  }

  noteText(document: number, terms: readonly Term[]): void {
    for (const term of terms) this.noteTerm(document, term, { has: SAID, asWord: SAID_AS_WORD });
  }

  noteHoldings(document: number, ids: readonly string[]): void {
    for (const id of ids) this.use(holdingConcept(id), document).use |= NAMED;
  }

  /** Of each term, all of them noted already, the form that most documents have. */
  commonestForms(terms: readonly Term[]): number[] {
    const documents = this.byKey.map((uses) => uses.filter(({ use }) => tells(use)).length);
    return terms.map(({ forms }) => {
      const numbers = forms.map((form) => this.numberOf(form));
      return numbers.reduce((one, other) => ((documents[other] ?? 0) > (documents[one] ?? 0) ? other : one));
    });
  }

  packed(): PackedUses {
    const byKey = this.byKey.map(namedFirst);
    const all = byKey.flat();
    return {
      keys: [...this.numbers.keys()],
      usesOf: startsOf(byKey),
      useDocuments: all.map(({ document }) => document),
      uses: all.map(({ use }) => use),
      placesOf: startsOf(all.map(({ places }) => places)),
      places: all.flatMap(({ places }) => places),
    };
  }

  private noteTerm(document: number, { forms, parts }: Term, as: { has: number; asWord: number }): void {
    for (const part of parts) this.use(part, document).use |= as.has;
    for (const form of forms)
      this.use(form, document).use |= /^[=@]/.test(form) ? as.has : as.has | as.asWord;
  }

  private notePlace(
    document: number,
    { forms, parts }: Term,
    { variant, number }: { readonly variant: number; readonly number: number },
  ): void {
    if (number > MOST_TERMS) throw new RangeError(`Document ${document} has too many ways to ask for it.`);
    const place = (variant << 17) | (number << 1);
    for (const form of new Set(forms)) this.use(form, document).places.push(place | 1);
    for (const part of new Set(parts)) if (!forms.includes(part)) this.use(part, document).places.push(place);
  }

  private use(key: string, document: number): Use {
    const uses = this.byKey[this.numberOf(key)] ?? [];
    const last = uses.at(-1);
    if (last?.document === document) return last;
    const use = { document, use: 0, places: [] };
    uses.push(use);
    return use;
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.byKey.length);
    return this.byKey.push([]) - 1;
  }
}

/** Whether a use counts for how common a key is: being about a holding without naming it does not. */
export function tells(use: number): boolean {
  return countIn(use) > 0 || (use & SAID) > 0;
}

// Of documents that fit alike the one that is asked for with a key goes before one that says it.
function namedFirst(uses: readonly Use[]): Use[] {
  return [...uses].sort((a, b) => (b.use & NAMED) - (a.use & NAMED));
}
