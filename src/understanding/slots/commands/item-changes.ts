import type { Command } from '../../../domain/requests/command';
import { datedThingIn, dueIn, itemsIn, newItems, renamedIn } from '../said/said-items';
import { peopleTaking } from '../said/said-people';
import { newDayIn } from '../said/said-days';
import type { SlotValues } from '../slot-values';
import { each, given } from './whole-change';

/** Changes to the checklist and to the dates that are watched besides. */
export const itemChanges = {
  tick: { needs: ['item'], commands: each(itemsIn, (item) => ({ do: 'tick', item })) },
  untick: { needs: ['item'], commands: each(itemsIn, (item) => ({ do: 'untick', item })) },
  'add-item': { needs: ['item'], commands: newItems },
  'remove-item': { needs: ['item'], commands: each(itemsIn, (item) => ({ do: 'remove-item', item })) },
  'rename-item': {
    needs: ['item'],
    commands: (slots) => given(renamedIn(slots), (renamed) => ({ do: 'rename-item', ...renamed })),
  },
  assign: { needs: ['item', 'person'], commands: assignments },
  due: {
    needs: ['item', 'date'],
    commands: dueDays,
  },
  'add-dated': {
    needs: ['item', 'date'],
    commands: (slots) => {
      const date = newDayIn(slots);
      if (date.kind === 'missing') return [];
      return given(datedThingIn(slots), (name) => ({
        do: 'records',
        change: { do: 'add-dated', name, date },
      }));
    },
  },
  'remove-dated': {
    needs: ['item'],
    commands: (slots) =>
      given(datedThingIn(slots), (name) => ({ do: 'records', change: { do: 'remove-dated', name } })),
  },
} as const satisfies Readonly<
  Record<string, { needs: readonly string[]; commands: (slots: SlotValues) => readonly Command[] }>
>;

/** Each item's day, and who is to do it where one person is named: "Ben should call the distributor by Friday". */
function dueDays(slots: SlotValues): readonly Command[] {
  const date = dueIn(slots);
  if (date.kind === 'missing') return [];
  const items = itemsIn(slots);
  const [name, ...others] = peopleTaking(slots).filter((each) => each !== 'me');
  return [
    ...items.map((item) => ({ do: 'due' as const, item, date })),
    ...(name === undefined || others.length > 0
      ? []
      : items.map((item) => ({ do: 'assign' as const, item, name }))),
  ];
}

/** Each item to the one person named, and its day where one is. */
function assignments(slots: SlotValues): readonly Command[] {
  const [name, ...others] = peopleTaking(slots);
  if (name === undefined || others.length > 0) return [];
  const items = itemsIn(slots);
  const date = newDayIn(slots);
  return [
    ...items.map((item) => ({ do: 'assign' as const, item, name })),
    ...(date.kind === 'missing' ? [] : items.map((item) => ({ do: 'due' as const, item, date }))),
  ];
}
