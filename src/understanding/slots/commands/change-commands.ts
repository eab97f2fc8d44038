import type { Command } from '../../../domain/requests/command';
import type { ChangeName, Slot } from '../../examples/labels';
import { itemChanges } from './item-changes';
import { recordChanges } from './record-changes';
import { reminderChanges } from './reminder-changes';
import { teamChanges } from './team-changes';
import type { SlotValues } from '../slot-values';

/** How a change is made of what a message names. */
export interface Change {
  /** What it cannot do without. */
  readonly needs: readonly Slot[];
  /** The commands it is, the main one first; none where something is missing. */
  readonly commands: (slots: SlotValues) => readonly Command[];
}

/** Every change there is: a label without an entry does not compile. */
export const CHANGE_COMMANDS: Readonly<Record<ChangeName, Change>> = {
  ...teamChanges,
  ...itemChanges,
  ...reminderChanges,
  ...recordChanges,
};
