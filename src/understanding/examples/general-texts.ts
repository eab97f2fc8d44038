import type { TrainingText } from '../../learning/training-set';
import { maskedExample } from '../entities/mask-entities';
import { FILLERS, UNKNOWN_HOLDINGS } from './fillers';

/** Whoever names something unknown in another change, or asks about it, may as well mean no holding at all. */
const OF_HOLDINGS: ReadonlySet<string> = new Set(['do:add-holding', 'do:drop-holding']);
const OF_CHANGES: typeof FILLERS = { ...FILLERS, holding: UNKNOWN_HOLDINGS };

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
    const filled = withFillers(text, at, OF_HOLDINGS.has(label) ? OF_CHANGES : FILLERS);
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
function withFillers(text: string, at: number, all: typeof FILLERS): string {
  return Object.entries(all).reduce(
    (rest, [slot, fillers]) => rest.replaceAll(`{${slot}}`, fillers[at % fillers.length] ?? ''),
    text,
  );
}
