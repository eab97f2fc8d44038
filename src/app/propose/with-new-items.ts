import { checklistInput, fullChecklist, inShownOrder } from '../../domain/cycle/checklist';
import type { Command } from '../../domain/requests/command';
import { findItem } from '../../language/text-search';
import { severalItems } from '../../understanding/message/several-items';
import type { Turn } from '../turn/turn';

/**
 * Changes as they are to be proposed: who is to do something, and by when, also puts it on the list where nothing there
 * is like it. One word says too little for that.
 * @example "Ben should call the distributor by Friday" // add-item, assign, due
 */
export function withNewItems({ picture }: Turn, commands: readonly Command[]): readonly Command[] {
  const entries = picture ? inShownOrder(fullChecklist(checklistInput(picture))) : [];
  const items = entries.map(({ itemId, text }) => ({ id: itemId, text }));
  const added = new Set(commands.flatMap((each) => (each.do === 'add-item' ? [each.item] : [])));
  return commands.flatMap((command): Command[] => {
    if ((command.do !== 'assign' && command.do !== 'due') || added.has(command.item)) return [command];
    const { item } = command;
    const isNew = item.trim().includes(' ') && !findItem(items, item) && !severalItems(items, item);
    if (!isNew) return [command];
    added.add(item);
    return [{ do: 'add-item', item }, command];
  });
}
