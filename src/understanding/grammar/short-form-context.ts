import type { DateReading } from '../../domain/time/date-reading';
import type { Program, Programs } from '../../domain/program/program';
import type { ListedItem } from '../entities/entity-context';
import type { DaysBeforeReading } from '../entities/read-days-before';

/**
 * Reads days and lengths of time, in the sender's language and from today. A text with a word in it that is no part
 * of the day is `unreadable`, so that nothing is dropped without a word.
 */
export interface DayReaders {
  /** "30 June 2027", "next Friday". `back`: a weekday or a day without year is the last one, not the next. */
  day(text: string, direction?: 'ahead' | 'back'): DateReading;
  /** What something waits for: a day, or a length from today: "1 week", "until 3 March". */
  until(text: string): DateReading;
  /** "30 and 7 days" is [30, 7], with the parts that were not understood. */
  daysBefore(text: string): DaysBeforeReading;
}

/** What a short form is read with. */
export interface ShortFormContext {
  readonly days: DayReaders;
  readonly locale: string;
  readonly programs: Programs;
  /** The team's own programme, or the default one. */
  readonly program: Program;
  /** The checklist items that can be named; none before the set-up. */
  readonly items: readonly ListedItem[];
}
