import type { Command } from '../../domain/requests/command';
import type { SlotName, SlotValues } from './slot-values';

/** Commands of the manual that nothing carries out yet. */
export type PlannedCommand = { readonly do: 'make-plan' };

export type ShortFormCommand = Command | PlannedCommand;

/** A documented way to say a command: its words in each language, and the command they make. */
export interface ShortForm {
  readonly says: readonly string[];
  /** All slots of the form that were said. */
  readonly make: (values: Partial<SlotValues>) => ShortFormCommand | undefined;
  readonly slots: readonly SlotName[];
}

/** A form that is the command, word for word. */
export function plain(command: ShortFormCommand, ...says: readonly string[]): ShortForm {
  return { says, slots: [], make: () => command };
}

/** A form whose slots must all be there; each way to say it has every one of them. */
export function withSlots<S extends SlotName>(
  slots: readonly S[],
  says: readonly string[],
  make: (values: Pick<SlotValues, S>) => ShortFormCommand,
): ShortForm {
  return {
    says,
    slots,
    make: (values) =>
      slots.every((slot) => values[slot] !== undefined) ? make(values as Pick<SlotValues, S>) : undefined,
  };
}
