import type { DateReading } from '../../domain/time/date-reading';
import type { DayContext } from './day-context';
import { phraseOf } from './days/day-phrase';
import { foundDays } from './found-days';

/** Words for a day in a longer text, with where they stand in it. */
export interface DayFound {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
}

/**
 * Every phrase for a day in a longer message, the longest at each place, in order.
 * @example findDays('move 30 June 2027 to Friday week', context) // two: 5 to 17, 21 to 32
 */
export function findDays(text: string, context: DayContext): readonly DayFound[] {
  const phrase = phraseOf(text, context);
  return foundDays(phrase).map(({ first, next, reading }) => ({
    start: phrase.tokens[first]?.start ?? 0,
    end: phrase.tokens[next - 1]?.end ?? 0,
    reading,
  }));
}
