import type { DateReading } from '../../domain/time/date-reading';
import type { Program, Programs } from '../../domain/program/program';
import type { LengthReading, Span } from './entity';
import type { DayWindow } from './find-window';

/** Finds days and lengths of time in a text, in the sender's language and counted from today. */
export interface DayFinder {
  /** `fromOwnDate`: it is a day only because the team's date is known. */
  findDays(text: string): readonly (Span & { readonly reading: DateReading; readonly fromOwnDate?: true })[];
  findLengths(text: string): readonly (Span & { readonly reading: LengthReading })[];
  /** Until when words let something wait: a day, or a length from today. */
  readUntil(text: string): DateReading;
  /** The time that a question is about: "before Christmas", "in January". */
  findWindow(text: string): DayWindow | undefined;
  /** The day that words name of something that has been. */
  readBack(text: string): DateReading;
}

/** Somebody the place knows: a mention of the message, the contact, who set it up, whom an item is given to. */
export interface KnownPerson {
  readonly name: string;
  readonly id?: string | undefined;
}

/** An item of the checklist, with the day it is due where it has one. */
export interface ListedItem {
  readonly id: string;
  readonly text: string;
  readonly dueDay?: string | undefined;
}

/** What the names in a message are looked for in. Lists may be empty, before the set-up all of them are. */
export interface EntityContext {
  readonly days: DayFinder;
  readonly programs: Programs;
  /** The team's own programme, or the default one. */
  readonly program: Program;
  readonly holdings: readonly { readonly id: string }[];
  readonly items: readonly ListedItem[];
  /** Customers of the references. */
  readonly customers: readonly string[];
  readonly people: readonly KnownPerson[];
}
