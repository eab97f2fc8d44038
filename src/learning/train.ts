import {
  learnInSteps,
  newLearner,
  scoresInto,
  softmax,
  type LearningRate,
  type Regression,
} from './regression';
import { trainingSetInSteps, type TrainingRow, type TrainingSet, type TrainingText } from './training-set';

/** A model in full precision, as `packModel` takes it. */
export interface TrainedModel extends TrainingSet, Regression {
  /** What scores are divided by, so that of the answers given with 80 % four in five are right. */
  readonly temperature: number;
}

/** A strong decay did best on questions that were not learned from. */
const RATE: LearningRate = { step: 0.6, decay: 0.001 };
const EPOCHS = 4;

/** One text in so many is kept back at first, to see how right the model is on what it has not learned. */
const FOLDS = 5;
/** With all texts, afterwards. */
const LAST_EPOCHS = 3;

/**
 * Learns which label a text has; some seconds for 10,000 texts, and the same bytes in every run. `balance` says how
 * much labels with many texts are held back: 0 not at all, 1 so that every label counts the same.
 */
export function trainModel(texts: readonly TrainingText[], balance = 0): TrainedModel {
  const steps = trainInSteps(texts, balance);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same by steps of some ten milliseconds, for a process that has to answer meanwhile. */
export function* trainInSteps(texts: readonly TrainingText[], balance = 0): Generator<void, TrainedModel> {
  const set = yield* trainingSetInSteps(texts);
  const rows = balanced(set, balance);
  const keptBack = texts.map(({ plain }, at) => at % FOLDS === FOLDS - 1 && plain !== true);
  const learner = newLearner(set, RATE);
  yield* learnInSteps(
    learner,
    rows.filter((_, at) => !keptBack[at]),
    EPOCHS,
  );
  const temperature = temperatureOf(
    learner,
    rows.filter((_, at) => keptBack[at]),
  );
  yield* learnInSteps(learner, rows, LAST_EPOCHS);
  return { ...set, weights: learner.weights, bias: learner.bias, temperature };
}

function balanced({ labels, rows }: TrainingSet, balance: number): TrainingRow[] {
  const counts = labels.map(() => 0);
  for (const { label } of rows) counts[label] = (counts[label] ?? 0) + 1;
  const usual = [...counts].sort((a, b) => a - b)[counts.length >> 1] ?? 1;
  return rows.map((row) => {
    const share = usual / (counts[row.label] ?? usual);
    return { ...row, weight: row.weight * Math.min(1, share ** balance) };
  });
}

const TEMPERATURES = Array.from({ length: 60 }, (_, at) => 0.2 * 1.05 ** at);

/** The temperature under which what is so for these rows is found most likely (Platt scaling of all labels alike). */
function temperatureOf(learned: Regression, rows: readonly TrainingRow[]): number {
  const losses = TEMPERATURES.map(() => 0);
  const scores = new Float32Array(learned.bias.length);
  for (const row of rows) {
    scoresInto(scores, learned, row);
    TEMPERATURES.forEach((temperature, at) => {
      const likely = Float32Array.from(scores);
      softmax(likely, temperature);
      losses[at] = (losses[at] ?? 0) - row.weight * Math.log(Math.max(likely[row.label] ?? 0, 1e-9));
    });
  }
  const least = losses.indexOf(Math.min(...losses));
  return rows.length === 0 ? 1 : (TEMPERATURES[least] ?? 1);
}
