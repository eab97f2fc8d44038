import type { Button, CardView, Countdown, Link, Source, TimelinePoint } from '../kit/view';

export interface ChecklistRow {
  readonly itemId: string;
  readonly text: string;
  readonly done: boolean;
  /** Under a done item: "Ana Lima, 3 April 2027"; under one opened again too. */
  readonly doneBy?: string;
  /** "1 May 2027". */
  readonly due?: string;
  readonly overdue?: boolean;
  readonly assignee?: string;
  readonly why?: string;
  readonly links?: readonly Link[];
}

/** Rows about the same thing. */
export interface ChecklistGroup {
  readonly title: string;
  readonly rows: readonly ChecklistRow[];
}

/** The rows people tick; progress is counted from them. */
interface Tickable extends CardView {
  readonly cycleId: string;
  readonly groups: readonly ChecklistGroup[];
  readonly timeline: readonly TimelinePoint[];
  readonly buttons: readonly Button[];
  readonly links?: readonly Link[];
}

/** Somebody a card turns to: mentioned for real with an id, by name without. */
export interface NamedPerson {
  readonly name: string;
  readonly id?: string;
  /** What the person is to the team: "Primary Program Contact", "Stand-in". */
  readonly label: string;
}

export interface ReminderView extends Tickable {
  readonly countdown: Countdown;
  /** The stage's title and what is true at it, from the pack. */
  readonly title: string;
  readonly lead: string;
  /** Who renews. */
  readonly contact?: NamedPerson;
  /** Who is turned to as well, such as the stand-in when nobody has reacted. */
  readonly alsoNamed?: readonly NamedPerson[];
  /** Under the lead: what the bot could not do ("I cannot notify Megan Bowen"), several readings, a repeat. */
  readonly notes?: readonly string[];
  /** Whether the team will make it, and what runs out before the date; a sentence each. */
  readonly outlook?: readonly string[];
  readonly possibleRepeat?: boolean;
  readonly source?: Source;
}

export interface ChecklistView extends Tickable {
  readonly title: string;
  readonly countdown?: Countdown;
  /** Of an archived cycle: rows cannot be pressed. */
  readonly readOnly?: boolean;
  /** How many items somebody took off the list; they can be put back. */
  readonly hiddenItems?: number;
  /** What to say instead of rows when there are none. */
  readonly empty?: string;
}
