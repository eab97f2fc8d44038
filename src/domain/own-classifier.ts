/** Learned from examples: how much each feature speaks for each label. */
export interface Classifier {
  /** The likeliest label and how likely it is, from 0 to 1. */
  classify(features: readonly string[]): { readonly label: string; readonly likelihood: number };
}

export interface Example {
  readonly features: readonly string[];
  readonly label: string;
  /** How often it counts. */
  readonly weight: number;
}

const ROUNDS = 8;
const PACE = 0.25;
const SHRINK = 0.0005;
/** A lesson known so well teaches nothing any more. */
const SETTLED = 0.97;

/**
 * A multinomial logistic regression over the examples' features, fitted by gradient steps in a fixed order, so that the
 * same examples always give the same classifier.
 */
export function learn(examples: readonly Example[]): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))];
  const weights = new Map<string, Float64Array>();
  const lessons = examples.map((example) => lessonOf(example, labels, weights));
  for (let round = 0; round < ROUNDS; round += 1) {
    const pace = PACE / (1 + round / 3);
    for (const lesson of shuffled(lessons, round)) take(lesson, pace);
  }
  return {
    classify(features) {
      const known = features.flatMap((feature) => weights.get(feature) ?? []);
      const shares = sharesOf(known, labels.length);
      const best = shares.indexOf(Math.max(...shares));
      return { label: labels[best] ?? '', likelihood: shares[best] ?? 0 };
    },
  };
}

/** An example with the weights of its features, one for each label. */
interface Lesson {
  readonly rows: readonly Float64Array[];
  readonly wanted: number;
  readonly weight: number;
}

function lessonOf(
  { features, label, weight }: Example,
  labels: readonly string[],
  weights: Map<string, Float64Array>,
): Lesson {
  const rows = features.map((feature) => {
    const row = weights.get(feature) ?? new Float64Array(labels.length);
    weights.set(feature, row);
    return row;
  });
  return { rows, wanted: labels.indexOf(label), weight };
}

function take({ rows, wanted, weight }: Lesson, pace: number): void {
  const [first] = rows;
  if (!first) return;
  const shares = sharesOf(rows, first.length);
  if ((shares[wanted] ?? 0) > SETTLED) return;
  const rate = (pace * weight) / Math.sqrt(rows.length);
  const moves = shares.map((share, at) => rate * ((at === wanted ? 1 : 0) - share));
  for (const row of rows) {
    for (let at = 0; at < row.length; at += 1)
      row[at] = (row[at] ?? 0) * (1 - SHRINK * pace) + (moves[at] ?? 0);
  }
}

/** How likely each label is, given the weights of the features seen. */
function sharesOf(rows: readonly Float64Array[], labels: number): number[] {
  const sums = new Array<number>(labels).fill(0);
  for (const row of rows) for (let at = 0; at < labels; at += 1) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}

/** The lessons in another order each round, always the same for the same round. */
function shuffled<T>(lessons: readonly T[], round: number): T[] {
  const order = [...lessons];
  let seed = round * 7919 + 17;
  for (let at = order.length - 1; at > 0; at -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
  return order;
}
