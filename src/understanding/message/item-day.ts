import { addDays, type CalendarDay } from '../../domain/calendar-day';
import { calendarWords, fold } from '../../domain/calendar-words';
import type { DateReading } from '../../domain/command';
import { readDate } from '../../domain/date-phrase';
import type { DateSettings } from '../../domain/written-date';

const SMALL_WORDS = new Set(
  'the a an of on in this next coming end day days week weeks month months year years today tomorrow two three four st nd rd th'.split(
    ' ',
  ),
);
/** A day without year is the next such day, as long as nobody could mean the year after. */
const NEAR_DAYS = 300;

/** Whether words are a day and nothing else. @example isDayAlone('the Friday meeting', settings) // false */
export function isDayAlone(words: string, settings: DateSettings): boolean {
  const { months, weekdays } = calendarWords(settings.locale);
  const names = fold(words).match(/\p{L}+/gu) ?? [];
  const known = names.every((name) => months.has(name) || weekdays.has(name) || SMALL_WORDS.has(name));
  return known && !['unreadable', 'missing'].includes(readDate(words, settings).kind);
}

/**
 * The day by which something is to be done. Without a year it is the next such day, where that is near.
 * @example itemDay('15 January', { today: 2026-11-30, … }) // 2027-01-15
 */
export function itemDay(words: string, settings: DateSettings): DateReading {
  const date = readDate(words, settings);
  if (date.kind !== 'no-year' || date.calendar) return date;
  const [next] = date.days;
  return next && isNear(next, settings.today) ? { kind: 'day', day: next } : date;
}

function isNear(next: CalendarDay, today: CalendarDay): boolean {
  return next <= addDays(today, NEAR_DAYS);
}
