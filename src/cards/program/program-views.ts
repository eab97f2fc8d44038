import type { Button, CardView, Link, Source } from '../kit/view';

export interface AnswerView extends CardView {
  /** A quiet line above an answer that may not be what was meant. */
  readonly lead?: string;
  readonly title: string;
  readonly markdown: string;
  readonly source: Source;
  readonly links?: readonly Link[];
  /** Related questions, as `answer` or `ask` buttons; at most three are shown. */
  readonly related: readonly Button[];
  /** For "Was this helpful?"; absent where there is nothing to rate. */
  readonly feedback?: { readonly programId: string; readonly answerId: string; readonly question: string };
}

export interface SupportLine {
  readonly title: string;
  readonly markdown: string;
  readonly link?: Link;
  readonly source?: Source;
}

/** An honest "I don't know". */
export interface UnknownView extends CardView {
  readonly question: string;
  readonly nearest: readonly Button[];
  readonly support: readonly SupportLine[];
}

export interface RequirementsView extends CardView {
  readonly title: string;
  /** One per holding and level. */
  readonly sections: readonly {
    readonly title: string;
    readonly requirements: readonly {
      readonly name: string;
      readonly markdown: string;
      readonly links?: readonly Link[];
    }[];
    readonly source?: Source;
  }[];
  /** "I show the four you hold; say requirements data and ai for another." */
  readonly note?: string;
  readonly buttons: readonly Button[];
}

/** `changes` and `calls`: dated entries, or what to say when there are none. */
export interface DatedView extends CardView {
  readonly entries: readonly {
    /** "1 November 2026", or with local time and zone for a call. */
    readonly when: string;
    readonly title: string;
    readonly markdown: string;
    readonly links?: readonly Link[];
    readonly source?: Source;
  }[];
  /** How many further entries there are. */
  readonly older?: number;
  readonly empty?: string;
  readonly buttons: readonly Button[];
}

export interface SupportView extends CardView {
  readonly programName: string;
  readonly routes: readonly SupportLine[];
  readonly buttons: readonly Button[];
}

/** A step of the sign-in help: a question whose options are buttons, or advice. */
export interface SignInView extends CardView {
  readonly ask?: string;
  readonly markdown?: string;
  readonly options: readonly Button[];
  readonly links?: readonly Link[];
  readonly source?: Source;
}

export interface ProgramsView extends CardView {
  readonly programs: readonly {
    readonly programId: string;
    readonly name: string;
    /** "As of October 2026", "Ended on …; replaced by …". */
    readonly about: string;
    readonly current: boolean;
  }[];
}
