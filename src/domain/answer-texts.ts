import { isAsking } from './answer-tokens';
import { tells } from './key-uses';
import type { PackedTexts } from './packed-texts';

/** A pack's packed texts, ready for being gone through. */
export interface AnswerTexts {
  readonly documents: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly variantsOf: Uint16Array;
  readonly termsOf: Uint32Array;
  readonly termKeys: Uint16Array;
  readonly usesOf: Uint32Array;
  readonly useDocuments: Uint16Array;
  readonly uses: Uint16Array;
  readonly placesOf: Uint32Array;
  readonly places: Uint32Array;
  /** How many variants and terms a document has at most. */
  readonly mostVariants: number;
  readonly mostTerms: number;
  /** How much each key tells: the fewer documents have it, the more. Infinite for one that no document has. */
  readonly rarities: Float64Array;
  /** How much each key tells as a term of a variant. */
  readonly weights: Float64Array;
}

const ASKING_WEIGHT = 1.2;

/** The weight of a term by the rarities of its forms: that of its most common one. Unknown terms have none. */
export function termWeight(forms: readonly string[], texts: AnswerTexts): number {
  if (isAsking(forms[0])) return ASKING_WEIGHT;
  let least = Infinity;
  for (const form of forms) least = Math.min(least, rarityOf(form, texts));
  return least === Infinity ? 0 : least;
}

/** How much a key tells; infinite for one that no document has. */
export function rarityOf(key: string, { numbers, rarities }: AnswerTexts): number {
  const number = numbers.get(key);
  return number === undefined ? Infinity : (rarities[number] ?? Infinity);
}

/** Unpacks what `packTexts` made; a millisecond or two. */
export function openTexts(packed: PackedTexts): AnswerTexts {
  const rarities = raritiesIn(packed);
  return {
    documents: packed.variantsOf.length - 1,
    numbers: new Map(packed.keys.map((key, number) => [key, number])),
    variantsOf: Uint16Array.from(packed.variantsOf),
    termsOf: Uint32Array.from(packed.termsOf),
    termKeys: Uint16Array.from(packed.termKeys),
    usesOf: Uint32Array.from(packed.usesOf),
    useDocuments: Uint16Array.from(packed.useDocuments),
    uses: Uint16Array.from(packed.uses),
    placesOf: Uint32Array.from(packed.placesOf),
    places: Uint32Array.from(packed.places),
    ...mostIn(packed),
    rarities,
    weights: Float64Array.from(packed.keys, (key, number) => weightOf(key, rarities[number])),
  };
}

function mostIn({ variantsOf, termsOf }: PackedTexts): {
  readonly mostVariants: number;
  readonly mostTerms: number;
} {
  let [mostVariants, mostTerms] = [0, 0];
  for (const [document, from] of variantsOf.entries()) {
    const end = variantsOf[document + 1] ?? from;
    mostVariants = Math.max(mostVariants, end - from);
    mostTerms = Math.max(mostTerms, (termsOf[end] ?? 0) - (termsOf[from] ?? 0));
  }
  return { mostVariants, mostTerms };
}

function raritiesIn({ variantsOf, usesOf, uses }: PackedTexts): Float64Array {
  const documents = variantsOf.length - 1;
  const rarities = new Float64Array(usesOf.length - 1);
  for (let key = 0; key < rarities.length; key += 1) {
    let count = 0;
    for (let use = usesOf[key] ?? 0; use < (usesOf[key + 1] ?? 0); use += 1) {
      if (tells(uses[use] ?? 0)) count += 1;
    }
    rarities[key] = count === 0 ? Infinity : Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  }
  return rarities;
}

function weightOf(key: string, rarity = Infinity): number {
  if (isAsking(key)) return ASKING_WEIGHT;
  return rarity === Infinity ? 0 : rarity;
}

/** Whether a document, by its number, has a key in some way to ask for it or in its text. */
export function usesKey({ numbers, usesOf, useDocuments }: AnswerTexts, id: number, key: string): boolean {
  const number = numbers.get(key);
  if (number === undefined) return false;
  const end = usesOf[number + 1] ?? 0;
  for (let use = usesOf[number] ?? 0; use < end; use += 1) {
    if (useDocuments[use] === id) return true;
  }
  return false;
}
