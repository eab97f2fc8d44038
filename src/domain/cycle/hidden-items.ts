import { packItemId } from './checklist';
import type { ChecklistInput } from './checklist';
import { findItem } from '../../language/text-search';
import type { ItemSetting } from '../team/team';

/** An item that was taken off the checklist and can be put back. */
export interface HiddenItem {
  readonly id: string;
  readonly text: string;
  readonly setting: ItemSetting;
}

/** The hidden items of the open cycle: the programme's and the team's own, the last one removed first. */
export function hiddenItems({ program, team, settings }: ChecklistInput): readonly HiddenItem[] {
  return settings
    .filter((setting) => setting.hidden && setting.cycleId === team.cycleId)
    .sort((a, b) => (b.hiddenAt ?? 0) - (a.hiddenAt ?? 0))
    .flatMap((setting) => {
      const item = program.items.find(({ id }) => packItemId(id) === setting.itemId);
      const text = setting.text ?? item?.text;
      return text === undefined ? [] : [{ id: setting.itemId, text, setting }];
    });
}

/**
 * The hidden item that words name: they must say nearly all of the item, and the item nearly all of them, so that a
 * new item is not taken for an old one.
 */
export function hiddenItemSaid(hidden: readonly HiddenItem[], words: string): HiddenItem | undefined {
  const found = findItem(hidden, words);
  if (!found?.sure || !('item' in found)) return undefined;
  return findItem([{ id: 'said', text: words }], found.item.text) ? found.item : undefined;
}

/** The setting of an item that shows again. */
export function shownAgain({ hiddenAt: _hiddenAt, ...setting }: ItemSetting): ItemSetting {
  return { ...setting, hidden: false };
}
