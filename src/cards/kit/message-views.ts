import type { Button, CardView, Fact, Link } from './view';

/** A question with up to three buttons. */
export interface ConfirmView extends CardView {
  readonly title: string;
  readonly text: string;
  /** What is at stake: the old and the new value. */
  readonly facts?: readonly Fact[];
  readonly buttons: readonly Button[];
  /** A value that can be corrected here before it is confirmed. */
  readonly input?: { readonly kind: 'date' | 'text'; readonly label: string; readonly value: string };
  /** The first button does something that is hard to undo. */
  readonly danger?: boolean;
}

/** A short message: what happened, what next. Also for errors and nudges. */
export interface NoticeView extends CardView {
  readonly tone: 'good' | 'attention' | 'neutral';
  readonly title: string;
  readonly text: string;
  readonly buttons?: readonly Button[];
  readonly links?: readonly Link[];
}

export interface HelpView extends CardView {
  /** The next sensible step for this team. */
  readonly next: { readonly text: string; readonly button?: Button };
  /** What can be said, by subject: "Your renewal": "status", "where we stand". */
  readonly groups: readonly {
    readonly title: string;
    readonly lines: readonly { readonly say: string; readonly get: string }[];
  }[];
  readonly buttons: readonly Button[];
}
