/** A stretch where two lists differ: what stood there before and what stands there now, as places in the lists. */
export interface Gap {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/**
 * Where two lists differ, in order; what both have stays out.
 * @example alignLines(['a', 'b', 'c'], ['a', 'x', 'c']) // [{ before: [1], now: [1] }]
 */
export function alignLines(before: readonly string[], now: readonly string[]): readonly Gap[] {
  const ends: readonly Pair[] = [...commonPairs(before, now), { at: before.length, to: now.length }];
  return ends
    .map(({ at, to }, nth) => {
      const last = ends[nth - 1] ?? { at: -1, to: -1 };
      return { before: between(last.at, at), now: between(last.to, to) };
    })
    .filter((gap) => gap.before.length > 0 || gap.now.length > 0);
}

interface Pair {
  readonly at: number;
  readonly to: number;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from - 1 }, (_, nth) => from + 1 + nth);
}

/** The places of what both lists have, in order. */
function commonPairs(before: readonly string[], now: readonly string[]): readonly Pair[] {
  const lengths = commonLengths(before, now);
  const length = (at: number, to: number): number => lengths[at]?.[to] ?? 0;
  const pairs: Pair[] = [];
  let [at, to] = [0, 0];
  while (at < before.length && to < now.length) {
    if (before[at] === now[to]) pairs.push({ at: at++, to: to++ });
    else if (length(at + 1, to) >= length(at, to + 1)) at += 1;
    else to += 1;
  }
  return pairs;
}

/** For every pair of places how long the longest common list from there on is. */
function commonLengths(before: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const [row, next] = [lengths[at], lengths[at + 1]];
    if (!row || !next) continue;
    for (let to = now.length - 1; to >= 0; to -= 1) {
      row[to] = before[at] === now[to] ? (next[to + 1] ?? 0) + 1 : Math.max(next[to] ?? 0, row[to + 1] ?? 0);
    }
  }
  return lengths;
}
