import type { TrainingText } from '../../learning/training-set';

/** What can be found by what people write: an answer of a pack, say. */
export interface FoundDocument {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  readonly text: string;
}

/** A sentence that answers is not one that asks. */
const SENTENCE_WEIGHT = 0.3;

/** What a model learns documents from: title, questions and keywords, and the sentences people quote from when they ask. */
export function documentTexts(documents: readonly FoundDocument[]): TrainingText[] {
  return documents.flatMap(({ id, title, questions, keywords, text }) => {
    return [
      ...[title, ...questions].map((asked) => ({ text: asked, label: id })),
      ...keywords.map((keyword) => ({ text: keyword, label: id, plain: true })),
      ...text
        .split(/(?<=[.;:!?])\s+/)
        .map((said) => ({ text: said, label: id, plain: true, weight: SENTENCE_WEIGHT })),
    ];
  });
}
