import { overlaps, type Entity } from '../entities/entity';
import { textWords, type TextWord } from '../entities/names/text-words';
import { spokenClasses } from '../closed-class/message-language';
import { COURTESY } from './courtesy';
import type { SlotTemplates } from './slot-templates';

const counted = new WeakMap<SlotTemplates, ReadonlyMap<string, number>>();

/** Every word of the example sentences with the number of sentences that have it. */
export function knownWords(templates: SlotTemplates): ReadonlyMap<string, number> {
  const ready = counted.get(templates);
  if (ready) return ready;
  const words = new Map<string, number>();
  for (const sentence of Object.values(templates.labels).flat()) {
    for (const word of sentence.split(' ')) words.set(word, (words.get(word) ?? 0) + 1);
  }
  counted.set(templates, words);
  return words;
}

type Counted = readonly [word: string, sentences: number];

const byLetter = new WeakMap<SlotTemplates, ReadonlyMap<string, readonly Counted[]>>();

/** Known words that begin with one of a word's first two letters, as whatever it is a slip for does; the second's behind. */
export function wordsLike(plain: string, templates: SlotTemplates): readonly Counted[] {
  const words = byLetter.get(templates) ?? lettered(knownWords(templates));
  byLetter.set(templates, words);
  const letters = new Set(plain.slice(0, 2));
  return [...letters].flatMap((letter) => words.get(letter) ?? []);
}

function lettered(known: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Counted[]> {
  const words = new Map<string, Counted[]>();
  for (const counted of known) {
    const letter = counted[0].slice(0, 1);
    const others = words.get(letter);
    if (others) others.push(counted);
    else words.set(letter, [counted]);
  }
  return words;
}

/**
 * Words of a text that stand in no example, are no small word and belong to nothing that was found: names that the
 * place does not know, and slips.
 * @example unknownWords('make Ben our contcat', [], templates).map(({ typed }) => typed) // ['Ben', 'contcat']
 */
export function unknownWords(
  text: string,
  entities: readonly Entity[],
  templates: SlotTemplates,
): readonly TextWord[] {
  return rareWords(text, entities, { templates, most: 0 });
}

/** The same with words that stand in a few examples, `most` at most: those may be slips themselves. */
export function rareWords(
  text: string,
  entities: readonly Entity[],
  { templates, most }: { readonly templates: SlotTemplates; readonly most: number },
): readonly TextWord[] {
  const known = knownWords(templates);
  return textWords(text).filter(
    (word) =>
      /^\p{L}{2,}$/u.test(word.typed) &&
      (known.get(word.plain) ?? 0) <= most &&
      !isSmall(word.plain) &&
      !entities.some((entity) => overlaps(entity, word)),
  );
}

function isSmall(plain: string): boolean {
  return COURTESY.has(plain) || spokenClasses.some(({ functionWords }) => functionWords.known.has(plain));
}
