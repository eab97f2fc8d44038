import { formatDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';

/** A reading that is not one sure day. */
export type UnsureDay = Exclude<DateReading, { readonly kind: 'day' | 'missing' }>;

/**
 * Why words are not one sure day, as a sentence or two that ask back what is open and say what was understood.
 * @example explainDay({ kind: 'ambiguous', days: ['2027-03-04', '2027-04-03'] }, 'en-GB')
 * // 'That date can be read in two ways: 4 March 2027 or 3 April 2027. Which one?'
 */
export function explainDay(date: UnsureDay, locale: string): string {
  switch (date.kind) {
    case 'ambiguous': {
      const days = date.days.map((each) => formatDay(each, locale)).join(' or ');
      if (date.calendar)
        return `By the ${date.calendar} calendar that is ${days}. Is it? Please give that day.`;
      return `That date can be read in two ways: ${days}. Which one?`;
    }
    case 'no-year':
      return 'Which year? Please give day, month and year.';
    case 'span':
      return `From ${formatDay(date.from, locale)} to ${formatDay(date.to, locale)}: which day of it do you mean?`;
    case 'impossible':
      return date.understood === undefined
        ? `"${date.text}" is not a day on the calendar that I can read.`
        : `"${date.text}" disagrees with itself: by the calendar it is ${date.understood}. Which one?`;
    case 'unreadable':
      return date.understood === undefined || date.understood === date.text
        ? `"${date.text}" is not a day on the calendar that I can read.`
        : `Of "${date.text}" I understood only "${date.understood}". Please give day, month and year.`;
  }
}

/**
 * Why something cannot wait until then: what is open, or that it only ever begins now.
 * @example explainUntil({ kind: 'span', from: '2026-12-20', to: '2027-01-06' }, 'en-GB')
 * // 'From 20 December 2026 to 6 January 2027: I can begin only now. Say "until 6 January 2027" for that.'
 */
export function explainUntil(until: UnsureDay, locale: string): string {
  if (until.kind === 'span') {
    const [from, to] = [until.from, until.to].map((day) => formatDay(day, locale));
    return `From ${from} to ${to}: I can begin only now. Say "until ${to}" for that.`;
  }
  if (until.kind !== 'unreadable') return explainDay(until, locale);
  return until.understood === undefined || until.understood === until.text
    ? `I could not read until when "${until.text}" is. Which day is that?`
    : `Of "${until.text}" I understood only "${until.understood}".`;
}
