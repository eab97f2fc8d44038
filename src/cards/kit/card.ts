/** An Adaptive Card ready to send, with the plain text that notifications and screen readers use. */
export interface Card {
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Choices of which several may be taken; ids begin with `in_`. */
export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Values; those that are no longer among the choices are left out. */
  readonly chosen: readonly string[];
}
