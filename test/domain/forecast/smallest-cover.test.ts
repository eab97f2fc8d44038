import fc from 'fast-check';
import { smallestCover } from '../../../src/domain/forecast/smallest-cover';

/** The size of the smallest cover, by trying sizes one after the other: every way to take one more column. */
function bruteForce(demands: readonly number[], columns: readonly (readonly number[])[]): number {
  let reached = new Set([demands.join()]);
  for (let size = 0; ; size += 1) {
    if (reached.has(demands.map(() => 0).join())) return size;
    const next = new Set<string>();
    for (const state of reached) {
      const left = state.split(',').map(Number);
      for (const column of columns) {
        next.add(left.map((each, row) => (column.includes(row) ? Math.max(0, each - 1) : each)).join());
      }
    }
    reached = next;
  }
}

const problem = fc.integer({ min: 1, max: 5 }).chain((rows) =>
  fc.record({
    demands: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: rows, maxLength: rows }),
    columns: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: rows - 1 }), { maxLength: rows }), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
);

describe('the smallest cover', () => {
  it('covers every row, with as few columns as trying them all', () => {
    fc.assert(
      fc.property(problem, ({ demands, columns }) => {
        fc.pre(
          demands.every((demand, row) => demand === 0 || columns.some((column) => column.includes(row))),
        );
        const { counts, proven } = smallestCover(demands, columns);
        const covered = demands.map((_, row) =>
          columns.reduce((sum, column, at) => sum + (column.includes(row) ? (counts[at] ?? 0) : 0), 0),
        );
        expect(proven).toBe(true);
        expect(demands.every((demand, row) => (covered[row] ?? 0) >= demand)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(bruteForce(demands, columns));
      }),
      { numRuns: 500 },
    );
  });

  it('needs nothing where nothing is demanded, and names a row that cannot be met', () => {
    expect(smallestCover([0, 0], [[0], [1]])).toEqual({ counts: [0, 0], proven: true });
    expect(() => smallestCover([1, 1], [[0]])).toThrow('No column has row 1.');
  });

  it('says so when an input is too tangled to be sure', () => {
    // Rows are points, columns lines of five shifted steps: nothing dominates, and bounds say little.
    const rows = Array.from({ length: 60 }, (_, row) => row);
    const columns = rows.map((row) => [0, 1, 5, 22, 39].map((step) => (row + step) % 60));
    const { counts, proven } = smallestCover(
      rows.map(() => 3),
      columns,
    );
    expect(proven).toBe(false);
    const covered = rows.map((row) =>
      columns.reduce((sum, column, at) => sum + (column.includes(row) ? (counts[at] ?? 0) : 0), 0),
    );
    expect(Math.min(...covered)).toBeGreaterThanOrEqual(3);
  });
});
