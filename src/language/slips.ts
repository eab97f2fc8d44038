/**
 * Whether a typed word is probably a slip for another: one slip (a letter missing, doubled, wrong or swapped) in
 * words from four letters on, two from eight on. A word is no slip for itself, and the first letter hardly ever is one.
 * @example isSlipFor('stauts', 'status') // true
 */
export function isSlipFor(typed: string, word: string): boolean {
  if (typed === word || word.length < 4 || typed.length < 4) return false;
  const limit = word.length >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > limit) return false;
  if (typed[0] !== word[0] && (typed[0] !== word[1] || typed[1] !== word[0])) return false;
  return slipsUpTo(limit, typed, word);
}

function slipsUpTo(limit: 1 | 2, typed: string, word: string): boolean {
  const [a, b] = withoutSharedEnds(typed, word);
  // One slip leaves one letter, or two that changed places.
  if (limit === 1 && (a.length > 2 || b.length > 2)) return false;
  return slips(a, b) <= limit;
}

/** What is left of two words without the letters they begin and end with alike. */
function withoutSharedEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Letters to add, drop, change or swap with their neighbour to get from one word to the other. */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const fewest = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      row.push(swapped ? Math.min(fewest, at(beforeLast, j - 2) + 1) : fewest);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
