/** What a text is made of, as a model sees it: hashed pieces with their weights, of length 1 together. */
export interface Features {
  /** Each once, below `BUCKETS`, in the order in which the text has them. */
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

const BUCKET_BITS = 18;
/** How many pieces are told apart; others share a bucket. */
export const BUCKETS = 1 << BUCKET_BITS;

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** The share of a text's length that its pieces of words get; the rest is for words and pairs of words. */
const PIECES_SHARE = 0.5;

/**
 * The words, pairs of neighbouring words, and pieces of words of a text (which find what is misspelt or inflected).
 * Slots such as `{date}` are words without pieces. Texts that differ in case, width of letters and punctuation only
 * have the same features; a text without words has none but that it is empty.
 */
export function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const whole = new Map<number, number>();
  const pieces = new Map<number, number>();
  const framed = ['^', ...words, '$'];
  framed.forEach((word, at) => {
    count(whole, hashOf(`w${word}`));
    const next = framed[at + 1];
    if (next !== undefined) count(whole, hashOf(`p${word} ${next}`));
  });
  for (const word of words) {
    if (!word.startsWith('{')) countPieces(pieces, `<${word}>`);
  }
  return merged(weighted(whole, 1 - PIECES_SHARE), weighted(pieces, PIECES_SHARE));
}

/** The words of a text as they are compared. @example wordsOf("Don’t move {date}!") // ["don't", 'move', '{date}'] */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  return plain.match(/\{[a-z]+\}|[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?|[$€£%]/gu) ?? [];
}

// A piece's hash is that of the piece one letter shorter, gone on with: no piece is ever cut out.
function countPieces(counts: Map<number, number>, word: string): void {
  for (let from = 0; from + SHORTEST_PIECE <= word.length; from += 1) {
    let hash = hashOf('c');
    for (let at = from; at < Math.min(word.length, from + LONGEST_PIECE); at += 1) {
      hash = hashOn(hash, word.charCodeAt(at));
      if (at - from + 1 >= SHORTEST_PIECE) count(counts, hash);
    }
  }
}

// The last stir is there because the upper bits alone hardly change with the last letter.
function count(counts: Map<number, number>, hash: number): void {
  let stirred = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  stirred ^= stirred >>> 13;
  const bucket = stirred >>> (32 - BUCKET_BITS);
  counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
}

// FNV-1a over code units.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Weights that grow slower than counts; their squares add up to `share`. */
function weighted(counts: ReadonlyMap<number, number>, share: number): Map<number, number> {
  const weights = new Map<number, number>();
  let squares = 0;
  for (const [bucket, times] of counts) {
    const weight = 1 + Math.log(times);
    weights.set(bucket, weight);
    squares += weight * weight;
  }
  const scale = Math.sqrt(share / (squares || 1));
  for (const [bucket, weight] of weights) weights.set(bucket, weight * scale);
  return weights;
}

function merged(a: Map<number, number>, b: ReadonlyMap<number, number>): Features {
  for (const [bucket, weight] of b) a.set(bucket, (a.get(bucket) ?? 0) + weight);
  return { buckets: Uint32Array.from(a.keys()), values: Float32Array.from(a.values()) };
}
