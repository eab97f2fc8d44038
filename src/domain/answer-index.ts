import MiniSearch from 'minisearch';
import type { AnswerDocument } from './answer-document';
import { answerDocuments } from './answer-documents';
import { holdingConcept, lexiconOf, type Lexicon } from './answer-lexicon';
import { spellerOf, type Speller } from './answer-speller';
import { isAsking, termsIn, type Term } from './answer-tokens';
import type { Program } from './program';

/** Keys of a text; true for words as they stand, false for what they mean or are part of. */
export type Keys = ReadonlyMap<string, boolean>;

/** A way to ask for a document: its title, one of its questions or keywords. `weights` go with `terms`. */
export interface Variant {
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
  readonly keys: Keys;
}

/** A document with what comparing needs; the first of its variants is the title. */
export interface IndexedDocument {
  readonly document: AnswerDocument;
  /** Prepared when first compared with: most documents of a pack never are. */
  readonly variants: () => readonly Variant[];
  /** Keys of all variants together, and in how many of them each stands. */
  readonly named: Keys;
  readonly counts: ReadonlyMap<string, number>;
  readonly text: Keys;
}

/** A pack made ready for questions. */
export interface AnswerIndex {
  readonly program: Program;
  readonly documents: readonly IndexedDocument[];
  readonly search: MiniSearch;
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  /** How much a key tells: the fewer documents have it, the more. Keys that no document has are absent. */
  readonly rarity: ReadonlyMap<string, number>;
}

/** Makes a pack ready for questions; some tens of milliseconds, so do it once for each pack. */
export function buildAnswerIndex(program: Program): AnswerIndex {
  const lexicon = lexiconOf(program);
  const read = answerDocuments(program).map((document) => {
    const variants = [document.title, ...document.questions, ...document.keywords].map((text) =>
      termsIn(text, lexicon),
    );
    return {
      document,
      variants,
      ...named(document, variants),
      text: keysOf(termsIn(document.text, lexicon)),
    };
  });
  const rarity = rarities(read);
  const documents = read.map(({ variants, ...rest }) => ({
    ...rest,
    variants: once(() => variants.map((terms) => variantOf(terms, rarity))),
  }));
  return { program, documents, search: searchOver(documents), lexicon, speller: spellerOf(program), rarity };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function variantOf(terms: readonly Term[], rarity: ReadonlyMap<string, number>): Variant {
  return { terms, keys: keysOf(terms), weights: terms.map((term) => termWeight(term, rarity)) };
}

const ASKING_WEIGHT = 1.2;

/** The weight of a term: that of its most common form. Unknown terms have none. */
export function termWeight({ forms }: Term, rarity: ReadonlyMap<string, number>): number {
  if (isAsking(forms[0])) return ASKING_WEIGHT;
  const known = forms.flatMap((form) => rarity.get(form) ?? []);
  return known.length === 0 ? 0 : Math.min(...known);
}

function formsAndParts({ forms, parts }: Term): string[] {
  return [...forms, ...parts];
}

function keysOf(terms: readonly Term[]): Map<string, boolean> {
  const keys = new Map<string, boolean>();
  for (const { forms, parts } of terms) {
    for (const part of parts) if (!keys.has(part)) keys.set(part, false);
    for (const form of forms) keys.set(form, !/^[=@]/.test(form));
  }
  return keys;
}

function named(
  document: AnswerDocument,
  variants: readonly (readonly Term[])[],
): Pick<IndexedDocument, 'named' | 'counts'> {
  const keys = keysOf(variants.flat());
  const counts = new Map<string, number>();
  for (const terms of variants) {
    for (const key of new Set(terms.flatMap(formsAndParts))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // One that is about few holdings need not name them in each of its questions.
  if (document.holdings.length <= 3) for (const id of document.holdings) keys.set(holdingConcept(id), false);
  return { named: keys, counts };
}

function searchOver(documents: readonly IndexedDocument[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['named', 'text'],
    tokenize: (keys) => keys.split(' '),
    processTerm: (key) => key,
  });
  search.addAll(documents.map(({ named, text }, id) => ({ id, named: joined(named), text: joined(text) })));
  return search;
}

function joined(keys: Keys): string {
  return [...keys.keys()].filter((key) => !isAsking(key)).join(' ');
}

function rarities(documents: readonly Pick<IndexedDocument, 'counts' | 'text'>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { counts, text } of documents) {
    for (const key of counts.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
    for (const key of text.keys()) if (!counts.has(key)) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const total = documents.length;
  return new Map([...uses].map(([key, count]) => [key, Math.log(1 + (total - count + 0.5) / (count + 0.5))]));
}
