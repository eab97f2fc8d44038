import type { ChangeEntry } from '../../domain/team/team';
import type { KeptChange } from '../../domain/undo/undo-verdict';
import { changeWords, withMore } from './change-words';

/**
 * A change that can be taken back, as a sentence; of one that took another back, that other one.
 * @example keptWords(change) // 'Ana Lima changed the date from 1 July 2027 to 30 June 2027.'
 */
export function keptWords({ entries }: Pick<KeptChange, 'entries'>): string {
  const { more, ...first } = originOf(entries);
  return withMore(changeWords(first), more);
}

/** What a line of `history` says of the change that is taken back or made again. */
export function originOf([first, ...others]: readonly ChangeEntry[]): NonNullable<ChangeEntry['of']> {
  if (!first) return { what: 'unknown' };
  if (first.of) return first.of;
  const { what, by, from, to } = first;
  return {
    what,
    ...(by && { by }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(others.length > 0 && { more: others.length }),
  };
}
