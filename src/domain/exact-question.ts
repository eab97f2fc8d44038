import { withoutCourtesy } from '../answers/courtesy';
import type { AnswerDocument } from '../answers/documents/answer-document';
import type { AnswerIndex } from './answer-index';
import { wordsIn } from './answer-text';
import type { AskedText } from './asked-text';

/** The titles and questions of a pack's documents, by a number for their words: small, and fit to be kept in a file. */
export interface ExactQuestions {
  /** The numbers, sorted, and of each the document, by its number in the pack. */
  readonly hashes: ArrayLike<number>;
  readonly documents: ArrayLike<number>;
}

/** Notes every title and question; some ten milliseconds. */
export function exactQuestionsOf(documents: readonly AnswerDocument[]): ExactQuestions {
  const found = documents.flatMap((document, id) =>
    [...wordingsOf(document)].map((words) => ({ hash: hashOf(words), id })),
  );
  found.sort((a, b) => a.hash - b.hash || a.id - b.id);
  return { hashes: found.map(({ hash }) => hash), documents: found.map(({ id }) => id) };
}

/** Makes what was kept small and soon gone through. */
export function openExactQuestions({ hashes, documents }: ExactQuestions): ExactQuestions {
  return { hashes: Uint32Array.from(hashes), documents: Uint16Array.from(documents) };
}

/**
 * The documents whose title or one of whose questions is this very text, letter case, punctuation and courtesy aside:
 * nobody has to guess what is meant then. Mostly none, seldom more than one. What was written as an answer goes before
 * what other parts of the pack say under the same title.
 * @example exactDocuments(new AskedText('Please: when can we renew'), index) // [the one that asks "when can we renew?"]
 */
export function exactDocuments({ bare }: AskedText, index: AnswerIndex): readonly AnswerDocument[] {
  const words = bare.join(' ');
  const exact = withHash(hashOf(words), index).filter((document) => wordingsOf(document).has(words));
  const answers = exact.filter(({ kind }) => kind === 'answer');
  return answers.length > 0 ? answers : exact;
}

function withHash(hash: number, { documents, exact }: AnswerIndex): AnswerDocument[] {
  const found: AnswerDocument[] = [];
  for (let at = firstAt(hash, exact.hashes); exact.hashes[at] === hash; at += 1) {
    const document = documents[exact.documents[at] ?? 0]?.document;
    if (document) found.push(document);
  }
  return found;
}

/** The first place of a number in a sorted list; where it would stand if it is not there. */
function firstAt(hash: number, hashes: ArrayLike<number>): number {
  let [from, end] = [0, hashes.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((hashes[middle] ?? 0) < hash) from = middle + 1;
    else end = middle;
  }
  return from;
}

function wordingsOf({ title, questions }: AnswerDocument): ReadonlySet<string> {
  return new Set([title, ...questions].map((text) => wordsIn(withoutCourtesy(text)).join(' ')));
}

// FNV-1a: short, and soon done.
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
