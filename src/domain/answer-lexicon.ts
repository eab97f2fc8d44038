import { stem } from './answer-stem';
import { THESAURUS } from './answer-thesaurus';
import { wordsIn } from './answer-text';
import type { Program } from './program';

/** A concept that several phrases name; its key begins with `=`, or with `@` when it is a holding. */
export interface PhraseConcept {
  /** Stems of the phrase, in order. */
  readonly stems: readonly string[];
  readonly concept: string;
}

/** The phrases a search knows, by the first stem of each, longest first. */
export type Lexicon = ReadonlyMap<string, readonly PhraseConcept[]>;

/** The key of the word that a programme has for what can be held, such as "competency". */
export const HOLDING_WORD = '=holding';

/** General thesaurus, the pack's synonyms and the names of what can be held, ready for looking up. */
export function lexiconOf(program: Program): Lexicon {
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
  const byFirst = new Map<string, PhraseConcept[]>();
  for (const phrase of phrases) {
    const [first] = phrase.stems;
    if (first === undefined) continue;
    const known = byFirst.get(first) ?? [];
    known.push(phrase);
    byFirst.set(first, known);
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

/** The key under which a holding's names are found, whichever was used. */
export function holdingConcept(id: string): string {
  return `@${id}`;
}

function phrasesOf(group: readonly string[], concept: string): PhraseConcept[] {
  return group.map((phrase) => ({ stems: wordsIn(phrase).map(stem), concept }));
}

const NOTHING: readonly PhraseConcept[] = [];

/** What begins at a place in a row of stems: the concepts named there and how many words each name has. */
export function conceptsAt(lexicon: Lexicon, stems: readonly string[], at: number): readonly PhraseConcept[] {
  const candidates = lexicon.get(stems[at] ?? '');
  if (!candidates) return NOTHING;
  return candidates.filter((phrase) => phrase.stems.every((one, offset) => stems[at + offset] === one));
}
