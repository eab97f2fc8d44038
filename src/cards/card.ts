/** An Adaptive Card ready to send, with the plain text that notifications and screen readers use. */
export interface Card {
  readonly content: Readonly<Record<string, unknown>>;
  readonly summary: string;
}
