import { BUCKETS, featuresOf } from './features';
import { softmax } from './regression';
import type { TrainedModel } from './train';

/** A model as it is kept in a file, opened: the arrays look into its bytes. */
export interface PackedModel {
  readonly labels: readonly string[];
  readonly temperature: number;
  readonly bias: Float32Array;
  /** Where each bucket's weights begin; one more than there are buckets. */
  readonly starts: Uint32Array;
  /** Whose weight each is, and the weight in thousandths. */
  readonly labelOf: Uint16Array;
  readonly weights: Int16Array;
}

/** A label with how likely it is, 0 to 1. */
export interface Classified {
  readonly label: string;
  readonly probability: number;
}

/** Weights nearer to zero are left out: three in four bytes, and no answer changes. */
const LEAST_WEIGHT = 0.15;
/** Units in 1 of a weight; what does not fit is cut, which none comes near to. */
const UNITS = 1000;
const MOST_UNITS = 32_767;
const FORMAT = 1;
const HEAD_FIELDS = 5;

/**
 * A model's bytes, the same for the same model: a head of 32-bit numbers, the bias, how many weights each bucket has,
 * whose they are, what they are, and the labels as JSON. Little-endian, as every machine is that Node runs on.
 */
export function packModel(model: TrainedModel): Uint8Array {
  const { counts, labelOf, weights } = sparse(model);
  const names = new TextEncoder().encode(JSON.stringify(model.labels));
  const head = Uint32Array.of(FORMAT, model.labels.length, weights.length, names.length, 0);
  new Float32Array(head.buffer)[HEAD_FIELDS - 1] = model.temperature;
  return joined([head, model.bias, counts, Uint16Array.from(labelOf), Int16Array.from(weights), names]);
}

function sparse({ labels, buckets, weights }: TrainedModel): {
  counts: Uint16Array;
  labelOf: number[];
  weights: number[];
} {
  const counts = new Uint16Array(BUCKETS);
  const labelOf: number[] = [];
  const kept: number[] = [];
  const rows = [...buckets.keys()].sort((a, b) => (buckets[a] ?? 0) - (buckets[b] ?? 0));
  for (const row of rows) {
    for (let label = 0; label < labels.length; label += 1) {
      const weight = weights[row * labels.length + label] ?? 0;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      counts[buckets[row] ?? 0]! += 1;
      labelOf.push(label);
      kept.push(Math.max(-MOST_UNITS, Math.min(MOST_UNITS, Math.round(weight * UNITS))));
    }
  }
  return { counts, labelOf, weights: kept };
}

function joined(
  parts: readonly (Uint32Array | Float32Array | Uint16Array | Int16Array | Uint8Array)[],
): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Opens what `packModel` made; a few milliseconds. Throws when it is of another format or cut short. */
export function openModel(packed: Uint8Array): PackedModel {
  // Numbers of several bytes are looked at in place, which takes a beginning that they can be counted from.
  const bytes = packed.byteOffset % 4 === 0 ? packed : new Uint8Array(packed);
  if (bytes.length < HEAD_FIELDS * 4) throw unreadable();
  const { buffer, byteOffset } = bytes;
  const [format, labels = 0, entries = 0, names = 0] = new Uint32Array(buffer, byteOffset, HEAD_FIELDS);
  const biasAt = byteOffset + HEAD_FIELDS * 4;
  const countsAt = biasAt + labels * 4;
  const labelsAt = countsAt + BUCKETS * 2;
  const weightsAt = labelsAt + entries * 2;
  const namesAt = weightsAt + entries * 2;
  if (format !== FORMAT || namesAt + names !== byteOffset + bytes.byteLength) throw unreadable();
  return {
    labels: JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, namesAt, names))) as string[],
    temperature: new Float32Array(buffer, byteOffset, HEAD_FIELDS)[HEAD_FIELDS - 1] ?? 1,
    bias: new Float32Array(buffer, biasAt, labels),
    starts: startsOf(new Uint16Array(buffer, countsAt, BUCKETS)),
    labelOf: new Uint16Array(buffer, labelsAt, entries),
    weights: new Int16Array(buffer, weightsAt, entries),
  };
}

function unreadable(): Error {
  return new Error('The model is not one that this version of the bot can read; build the bot again.');
}

function startsOf(counts: Uint16Array): Uint32Array {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) starts[bucket + 1] = starts[bucket]! + counts[bucket]!;
  return starts;
}

/**
 * Every label with how likely it is what the text means, the likeliest first. Entities are to be masked as in the
 * texts it learned from. @example classify(model, 'move it to {date}')[0] // { label: 'do:set-date', probability: 0.93 }
 */
export function classify(model: PackedModel, text: string): readonly Classified[] {
  const { labels, starts, labelOf, weights } = model;
  const scores = Float32Array.from(model.bias);
  const { buckets, values } = featuresOf(text);
  buckets.forEach((bucket, index) => {
    const value = values[index]! / UNITS;
    for (let at = starts[bucket]!; at < starts[bucket + 1]!; at += 1) {
      scores[labelOf[at]!]! += value * weights[at]!;
    }
  });
  softmax(scores, model.temperature);
  return labels
    .map((label, at) => ({ label, probability: scores[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
}
