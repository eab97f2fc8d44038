import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { dayIn } from '../../domain/time/time-zone';
import { readDay } from '../../understanding/entities/read-day';
import type { DayContext } from '../../understanding/entities/day-context';
import { explainDay } from '../turn/explain-day';
import type { FormRequest } from '../turn/form';
import type { Turn } from '../turn/turn';

/** A day for a record, or what is wrong with it as a sentence. */
export type RecordDay = { readonly day: CalendarDay } | { readonly problem: string };

/** The team's today and language, by which days are read. */
export function readingOf({ picture, input, asOf }: Turn): DayContext {
  return {
    today: dayIn(picture?.team.timeZone ?? 'UTC', asOf),
    locale: input.locale,
    anniversary: picture?.team.anniversary,
  };
}

/** The day something happened on: a day that was read for sure and does not lie ahead. */
export function pastDay(turn: Turn, date: DateReading): RecordDay {
  const read = sureDay(turn, date);
  if ('problem' in read || read.day <= readingOf(turn).today) return read;
  return { problem: `${formatDay(read.day, turn.input.locale)} is still to come. When did it happen?` };
}

/** A day that was read for sure, wherever it lies. */
export function sureDay(turn: Turn, date: DateReading): RecordDay {
  switch (date.kind) {
    case 'day':
      return { day: date.day };
    case 'missing':
      return { problem: 'On which day? Please give day, month and year.' };
    default:
      return { problem: explainDay(date, turn.input.locale) };
  }
}

/** The date of a form: as said in a message, else as typed. */
export function dateOf(turn: Turn, { date, inputs }: FormRequest): DateReading {
  return date ?? readDay(inputs['in_date'] ?? '', { ...readingOf(turn), direction: 'past' });
}
