import { fullChecklist, inShownOrder, type ChecklistEntry } from '../../../domain/cycle/checklist';
import { findItem } from '../../../language/text-search';
import { checklistInput } from '../../../domain/cycle/checklist';
import type { Asked } from './asked';

/** The team's checklist in the order in which it is shown. */
export function entriesOf({ picture }: Pick<Asked, 'picture'>): readonly ChecklistEntry[] {
  return inShownOrder(fullChecklist(checklistInput(picture)));
}

/** The items a question means: one, several that fit equally well, or none; undefined where it names none. */
export function askedItems(asked: Asked): readonly ChecklistEntry[] | undefined {
  const { item } = asked.slots;
  if (item === undefined) return undefined;
  const entries = entriesOf(asked);
  const found = findItem(
    entries.map(({ itemId, text }) => ({ id: itemId, text })),
    item,
  );
  if (!found) return [];
  const ids = 'item' in found ? [found.item.id] : found.candidates.map(({ id }) => id);
  return entries.filter(({ itemId }) => ids.includes(itemId));
}

export function isOverdue({ today }: Asked, { done, dueDay }: ChecklistEntry): boolean {
  return !done && dueDay !== undefined && dueDay < today;
}

/** What is due first before the rest, which keeps its order. */
export function byUrgency(entries: readonly ChecklistEntry[]): readonly ChecklistEntry[] {
  const dated = entries.flatMap((entry) => (entry.dueDay ? [{ entry, day: entry.dueDay }] : []));
  const sorted = dated.sort((a, b) => a.day.localeCompare(b.day)).map(({ entry }) => entry);
  return [...sorted, ...entries.filter(({ dueDay }) => dueDay === undefined)];
}
