/** A question's candidates as numbers; one of them at least is right. */
export interface ChoiceRow {
  readonly candidates: readonly { readonly values: readonly number[]; readonly isRight: boolean }[];
  /** How much it counts beside others. */
  readonly weight: number;
}

const STEPS = 100;
const STEP = 0.1;
/** Draws weights to zero, so that no single piece of evidence decides alone. */
const DECAY = 0.002;

/** The weights under which right candidates are found most likely (conditional logit, Adam). The same in every run. */
export function fitChoice(rows: readonly ChoiceRow[]): number[] {
  const size = rows[0]?.candidates[0]?.values.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const means = [...weights];
  const squares = [...weights];
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight) => DECAY * weight);
    for (const row of rows) addSlopes(slopes, weights, { ...row, weight: row.weight / total });
    slopes.forEach((slope, at) => {
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * slope * slope;
      const size = Math.sqrt((squares[at] ?? 0) / (1 - 0.99 ** step)) + 1e-9;
      weights[at] = (weights[at] ?? 0) - (STEP * (means[at] ?? 0)) / (1 - 0.9 ** step) / size;
    });
  }
  return weights;
}

function addSlopes(slopes: number[], weights: readonly number[], row: ChoiceRow): void {
  const { shares, right } = chanceRight(weights, row);
  row.candidates.forEach(({ values, isRight }, at) => {
    const share = shares[at] ?? 0;
    const error = row.weight * (share - (isRight ? share / Math.max(right, 1e-9) : 0));
    values.forEach((value, name) => (slopes[name] = (slopes[name] ?? 0) + error * value));
  });
}

/** How likely each candidate is, how likely all right ones are together, and whether the likeliest is one of them. */
export function chanceRight(
  weights: readonly number[],
  { candidates }: Pick<ChoiceRow, 'candidates'>,
): { readonly shares: readonly number[]; readonly right: number; readonly bestIsRight: boolean } {
  const scores = candidates.map(({ values }) =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  const shares = powers.map((power) => power / sum);
  const right = shares.reduce((total, share, at) => total + (candidates[at]?.isRight ? share : 0), 0);
  return { shares, right, bestIsRight: candidates[scores.indexOf(highest)]?.isRight ?? false };
}
