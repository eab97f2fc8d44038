import type { AnswerDocument } from '../documents/answer-document';
import { aspectsOf, type Aspect } from './asked-aspects';
import { stemsOf } from './vocabulary';

/** A document as questions are compared with it. */
export interface DocumentWords {
  /** In how many of its texts (title, questions, keywords, answer) each stem stands. */
  readonly counts: ReadonlyMap<string, number>;
  readonly texts: number;
  /** The stems of what it says: title and answer. */
  readonly said: ReadonlySet<string>;
  /** The stems of its title and of each of its questions. */
  readonly questions: readonly ReadonlySet<string>[];
  /** How many of its questions ask for each aspect. */
  readonly aspects: ReadonlyMap<Aspect, number>;
  readonly numbers: ReadonlySet<string>;
}

/** The numbers of a text, as they are written. @example numbersIn('$4,875 in 2026.') // ['4,875', '2026'] */
export function numbersIn(text: string): string[] {
  return text.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** Makes a document ready to be compared with; a fraction of a millisecond. */
export function documentWords({ title, text, questions, keywords }: AnswerDocument): DocumentWords {
  const asked = [title, ...questions].map((each) => new Set(stemsOf(each)));
  const all = [...asked, ...[...keywords, text].map((each) => new Set(stemsOf(each)))];
  const counts = new Map<string, number>();
  for (const stems of all) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const aspects = new Map<Aspect, number>();
  for (const aspect of questions.flatMap(aspectsOf)) aspects.set(aspect, (aspects.get(aspect) ?? 0) + 1);
  const said = `${title}\n${text}`;
  return {
    ...{ counts, aspects, questions: asked },
    texts: asked.length,
    said: new Set(stemsOf(said)),
    numbers: new Set(numbersIn(said)),
  };
}
