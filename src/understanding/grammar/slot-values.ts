import type { HoldingPhrase } from '../../domain/requests/command';
import type { DateReading } from '../../domain/time/date-reading';

/** Days before the date, and what was said beside them that is none. */
export interface DaysBefore {
  readonly days: readonly number[];
  readonly unread?: readonly string[];
}

/** What each slot of a form holds once it is read. */
export interface SlotValues {
  readonly day: DateReading;
  /** A day written out with figures, as it may stand alone. */
  readonly writtenDay: DateReading;
  readonly dayBack: DateReading;
  readonly until: DateReading;
  readonly daysBefore: DaysBefore;
  readonly holdings: readonly HoldingPhrase[];
  /** One or more holdings, however loosely named, with or without level. */
  readonly about: string;
  readonly name: string;
  /** An item of the list, by its words or number. */
  readonly item: string;
  /** Words of the sender's own for an item. */
  readonly text: string;
  readonly program: string;
  readonly zone: string;
  /** A customer's name, as it was typed. */
  readonly customer: string;
  /** One holding of any programme, with or without level. */
  readonly held: string;
  /** A certification or the code of an exam. */
  readonly exam: string;
  /** The programme's words for what a team holds: "competencies". */
  readonly holdingNoun: string;
  /** The programme's words for the date: "circle day". */
  readonly dateNoun: string;
  /** The programme's words for who renews: "circle steward". */
  readonly renewerNoun: string;
}

export type SlotName = keyof SlotValues;

const SLOTS: Readonly<Record<SlotName, true>> = {
  day: true,
  writtenDay: true,
  dayBack: true,
  until: true,
  daysBefore: true,
  holdings: true,
  about: true,
  name: true,
  item: true,
  text: true,
  program: true,
  zone: true,
  customer: true,
  held: true,
  exam: true,
  holdingNoun: true,
  dateNoun: true,
  renewerNoun: true,
};

export function isSlot(name: string): name is SlotName {
  return Object.hasOwn(SLOTS, name);
}
