/**
 * Where each list begins when they stand one behind the other, and at last where the last one ends.
 * @example startsOf([['a', 'b'], [], ['c']]) // [0, 2, 2, 3]
 */
export function startsOf(lists: readonly (readonly unknown[])[]): number[] {
  let end = 0;
  return [0, ...lists.map(({ length }) => (end += length))];
}
