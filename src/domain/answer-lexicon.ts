import { stem } from './answer-stem';
import { THESAURUS } from './answer-thesaurus';
import { wordsIn } from './answer-text';
import type { Program } from './program';

/** The phrases a search knows, in stems, and the concepts each names: keys that begin with `=`, or `@` for a holding. */
export interface Lexicon {
  readonly concepts: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest phrase has that begins with a stem, or with two. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A lexicon in a form that can be kept in a file. */
export type KeptLexicon = readonly (readonly [phrase: string, concepts: readonly string[]])[];

/** The key of the word that a programme has for what can be held, such as "competency". */
export const HOLDING_WORD = '=holding';

/** General thesaurus, the pack's synonyms and the names of what can be held, ready for being kept. */
export function lexiconOf(program: Program): KeptLexicon {
  const phrases = [
    ...THESAURUS.flatMap((group, at) => phrasesOf(group, `=${at}`)),
    ...program.synonyms.flatMap((group, at) => phrasesOf(group, `=${program.id}:${at}`)),
    ...phrasesOf(
      [program.words.holding.name, program.words.holding.plural, ...program.words.holding.also],
      HOLDING_WORD,
    ),
    ...program.holdings.flatMap(({ id, name, also, earlier }) =>
      phrasesOf([name, ...also, ...earlier], holdingConcept(id)),
    ),
  ];
  const concepts = new Map<string, string[]>();
  for (const { phrase, concept } of phrases) {
    const known = concepts.get(phrase);
    if (known) known.push(concept);
    else if (phrase !== '') concepts.set(phrase, [concept]);
  }
  return [...concepts];
}

/** Makes a kept lexicon ready for looking up. */
export function openLexicon(kept: KeptLexicon): Lexicon {
  const longest = new Map<string, number>();
  for (const [phrase] of kept) {
    const stems = phrase.split(' ');
    for (const beginning of new Set([stems.slice(0, 1).join(), stems.slice(0, 2).join(' ')])) {
      longest.set(beginning, Math.max(longest.get(beginning) ?? 0, stems.length));
    }
  }
  return { concepts: new Map(kept), longest };
}

/** The key under which a holding's names are found, whichever was used. */
export function holdingConcept(id: string): string {
  return `@${id}`;
}

function phrasesOf(
  group: readonly string[],
  concept: string,
): { readonly phrase: string; readonly concept: string }[] {
  return group.map((phrase) => ({ phrase: wordsIn(phrase).map(stem).join(' '), concept }));
}

/** The longest phrase that begins at a place in a row of stems: how many words it has, and the concepts it names. */
export interface NamedConcepts {
  readonly length: number;
  readonly concepts: readonly string[];
}

/** What is named at a place in a row of stems; undefined for nothing. */
export function conceptsAt(
  { concepts, longest }: Lexicon,
  stems: readonly string[],
  at: number,
): NamedConcepts | undefined {
  const [first = '', second] = [stems[at], stems[at + 1]];
  const few = longest.get(first) ?? 0;
  const most = few > 1 && second !== undefined ? (longest.get(`${first} ${second}`) ?? 1) : few;
  for (let length = Math.min(most, stems.length - at); length > 0; length -= 1) {
    const phrase = length === 1 ? first : stems.slice(at, at + length).join(' ');
    const named = concepts.get(phrase);
    if (named) return { length, concepts: named };
  }
  return undefined;
}
