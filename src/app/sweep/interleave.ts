/**
 * The items so that their owners take turns, each owner's in their order: no owner holds up the others.
 * @example takeTurns(['a1', 'a2', 'b1'], (item) => item.charAt(0)) // ['a1', 'b1', 'a2']
 */
export function takeTurns<T>(items: readonly T[], ownerOf: (item: T) => string): readonly T[] {
  const rounds: T[][] = [];
  const taken = new Map<string, number>();
  for (const item of items) {
    const owner = ownerOf(item);
    const round = taken.get(owner) ?? 0;
    taken.set(owner, round + 1);
    (rounds[round] ??= []).push(item);
  }
  return rounds.flat();
}
