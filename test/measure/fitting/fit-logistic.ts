/** A case to fit on: its features, whether it is one of those wanted, and how much it counts. */
export interface FitRow {
  readonly features: readonly number[];
  readonly wanted: boolean;
  readonly weight: number;
}

const STEPS = 600;
const STEP = 0.05;
/** Draws weights to zero, so that no single piece of evidence decides alone. */
const DECAY = 0.001;

/** Logistic regression by gradient descent (Adam); the first feature is the bias. The same weights in every run. */
export function fitLogistic(rows: readonly FitRow[]): number[] {
  const size = rows[0]?.features.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const means = [...weights];
  const squares = [...weights];
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : DECAY * weight));
    for (const row of rows) {
      const error = ((chanceOf(weights, row.features) - Number(row.wanted)) * row.weight) / total;
      row.features.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + error * value));
    }
    slopes.forEach((slope, at) => {
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * slope * slope;
      const size = Math.sqrt((squares[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (STEP * (means[at] ?? 0)) / (1 - 0.9 ** step) / size;
    });
  }
  return weights;
}

/** How likely a case is one of those wanted, 0 to 1. */
export function chanceOf(weights: readonly number[], features: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
