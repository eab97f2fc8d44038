import type { TrainingRow, TrainingSet } from './training-set';

/** What was learned, in full: `weights` has the labels of the first feature, then those of the second, and so on. */
export interface Regression {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** How eagerly to learn. */
export interface LearningRate {
  readonly step: number;
  /** Draws weights to zero (L2). */
  readonly decay: number;
}

/** What is being learned; `learn` goes on with it. */
export interface Learner extends Regression {
  readonly rate: LearningRate;
  readonly random: () => number;
  /** For each weight, the squares of what moved it: what was moved much moves less (AdaGrad). */
  readonly squares: Float32Array;
  readonly biasSquares: Float32Array;
  /** For each label, how far its probability is from what it should be; and the labels for which that matters. */
  readonly errors: Float32Array;
  readonly wrong: Uint16Array;
}

/** Errors below are not learned from: it saves time and leaves most weights at zero. */
const LEAST_ERROR = 0.004;
/** What every weight has seen of errors before the first: without it one small error would move it a full step. */
const CAUTION = 0.01;

/** Multinomial logistic regression that has learned nothing yet. */
export function newLearner({ labels, buckets }: TrainingSet, rate: LearningRate): Learner {
  const [count, size] = [labels.length, labels.length * buckets.length];
  return {
    rate,
    random: randomFrom(1),
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(CAUTION),
    bias: new Float32Array(count),
    biasSquares: new Float32Array(count).fill(CAUTION),
    errors: new Float32Array(count),
    wrong: new Uint16Array(count),
  };
}

/** Rows after which others may have their turn: some ten milliseconds. */
const ROWS_A_STEP = 50;

/**
 * Goes through rows so many times, each time in another order, though in the same ones whenever it is run; by steps, so
 * that a process can do other things between them.
 */
export function* learnInSteps(
  learner: Learner,
  rows: readonly TrainingRow[],
  epochs: number,
): Generator<void, void> {
  const order = rows.map((_, at) => at);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, learner.random);
    for (let done = 0; done < order.length; done += 1) {
      const row = rows[order[done] ?? 0];
      if (row) learnRow(learner, row);
      if (done % ROWS_A_STEP === 0) yield;
    }
  }
}

function learnRow(learner: Learner, row: TrainingRow): void {
  const { errors, wrong, rate } = learner;
  const count = errors.length;
  scoresInto(errors, learner, row);
  softmax(errors, 1);
  errors[row.label] = (errors[row.label] ?? 0) - 1;
  let found = 0;
  for (let label = 0; label < count; label += 1) {
    if (Math.abs(errors[label]!) < LEAST_ERROR) continue;
    wrong[found] = label;
    found += 1;
    descend(learner.bias, learner.biasSquares, {
      at: label,
      slope: row.weight * errors[label]!,
      step: rate.step,
    });
  }
  for (let at = 0; at < row.features.length; at += 1) {
    const start = (row.features[at] ?? 0) * count;
    const value = row.weight * (row.values[at] ?? 0);
    updateFeature(learner, { start, value, found });
  }
}

function updateFeature(
  { weights, squares, errors, wrong, rate }: Learner,
  { start, value, found }: { start: number; value: number; found: number },
): void {
  for (let index = 0; index < found; index += 1) {
    const label = wrong[index]!;
    const at = start + label;
    const weight = weights[at]!;
    const slope = value * errors[label]! + rate.decay * weight;
    const square = squares[at]! + slope * slope;
    squares[at] = square;
    weights[at] = weight - (rate.step * slope) / Math.sqrt(square);
  }
}

function descend(
  weights: Float32Array,
  squares: Float32Array,
  { at, slope, step }: { at: number; slope: number; step: number },
): void {
  squares[at] = squares[at]! + slope * slope;
  weights[at] = weights[at]! - (step * slope) / Math.sqrt(squares[at]);
}

/** Writes each label's score for a row. */
export function scoresInto(scores: Float32Array, { weights, bias }: Regression, row: TrainingRow): void {
  scores.set(bias);
  for (let at = 0; at < row.features.length; at += 1) {
    const start = (row.features[at] ?? 0) * scores.length;
    const value = row.values[at] ?? 0;
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = scores[label]! + value * weights[start + label]!;
    }
  }
}

/** Turns scores into probabilities, in place; a higher temperature makes them more alike. */
export function softmax(scores: Float32Array, temperature: number): void {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const power = Math.exp(((scores[at] ?? 0) - highest) / temperature);
    scores[at] = power;
    sum += power;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Puts a list in a random order, in place. */
export function shuffle(list: number[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] ?? 0, list[last] ?? 0];
  }
}
