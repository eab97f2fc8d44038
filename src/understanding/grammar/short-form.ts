import type { Command } from '../../domain/requests/command';
import type { SlotName, SlotValues } from './slot-values';

/** A documented way to say a command: its words in each language, and the command they make. */
export interface ShortForm {
  readonly says: readonly string[];
  /** All slots of the form that were said. */
  readonly make: (values: Partial<SlotValues>) => Command | undefined;
  readonly slots: readonly SlotName[];
}

/** A form that is the command, word for word. */
export function plain(command: Command, ...says: readonly string[]): ShortForm {
  return { says, slots: [], make: () => command };
}

/** A form whose slots must all be there; each way to say it has every one of them. */
export function withSlots<S extends SlotName>(
  slots: readonly S[],
  says: readonly string[],
  make: (values: Pick<SlotValues, S>) => Command,
): ShortForm {
  return {
    says,
    slots,
    make: (values) =>
      slots.every((slot) => values[slot] !== undefined) ? make(values as Pick<SlotValues, S>) : undefined,
  };
}
