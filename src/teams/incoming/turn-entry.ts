import type { Admission, Admit } from '../../app/turn/admit-people';
import type { Incoming } from '../../app/turn/conversation';

export type Refusal = Extract<Admission, { kind: 'refused' }>;

/** One turn's place among those under way; `leave` gives it back, whether or not one was taken. */
export interface TurnEntry {
  /** Takes a place; the refusal where there is none for this person now. */
  readonly refusalOf: (input: Incoming) => Refusal | undefined;
  readonly leave: () => void;
}

/** Without `admit` everybody gets in. */
export function createTurnEntry(admit: Admit | undefined): TurnEntry {
  let leave = (): void => undefined;
  return {
    refusalOf: (input) => {
      const admission = admit?.(input);
      if (admission?.kind === 'admitted') leave = admission.leave;
      return admission?.kind === 'refused' ? admission : undefined;
    },
    leave: () => leave(),
  };
}
