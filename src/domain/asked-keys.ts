import type { QueryTerm } from './answer-query';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';

/** A word of the same meaning counts for less than the same word, one that a phrase is made of for even less. */
export const CONCEPT = 0.85;
export const PART = 0.6;

/** A key of the question that the pack has. */
export interface AskedKey {
  /** Its number in the pack. */
  readonly number: number;
  /** What it counts as a form, and how much in the full-text search. */
  readonly value: number;
  boost: number;
  readonly holding: boolean;
  readonly asking: boolean;
}

/** A term of the question: its forms and parts as slots, 0 for those that the pack does not have. */
export interface AskedTerm {
  readonly weight: number;
  /** Whether it is about content, not about how is asked. */
  readonly content: boolean;
  readonly forms: readonly number[];
  readonly parts: readonly number[];
}

/** A question in the numbers of a pack. A slot is the place of one of its keys among those that the pack has; 0 is none. */
export interface AskedKeys {
  readonly terms: readonly AskedTerm[];
  /** The weight of all terms. */
  readonly total: number;
  readonly keys: readonly (AskedKey | undefined)[];
}

/** Writes a question down in the numbers of a pack. */
export function askedKeysOf(terms: readonly QueryTerm[], texts: AnswerTexts): AskedKeys {
  const keys = new SlottedKeys(texts);
  const asked = terms.map(({ forms, parts, weight }): AskedTerm => {
    const partSlots = parts.map((part) => keys.slotOf(part, weight / 2));
    const formSlots = forms.map((form) => keys.slotOf(form, weight));
    return { weight, content: !isAsking(forms[0]), forms: formSlots, parts: partSlots };
  });
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return { terms: asked, total, keys: keys.all };
}

class SlottedKeys {
  readonly all: (AskedKey | undefined)[] = [undefined];
  private readonly texts: AnswerTexts;
  private readonly slots = new Map<number, number>();

  constructor(texts: AnswerTexts) {
    this.texts = texts;
  }

  /** The slot of a key, which counts for as much as was last said. */
  slotOf(key: string, boost: number): number {
    const number = this.texts.numbers.get(key);
    if (number === undefined) return 0;
    const slot = this.slots.get(number) ?? this.all.length;
    const known = this.all[slot];
    if (known) known.boost = boost;
    else {
      this.slots.set(number, slot);
      this.all.push({
        number,
        boost,
        value: key.startsWith('=') ? CONCEPT : 1,
        holding: key.startsWith('@'),
        asking: isAsking(key),
      });
    }
    return slot;
  }
}
