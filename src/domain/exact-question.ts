import { withoutCourtesy } from './answer-courtesy';
import type { AnswerDocument } from './answer-document';
import type { AnswerIndex } from './answer-index';
import { wordsIn } from './answer-text';

type ByWords = ReadonlyMap<string, readonly AnswerDocument[]>;

/** Read once for each pack, when the first question comes. */
const READ = new WeakMap<AnswerIndex, ByWords>();

/**
 * The documents whose title or one of whose questions is this very text, letter case, punctuation and courtesy aside:
 * nobody has to guess what is meant then. Mostly none, seldom more than one. What was written as an answer goes before
 * what other parts of the pack say under the same title.
 * @example exactDocuments('Please: when can we renew', index) // [the one that asks "when can we renew?"]
 */
export function exactDocuments(text: string, index: AnswerIndex): readonly AnswerDocument[] {
  let read = READ.get(index);
  if (!read) {
    read = documentsByWords(index);
    READ.set(index, read);
  }
  const exact = read.get(wordsOf(text)) ?? [];
  const answers = exact.filter(({ kind }) => kind === 'answer');
  return answers.length > 0 ? answers : exact;
}

function documentsByWords({ documents }: AnswerIndex): ByWords {
  const byWords = new Map<string, AnswerDocument[]>();
  for (const { document } of documents) {
    for (const words of new Set([document.title, ...document.questions].map(wordsOf))) {
      byWords.set(words, [...(byWords.get(words) ?? []), document]);
    }
  }
  return byWords;
}

function wordsOf(text: string): string {
  return wordsIn(withoutCourtesy(text)).join(' ');
}
