import { isAsking } from './answer-tokens';
import { SAID, type PackedTexts } from './packed-texts';

/** A pack's packed texts, ready for being gone through. */
export interface AnswerTexts {
  readonly documents: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly variantsOf: Uint32Array;
  readonly termsOf: Uint32Array;
  readonly keysOf: Uint32Array;
  readonly formCounts: Uint8Array;
  readonly termKeys: Uint16Array;
  readonly usesOf: Uint32Array;
  readonly useDocuments: Uint16Array;
  readonly useWays: Uint8Array;
  readonly useCounts: Uint16Array;
  /** How much a key tells: the fewer documents have it, the more. Keys that no document has are absent. */
  readonly rarity: ReadonlyMap<string, number>;
  /** How much each term of the variants tells. */
  readonly weights: Float64Array;
}

const ASKING_WEIGHT = 1.2;

/** The weight of a term by the rarities of its forms: that of its most common one. Unknown terms have none. */
export function termWeight(forms: readonly string[], rarity: ReadonlyMap<string, number>): number {
  if (isAsking(forms[0])) return ASKING_WEIGHT;
  const known = forms.flatMap((form) => rarity.get(form) ?? []);
  return known.length === 0 ? 0 : Math.min(...known);
}

/** Unpacks what `packTexts` made; a millisecond or two. */
export function openTexts(packed: PackedTexts): AnswerTexts {
  const texts = {
    documents: packed.variantsOf.length - 1,
    numbers: new Map(packed.keys.map((key, number) => [key, number])),
    variantsOf: Uint32Array.from(packed.variantsOf),
    termsOf: Uint32Array.from(packed.termsOf),
    keysOf: Uint32Array.from(packed.keysOf),
    formCounts: Uint8Array.from(packed.formCounts),
    termKeys: Uint16Array.from(packed.termKeys),
    usesOf: Uint32Array.from(packed.usesOf),
    useDocuments: Uint16Array.from(packed.useDocuments),
    useWays: Uint8Array.from(packed.useWays),
    useCounts: Uint16Array.from(packed.useCounts),
  };
  const rarities = raritiesIn(texts);
  const known = packed.keys.map((key, number) => [key, rarities[number] ?? Infinity] as const);
  return {
    ...texts,
    rarity: new Map(known.filter(([, rarity]) => rarity < Infinity)),
    weights: weightsIn(texts, rarities, packed.keys.map(isAsking)),
  };
}

type Unpacked = Omit<AnswerTexts, 'rarity' | 'weights'>;

/** By key; infinite for one that no document has. */
function raritiesIn({ documents, usesOf, useWays, useCounts }: Unpacked): Float64Array {
  const rarities = new Float64Array(usesOf.length - 1);
  for (let key = 0; key < rarities.length; key += 1) {
    let count = 0;
    for (let use = usesOf[key] ?? 0; use < (usesOf[key + 1] ?? 0); use += 1) {
      if ((useCounts[use] ?? 0) > 0 || ((useWays[use] ?? 0) & SAID) > 0) count += 1;
    }
    rarities[key] = count === 0 ? Infinity : Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  }
  return rarities;
}

function weightsIn(
  { keysOf, formCounts, termKeys }: Unpacked,
  rarities: Float64Array,
  asking: readonly boolean[],
): Float64Array {
  const weights = new Float64Array(formCounts.length);
  for (let term = 0; term < weights.length; term += 1) {
    const first = keysOf[term] ?? 0;
    let least = Infinity;
    for (let at = first; at < first + (formCounts[term] ?? 0); at += 1) {
      least = Math.min(least, rarities[termKeys[at] ?? 0] ?? Infinity);
    }
    weights[term] = asking[termKeys[first] ?? 0] ? ASKING_WEIGHT : least === Infinity ? 0 : least;
  }
  return weights;
}
