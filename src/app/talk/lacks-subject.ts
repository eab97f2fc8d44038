import type { Meaning } from '../../understanding/understand-message';

/** Questions about one item, or about what would be. */
const ABOUT_ITEM: ReadonlySet<string> = new Set(['own:who-does-item', 'own:item-state', 'own:who-ticked']);

/** Whether something is missing in what was understood that the subject of before may be. */
export function lacksSubject({ label = 'out', command, about = {} }: Meaning): boolean {
  if (label === 'out') return true;
  if (label.startsWith('do:')) return command === undefined;
  if (label === 'own:what-if') return about.count === undefined && about.certification === undefined;
  return ABOUT_ITEM.has(label) && about.item === undefined;
}
