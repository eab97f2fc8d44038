import { BUCKETS, featuresOf } from './features';

/** A text to learn from. */
export interface TrainingText {
  readonly text: string;
  readonly label: string;
  /** How much it counts beside others; 1 when left out. */
  readonly weight?: number;
  /** True for a keyword: it says less than people do, so how sure the model may be is not found out with it. */
  readonly plain?: boolean;
}

/** Texts as numbers. Buckets that occur are numbered one after the other, so that weights are kept for those only. */
export interface TrainingSet {
  readonly labels: readonly string[];
  /** The bucket of each number. */
  readonly buckets: Uint32Array;
  readonly rows: readonly TrainingRow[];
}

export interface TrainingRow {
  /** Numbers of features, with their values. */
  readonly features: Uint32Array;
  readonly values: Float32Array;
  /** Its label's place in `labels`. */
  readonly label: number;
  readonly weight: number;
}

/** Texts after which others may have their turn. */
const TEXTS_A_STEP = 100;

/** Makes texts ready to learn from, by steps; labels are in the order of their first text. */
export function* trainingSetInSteps(texts: readonly TrainingText[]): Generator<void, TrainingSet> {
  const labels = [...new Set(texts.map(({ label }) => label))];
  const labelNumbers = new Map(labels.map((label, at) => [label, at]));
  const numbers = new Int32Array(BUCKETS).fill(-1);
  const buckets: number[] = [];
  const rows: TrainingRow[] = [];
  for (const { text, label, weight = 1 } of texts) {
    const features = featuresOf(text);
    const numbered = features.buckets.map((bucket) => {
      if (numbers[bucket] === -1) numbers[bucket] = buckets.push(bucket) - 1;
      return numbers[bucket] ?? 0;
    });
    rows.push({
      features: numbered,
      values: features.values,
      label: labelNumbers.get(label) ?? 0,
      weight,
    });
    if (rows.length % TEXTS_A_STEP === 0) yield;
  }
  return { labels, buckets: Uint32Array.from(buckets), rows };
}
