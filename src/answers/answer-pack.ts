import type { Program } from '../domain/program/program';
import type { PackedModel } from '../learning/packed-model';
import { documentWords, type DocumentWords } from './choice/document-words';
import { openVocabulary, type Vocabulary } from './choice/vocabulary';
import { withoutCourtesy } from './courtesy';
import type { AnswerDocument } from './documents/answer-document';
import { answerDocuments } from './documents/answer-documents';
import { openPackWords, type PackWords } from './scope/pack-words';
import { openRanking, type DocumentRanking } from './rank-documents';

/** A programme pack ready to answer: its documents, how they are ranked, and which are asked for word by word. */
export interface AnswerPack {
  readonly program: Program;
  readonly documents: ReadonlyMap<string, AnswerDocument>;
  readonly ranking: DocumentRanking;
  readonly words: PackWords;
  readonly vocabulary: Vocabulary;
  /** A document as questions are compared with it; made when it is first asked for, and kept. */
  readonly wordsOf: (document: AnswerDocument) => DocumentWords;
  /** Documents by their own questions and titles, in plain words. */
  readonly byQuestion: ReadonlyMap<string, AnswerDocument>;
}

/**
 * Makes a pack ready; some 100 ms, most of it for the text search. `model` was learned from the pack's documents; while
 * it is not there yet, the text search serves alone.
 */
export function openAnswerPack(program: Program, model?: PackedModel): AnswerPack {
  const documents = answerDocuments(program);
  const byQuestion = new Map<string, AnswerDocument>();
  for (const document of documents) {
    for (const question of [document.title, ...document.questions]) {
      const key = questionKey(question);
      if (!byQuestion.has(key)) byQuestion.set(key, document);
    }
  }
  const words = openPackWords(documents);
  return {
    ...{ program, words },
    vocabulary: openVocabulary(words),
    wordsOf: keptWords(),
    documents: new Map(documents.map((document) => [document.id, document])),
    ranking: openRanking(documents, model),
    byQuestion,
  };
}

function keptWords(): (document: AnswerDocument) => DocumentWords {
  const kept = new Map<string, DocumentWords>();
  return (document) => {
    const words = kept.get(document.id) ?? documentWords(document);
    kept.set(document.id, words);
    return words;
  };
}

/** A question in plain words, so that case, punctuation and courtesy make no difference. */
export function questionKey(text: string): string {
  const words = withoutCourtesy(text)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}
