import { CONCEPT } from './answer-likeness';
import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';

/** A key of the question: of which terms it is a form or a part (both by their place), and what it counts as a form. */
export interface AskedKey {
  readonly value: number;
  readonly holding: boolean;
  readonly formOf: number[];
  readonly contentOf: number[];
  readonly parts: number[];
}

/** A term of the question: its forms and parts as slots, 0 for those that the pack does not have. */
export interface AskedTerm {
  readonly weight: number;
  readonly forms: readonly number[];
  readonly partSlots: readonly number[];
  /** Where its parts stand among the parts of all terms. */
  readonly parts: { readonly from: number; readonly count: number };
}

/** A question in the numbers of a pack. A slot is the place of one of its keys among those that the pack has; 0 is none. */
export interface AskedKeys {
  readonly terms: readonly AskedTerm[];
  /** The weight of all terms. */
  readonly total: number;
  readonly partCount: number;
  /** How many terms are about content, not about how is asked. */
  readonly contentCount: number;
  readonly keys: readonly (AskedKey | undefined)[];
  /** The slot of each key of the pack. */
  readonly slots: Uint16Array;
  /** By slot and document: how the document uses the key, and in how many ways to ask. */
  readonly ways: Uint8Array;
  readonly counts: Uint16Array;
}

/** Writes a question down in the numbers of a pack. */
export function askedKeysOf(terms: readonly QueryTerm[], texts: AnswerTexts): AskedKeys {
  const slots = new Uint16Array(texts.usesOf.length - 1);
  const keys: (AskedKey | undefined)[] = [undefined];
  const numbers: number[] = [0];
  const slotOf = (key: string): number => {
    const number = texts.numbers.get(key);
    if (number === undefined) return 0;
    const known = slots[number] ?? 0;
    if (known > 0) return known;
    keys.push(newKey(key));
    numbers.push(number);
    return (slots[number] = keys.length - 1);
  };
  let [partCount, contentCount] = [0, 0];
  const asked = terms.map(({ forms, parts, weight }, at): AskedTerm => {
    const content = isAsking(forms[0]) ? undefined : contentCount++;
    const term = {
      weight,
      forms: forms.map(slotOf),
      partSlots: parts.map(slotOf),
      parts: { from: partCount, count: parts.length },
    };
    for (const form of term.forms) {
      keys[form]?.formOf.push(at);
      if (content !== undefined) keys[form]?.contentOf.push(content);
    }
    for (const part of term.partSlots) keys[part]?.parts.push(partCount++);
    partCount = term.parts.from + term.parts.count;
    return term;
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return { terms: asked, total, partCount, contentCount, keys, slots, ...usesIn(numbers, texts) };
}

function newKey(key: string): AskedKey {
  const value = key.startsWith('=') ? CONCEPT : 1;
  return { value, holding: key.startsWith('@'), formOf: [], contentOf: [], parts: [] };
}

function usesIn(numbers: readonly number[], texts: AnswerTexts): Pick<AskedKeys, 'ways' | 'counts'> {
  const ways = new Uint8Array(numbers.length * texts.documents);
  const counts = new Uint16Array(numbers.length * texts.documents);
  for (const [slot, number] of numbers.entries()) {
    if (slot === 0) continue;
    for (let use = texts.usesOf[number] ?? 0; use < (texts.usesOf[number + 1] ?? 0); use += 1) {
      const at = slot * texts.documents + (texts.useDocuments[use] ?? 0);
      ways[at] = texts.useWays[use] ?? 0;
      counts[at] = texts.useCounts[use] ?? 0;
    }
  }
  return { ways, counts };
}
