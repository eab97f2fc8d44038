import type { TrainingText } from '../../learning/training-set';
import { maskedExample } from '../entities/mask-entities';
import { FILLERS } from './fillers';

/**
 * What the general model learns: the examples, and the packs' questions (masked) as `programme`, each once. Where an
 * example says the same as a question, the example decides.
 */
export function generalTexts(
  examples: readonly TrainingText[],
  questions: readonly string[],
): TrainingText[] {
  const said = examples.flatMap(({ text, label }, at) => {
    const masked = maskedExample(text);
    const filled = withFillers(text, at);
    return [{ text: masked, label }, ...(filled === text ? [] : [{ text: maskedExample(filled), label }])];
  });
  const learned = new Set(said.map(({ text }) => text));
  return [
    ...said,
    ...[...new Set(questions)]
      .filter((text) => !learned.has(text))
      .map((text) => ({ text, label: 'programme' })),
  ];
}

/** The example with words in the slots that hold anything, another at each place: no finder knows all of those words. */
function withFillers(text: string, at: number): string {
  return Object.entries(FILLERS).reduce(
    (rest, [slot, fillers]) => rest.replaceAll(`{${slot}}`, fillers[at % fillers.length] ?? ''),
    text,
  );
}
