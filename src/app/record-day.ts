import { formatDay, type CalendarDay } from '../domain/calendar-day';
import type { DateReading } from '../domain/command';
import { readDate } from '../domain/date-phrase';
import { dayIn } from '../domain/time-zone';
import type { FormRequest } from './record-form';
import type { Turn } from './turn';

/** A day for a record, or what is wrong with it as a sentence. */
export type RecordDay = { readonly day: CalendarDay } | { readonly problem: string };

/** The team's today and language, by which days are read. */
export function readingOf({ picture, input, asOf }: Turn): { today: CalendarDay; locale: string } {
  return { today: dayIn(picture?.team.timeZone ?? 'UTC', asOf), locale: input.locale };
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
    case 'ambiguous': {
      const days = date.days.map((each) => formatDay(each, turn.input.locale));
      if (date.calendar)
        return {
          problem: `By the ${date.calendar} calendar that is ${days.join(' or ')}. Is it? Please give that day.`,
        };
      return { problem: `That date can be read in two ways: ${days.join(' or ')}. Which one?` };
    }
    case 'no-year':
      return { problem: 'Which year? Please give day, month and year.' };
    case 'missing':
      return { problem: 'On which day? Please give day, month and year.' };
    default:
      return { problem: `"${date.text}" is not a day on the calendar that I can read.` };
  }
}

/** The date of a form: as said in a message, else as typed. */
export function dateOf(turn: Turn, { date, inputs }: FormRequest): DateReading {
  return date ?? readDate(inputs['in_date'] ?? '', readingOf(turn), 'back');
}
