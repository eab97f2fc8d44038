import type { ShortForm } from './short-form';
import { withSlots } from './short-form';

/** The team's checklist. */
export const ITEM_FORMS: readonly ShortForm[] = [
  withSlots(
    ['text'],
    ['add item {text}', 'Punkt hinzufügen {text}', 'neuer Punkt {text}', 'hinzufügen Punkt {text}'],
    ({ text }) => ({ do: 'add-item', item: text }),
  ),
  withSlots(
    ['item'],
    ['remove item {item}', 'Punkt entfernen {item}', 'entferne Punkt {item}', 'Punkt löschen {item}'],
    ({ item }) => ({ do: 'remove-item', item }),
  ),
  withSlots(
    ['item', 'text'],
    [
      'rename [item] {item} to {text}',
      'Punkt {item} umbenennen in {text}',
      'umbenennen {item} in {text}',
      'benenne {item} in {text} um',
    ],
    ({ item, text }) => ({ do: 'rename-item', item, text }),
  ),
  withSlots(
    ['item'],
    ['tick [off] {item}', 'abhaken {item}', '{item} abhaken', 'hake {item} ab'],
    ({ item }) => ({
      do: 'tick',
      item,
    }),
  ),
  withSlots(
    ['item'],
    ['untick {item}', 'wieder öffnen {item}', '{item} wieder öffnen', 'Haken entfernen {item}'],
    ({ item }) => ({ do: 'untick', item }),
  ),
  withSlots(
    ['item', 'name'],
    [
      'assign {item} to {name}',
      'zuweisen {item} an {name}',
      '{item} an {name} zuweisen',
      'weise {item} {name} zu',
    ],
    ({ item, name }) => ({ do: 'assign', item, name }),
  ),
  withSlots(
    ['item', 'day'],
    ['due {item} [by] [on] {day}', 'fällig {item} [am] [bis] {day}', '{item} fällig am {day}'],
    ({ item, day }) => ({ do: 'due', item, date: day }),
  ),
];
