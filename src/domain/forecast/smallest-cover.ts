/** Bounds on a search, so that no input holds up the bot: looks at a column for a row, and nodes, at most. */
const MOST_LOOKS = 10_000_000;
const MOST_NODES = 20_000;

/** How often to take each column, in their order. `proven`: no smaller choice exists. */
export interface Cover {
  readonly counts: readonly number[];
  readonly proven: boolean;
}

/**
 * The smallest multiset of columns in which every row occurs as often as demanded; a column is a set of rows.
 * Exact by branch and bound; an input so tangled that the search is cut short gives its best cover, not proven.
 * Rows that no column has cannot be met: leave them out. Throws a RangeError for such a row.
 * @example smallestCover([2, 1], [[0], [0, 1]]) // { counts: [1, 1], proven: true }
 */
export function smallestCover(demands: readonly number[], columns: readonly (readonly number[])[]): Cover {
  const open = demands.flatMap((demand, row) => (demand > 0 ? [row] : []));
  const useful = columns.map((column) => new Set(column.filter((row) => (demands[row] ?? 0) > 0)));
  const unmet = open.find((row) => !useful.some((column) => column.has(row)));
  if (unmet !== undefined) throw new RangeError(`No column has row ${unmet}.`);
  const kept = withoutDominated(useful);
  const search: Search = {
    columns: useful,
    best: { size: Infinity, counts: columns.map(() => 0) },
    nodes: 0,
    mostNodes: Math.min(MOST_NODES, MOST_LOOKS / (open.length * kept.length)),
  };
  descend(search, { left: [...demands], free: kept, counts: columns.map(() => 0), size: 0 });
  return { counts: search.best.counts, proven: search.nodes <= search.mostNodes };
}

interface Search {
  readonly columns: readonly ReadonlySet<number>[];
  best: { readonly size: number; readonly counts: readonly number[] };
  nodes: number;
  readonly mostNodes: number;
}

interface Node {
  readonly left: readonly number[];
  /** Columns not decided yet. */
  readonly free: readonly number[];
  readonly counts: readonly number[];
  readonly size: number;
}

/** Positions of the columns that no other contains; of equal ones the first. */
function withoutDominated(columns: readonly ReadonlySet<number>[]): number[] {
  return columns.flatMap((column, at) => {
    const dominated = columns.some(
      (other, position) =>
        position !== at &&
        [...column].every((row) => other.has(row)) &&
        (other.size > column.size || position < at),
    );
    return dominated || column.size === 0 ? [] : [at];
  });
}

function descend(search: Search, node: Node): void {
  // The first way down always reaches a cover, so there is one when the search is cut short.
  if (search.nodes > search.mostNodes && search.best.size < Infinity) return;
  const row = hardestRow(search, node);
  if (row === undefined) {
    if (node.size < search.best.size) search.best = { size: node.size, counts: node.counts };
    return;
  }
  search.nodes += 1;
  if (node.size + atLeast(search, node) >= search.best.size) return;
  const choices = columnsOf(search, node, row);
  const [column] = choices.sort((a, b) => worth(search, node, b) - worth(search, node, a));
  if (column === undefined) return;
  const needed = node.left[row] ?? 0;
  const fewest = choices.length === 1 ? needed : 0;
  for (let count = most(search, node, column); count >= fewest; count -= 1) {
    descend(search, taken(search, node, { column, count }));
  }
}

/** The open row with the fewest columns left; of those the one that asks for most. */
function hardestRow(search: Search, node: Node): number | undefined {
  let hardest: { row: number; choices: number; left: number } | undefined;
  for (const [row, left] of node.left.entries()) {
    if (left <= 0) continue;
    const choices = columnsOf(search, node, row).length;
    const harder =
      !hardest || choices < hardest.choices || (choices === hardest.choices && left > hardest.left);
    if (harder) hardest = { row, choices, left };
  }
  return hardest?.row;
}

function columnsOf({ columns }: Search, { free }: Node, row: number): number[] {
  return free.filter((column) => columns[column]?.has(row));
}

/** How many open rows a column has. */
function worth({ columns }: Search, { left }: Node, column: number): number {
  return [...(columns[column] ?? [])].filter((row) => (left[row] ?? 0) > 0).length;
}

/** Taking a column more often than its hungriest row asks for is never of use. */
function most({ columns }: Search, { left }: Node, column: number): number {
  return Math.max(0, ...[...(columns[column] ?? [])].map((row) => left[row] ?? 0));
}

function taken({ columns }: Search, node: Node, { column, count }: { column: number; count: number }): Node {
  return {
    left: node.left.map((left, row) => (columns[column]?.has(row) ? left - count : left)),
    free: node.free.filter((other) => other !== column),
    counts: node.counts.map((before, at) => (at === column ? count : before)),
    size: node.size + count,
  };
}

/** A lower bound on what is still to be taken. */
function atLeast(search: Search, node: Node): number {
  const open = [...node.left.entries()]
    .filter(([, left]) => left > 0)
    .map(([row, left]) => ({ left, columns: columnsOf(search, node, row) }));
  return Math.max(apart(open), Math.ceil(shared(search, node, open) - 1e-9));
}

interface OpenRow {
  readonly left: number;
  readonly columns: readonly number[];
}

/** Rows that share no column add up. */
function apart(open: readonly OpenRow[]): number {
  const used = new Set<number>();
  let sum = 0;
  for (const { left, columns } of [...open].sort((a, b) => b.left - a.left)) {
    if (columns.some((column) => used.has(column))) continue;
    for (const column of columns) used.add(column);
    sum += left;
  }
  return sum;
}

/** A column serves its open rows in equal shares, so a row costs at least a share of its broadest column. */
function shared(search: Search, node: Node, open: readonly OpenRow[]): number {
  const worths = new Map(node.free.map((column) => [column, worth(search, node, column)]));
  return open.reduce((sum, { left, columns }) => {
    const broadest = Math.max(1, ...columns.map((column) => worths.get(column) ?? 1));
    return sum + left / broadest;
  }, 0);
}
