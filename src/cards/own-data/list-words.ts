/** Entries of a long list that an answer names before it says how many more there are. */
export const MOST_NAMED = 8;

/** @example counted(2, 'item') // '2 items' */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** @example joined(['A', 'B', 'C']) // 'A, B and C' */
export function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** @example clipped(['A', 'B', 'C'], 2) // 'A, B and 1 more' */
export function clipped(parts: readonly string[], most = MOST_NAMED): string {
  const more = parts.length - most;
  return more > 0 ? `${parts.slice(0, most).join(', ')} and ${more} more` : joined(parts);
}
