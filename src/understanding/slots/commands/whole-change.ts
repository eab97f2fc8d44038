import type { Command } from '../../../domain/requests/command';
import type { Slot } from '../../examples/labels';
import type { SlotValues } from '../slot-values';

/** A change that names nothing. */
export function bare(command: Command): { needs: readonly Slot[]; commands: () => readonly Command[] } {
  return { needs: [], commands: () => [command] };
}

/** The command made of a value, or none without one. */
export function given<T>(value: T | undefined, make: (value: T) => Command): readonly Command[] {
  return value === undefined ? [] : [make(value)];
}

/** One command for each value. */
export function each<T>(
  find: (slots: SlotValues) => readonly T[],
  make: (value: T) => Command,
): (slots: SlotValues) => readonly Command[] {
  return (slots) => find(slots).map(make);
}
