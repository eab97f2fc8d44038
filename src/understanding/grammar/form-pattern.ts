import { plainWords } from '../closed-class/message-token';
import { isSlot, type SlotName } from './slot-values';

/** One word of a form, or a place for something said. `optional`: the word may be left out. */
export type FormPart =
  | { readonly kind: 'word'; readonly word: string; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly slot: SlotName }
  /** A comma or semicolon, which has to stand there. */
  | { readonly kind: 'comma' };

const PART = /\{(?<slot>\w+)\}|\[(?<optional>[^\]]+)\]|(?<comma>,)|(?<word>[^\s{}[\],]+)/gu;

/**
 * The parts of a form as it is written in the tables: words, [words that may be left out], {slots}, commas.
 * Throws a RangeError for a slot that nothing reads.
 * @example formParts('[our] anniversary {day}') // our (optional), anniversary, the slot "day"
 */
export function formParts(form: string): FormPart[] {
  return [...form.matchAll(PART)].flatMap(({ groups }) => {
    const { slot, optional, word, comma } = groups ?? {};
    if (slot !== undefined) return [slotPart(slot, form)];
    if (comma !== undefined) return [{ kind: 'comma' as const }];
    return plainWords(optional ?? word ?? '').map((plain) => ({
      kind: 'word' as const,
      word: plain,
      optional: optional !== undefined,
    }));
  });
}

/**
 * The words that what is said in a form can begin with; undefined when it can begin with anything.
 * @example firstWords(formParts('[our] anniversary {day}')) // ['our', 'anniversary']
 */
export function firstWords(parts: readonly FormPart[]): readonly string[] | undefined {
  const words: string[] = [];
  for (const part of parts) {
    if (part.kind !== 'word') return undefined;
    words.push(part.word);
    if (!part.optional) return words;
  }
  return undefined;
}

function slotPart(slot: string, form: string): FormPart {
  if (!isSlot(slot)) throw new RangeError(`Nothing reads the slot "${slot}" of the form "${form}".`);
  return { kind: 'slot', slot };
}
