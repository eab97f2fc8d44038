/** Where a mistake sits in a pack: keys and positions from the top, such as ['answers', 3, 'source']. */
export type PackPath = readonly (string | number)[];

/** A mistake in a pack: what stands there and what was expected, in words. */
export interface PackProblem {
  readonly path: PackPath;
  readonly found: string;
  readonly expected: string;
}

/** A value as it is shown in a message, shortened. @example shown(['a', 'b']) // '["a","b"]' */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The value at a path, or undefined when the path leads nowhere. */
export function valueAt(root: unknown, path: PackPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/**
 * A path in words; entries of a list are named by their id where they have one, else by their position.
 * @example pathInWords(pack, ['answers', 3, 'source']) // 'answers › "refund" › source'
 */
export function pathInWords(root: unknown, path: PackPath): string {
  if (path.length === 0) return 'the whole file';
  return path
    .map((key, at) => (typeof key === 'number' ? entryName(root, path.slice(0, at + 1)) : key))
    .join(' › ');
}

function entryName(root: unknown, path: PackPath): string {
  const id = valueAt(root, [...path, 'id']);
  return typeof id === 'string' ? `"${id}"` : `entry ${Number(path.at(-1)) + 1}`;
}
