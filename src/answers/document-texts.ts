import type { TrainingText } from '../learning/training-set';

/** What can be found by what people write: an answer of a pack, say. */
export interface FoundDocument {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  readonly text: string;
}

/** With fewer phrasings than these, what a document says has to stand in for what people ask. */
const FEW_PHRASINGS = 8;
/** A sentence that answers is not one that asks. */
const SENTENCE_WEIGHT = 0.3;

/** What a model learns documents from: title, questions and keywords, and for those with few also their sentences. */
export function documentTexts(documents: readonly FoundDocument[]): TrainingText[] {
  return documents.flatMap(({ id, title, questions, keywords, text }) => {
    const few = questions.length + keywords.length < FEW_PHRASINGS;
    const sentences = few ? text.split(/(?<=[.;:!?])\s+/) : [];
    return [
      ...[title, ...questions].map((asked) => ({ text: asked, label: id })),
      ...keywords.map((keyword) => ({ text: keyword, label: id, plain: true })),
      ...sentences.map((said) => ({ text: said, label: id, plain: true, weight: SENTENCE_WEIGHT })),
    ];
  });
}

/**
 * What the general model learns: the examples, and the questions of all documents as `programme`, each once.
 * `mask` puts slots in the place of what a text names, as it will be done to messages.
 */
export function generalTexts(
  examples: readonly TrainingText[],
  documents: readonly FoundDocument[],
  mask: (text: string) => string,
): TrainingText[] {
  const questions = documents.flatMap(({ title, questions: asked }) => [title, ...asked].map(mask));
  const learned = new Set(examples.map(({ text }) => text));
  return [
    ...examples.map(({ text, label }) => ({ text, label })),
    ...[...new Set(questions)]
      .filter((text) => !learned.has(text))
      .map((text) => ({ text, label: 'programme' })),
  ];
}
