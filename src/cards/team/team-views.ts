import type { Choice, ChoiceGroup } from '../kit/card';
import type { Button, CardView, Countdown, Fact, Link, TimelinePoint } from '../kit/view';

export interface WelcomeView extends CardView {
  readonly place: 'personal' | 'group' | 'channel';
  readonly installedBy?: string;
  /** The programme answers come from until one is chosen. */
  readonly programName: string;
  /** A few questions to try; each leads to its answer. */
  readonly questions: readonly Button[];
}

/** An input's label and "where do I find this?", both in the programme's words. */
export interface FieldWords {
  readonly label: string;
  readonly find?: string;
}

/** The set-up card; the values are what was stored or, after an error, what was typed. */
export interface SetUpView extends CardView {
  readonly revision: number;
  readonly first: boolean;
  /** What to put right, each a sentence; shown on top. */
  readonly errors: readonly string[];
  /** "Only you will be reminded here." */
  readonly note?: string;
  readonly programs: readonly Choice[];
  readonly programId: string;
  readonly dateWords: FieldWords;
  /** `yyyy-MM-dd`. */
  readonly date?: string;
  readonly dateUnknown: boolean;
  readonly holdingWords: FieldWords;
  /** One group, or one per level where a programme has them; the values are those of `holdingValue`. */
  readonly holdingGroups: readonly ChoiceGroup[];
  readonly renewerWords: FieldWords;
  readonly contact?: string;
  readonly standIn?: string;
  readonly timeZone: string;
}

export interface PlannedReminder {
  /** The stage's title. */
  readonly title: string;
  /** With local time and zone: "1 April 2027 at 09:00 (Europe/Berlin)". */
  readonly when: string;
  /** "Add to Outlook". */
  readonly links?: readonly Link[];
}

export interface SavedView extends CardView {
  readonly title: string;
  readonly countdown?: Countdown;
  /** Programme, holdings, contact … as saved. */
  readonly facts: readonly Fact[];
  readonly reminders: readonly PlannedReminder[];
  /** A sentence: "You will hear from me next on 1 April 2027 at 09:00 (Europe/Berlin)." */
  readonly nextMessage: string;
  /** What the bot could not do: "I cannot notify Megan Bowen …". */
  readonly notes?: readonly string[];
  readonly buttons: readonly Button[];
}

export interface StatusView extends CardView {
  /** The team's or programme's name. */
  readonly title: string;
  /** Absent while the date is not known; then `noDate` says what that means and what to do. */
  readonly countdown?: Countdown;
  readonly noDate?: string;
  readonly progress?: { readonly done: number; readonly total: number };
  readonly timeline: readonly TimelinePoint[];
  readonly facts: readonly Fact[];
  /** "90-day reminder, 1 April 2027 at 09:00". */
  readonly sent: readonly string[];
  readonly next: string;
  /** What is not watched: "Your specializations have dates of their own; I do not watch those." */
  readonly notWatched: readonly string[];
  readonly buttons: readonly Button[];
}

export interface PreviewView extends CardView {
  readonly title: string;
  readonly reminders: readonly {
    readonly title: string;
    readonly when: string;
    readonly lead: string;
    readonly items: readonly string[];
    readonly sent: boolean;
  }[];
  /** What to say when there is none, or what is paused. */
  readonly note?: string;
  readonly buttons: readonly Button[];
}

export interface HistoryView extends CardView {
  /** What comes next, and when the dates were last checked. */
  readonly watch?: string;
  /** Newest first; each a sentence that says who did what. */
  readonly entries: readonly { readonly when: string; readonly what: string }[];
  /** "12 older entries: say export." */
  readonly more?: string;
  readonly buttons: readonly Button[];
}
