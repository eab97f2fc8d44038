import type { ButtonData } from '../../domain/requests/button-data';

/**
 * What every card shows on top of its own data. Views are plain words, fit for people: days already written out
 * in the team's locale, names as typed. Text is shown exactly as given; only fields named `markdown…` may carry
 * Markdown, and only words of a programme pack belong there.
 */
export interface CardView {
  /** One quiet line at the foot, for a programme that has ended. */
  readonly historical?: string;
}

/** A button; the first of a list is the card's main one. A card shows at most six. */
export interface Button {
  readonly title: string;
  readonly data: ButtonData;
  /** Whether "yes" or "no" said in words is this button. */
  readonly answer?: 'yes' | 'no';
}

/** A link whose words say where it goes: "Open Partner Center", "Add to Outlook". */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Where a statement comes from: "Source: Partner blog, January 2016", and how sure that is when it is not first-hand. */
export interface Source {
  readonly text: string;
  /** Such as "Quoted from a copy". */
  readonly confidence?: string;
  readonly link?: Link;
}

/** A name and its value: "Programme", "Microsoft AI Cloud Partner Program". */
export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** The day everything counts down to. */
export interface Countdown {
  /** Negative when the day has passed. */
  readonly daysLeft: number;
  /** "30 June 2027". */
  readonly date: string;
  /** What the programme calls that day: "Anniversary date". */
  readonly dateLabel: string;
  /** "Europe/Berlin". */
  readonly timeZone: string;
}

/** A point of the cycle, in order of time; at most six. */
export interface TimelinePoint {
  /** "90 days", "Today", "Anniversary": two words at most. */
  readonly label: string;
  /** Short: "1 Apr". */
  readonly when: string;
  readonly state: 'past' | 'now' | 'ahead';
}
