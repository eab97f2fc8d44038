import type { Label } from '../examples/labels';
import type { About } from './about';
import type { SlotInput } from './slot-input';
import { itemFacet } from './said/item-facet';

/** Questions that the items of the checklist answer, or may answer. */
const OF_ITEMS: ReadonlySet<Label> = new Set([
  'own:open-items',
  'own:done-items',
  'own:assigned-items',
  'own:who-does-item',
  'own:item-state',
  'own:overdue-items',
  'own:date',
  'own:watched-dates',
]);

/** What of the checklist's items a question is after, and for which time; nothing for other questions. */
export function aboutItems(label: Label, { text, windowIn }: SlotInput): Pick<About, 'facet' | 'window'> {
  if (!OF_ITEMS.has(label)) return {};
  const [facet, window] = [itemFacet(text), windowIn?.(text)];
  return { ...(facet && { facet }), ...(window && { window }) };
}
