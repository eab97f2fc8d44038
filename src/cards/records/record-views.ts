import type { Choice } from '../kit/card';
import type { Button, CardView, Countdown, Link } from '../kit/view';

/** How a line stands: what holds, what will not hold, what is missing, what nobody knows; `plain` judges nothing. */
export type LineMark = 'met' | 'at-risk' | 'missing' | 'unknown' | 'plain';

/** One record or requirement. The whole line can be pressed where `press` is given. */
export interface RecordLine {
  readonly mark: LineMark;
  /** The mark's word where another than its own fits better: "Expired". */
  readonly word?: string;
  readonly text: string;
  readonly details: readonly string[];
  readonly links?: readonly Link[];
  readonly press?: Button;
}

export interface RecordSection {
  readonly title: string;
  readonly lines: readonly RecordLine[];
  /** Under the lines: what would help most, what is not known. */
  readonly notes?: readonly string[];
}

/** What a team recorded about one subject: references, exams, scores, further dates. */
export interface RecordsView extends CardView {
  readonly title: string;
  readonly lead: string;
  /** What needs somebody's attention, each a sentence. */
  readonly notes: readonly string[];
  readonly sections: readonly RecordSection[];
  readonly buttons: readonly Button[];
}

/** Will the team make it? The answer on top, then each requirement of each holding. */
export interface ForecastView extends CardView {
  readonly title: string;
  readonly countdown?: Countdown;
  readonly tone: 'good' | 'warning' | 'attention' | 'emphasis';
  /** "Not yet: 2 requirements are missing." */
  readonly answer: string;
  /** What to begin with. */
  readonly first?: string;
  /** "1 met, 2 at risk, 1 missing". */
  readonly counts?: string;
  readonly sections: readonly RecordSection[];
  readonly buttons: readonly Button[];
}

/** One input; ids begin with `in_`. `lines` takes several lines, `choices` several of its choices. */
export interface FormField {
  readonly id: `in_${string}`;
  readonly kind: 'text' | 'lines' | 'number' | 'date' | 'choice' | 'choices';
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly choices?: readonly Choice[];
}

/** A form; after an error it holds what was typed. */
export interface FormView extends CardView {
  readonly title: string;
  readonly lead?: string;
  readonly errors: readonly string[];
  /** What is true above the errors; "Nothing is saved yet" where nothing else is said. */
  readonly errorHeading?: string;
  readonly links?: readonly Link[];
  readonly fields: readonly FormField[];
  /** The first saves. */
  readonly buttons: readonly Button[];
}
