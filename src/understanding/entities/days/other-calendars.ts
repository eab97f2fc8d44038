import { addDays, day, parseDay, type CalendarDay } from '../../../domain/time/calendar-day';
import type { OtherCalendar } from '../../../domain/time/date-reading';

/** A calendar that counts its years otherwise, and the day a date of it falls on. */
export interface OtherCalendarDay {
  readonly calendar: OtherCalendar;
  readonly day: CalendarDay;
}

interface Calendar {
  readonly name: OtherCalendar;
  /** As `Intl` calls it. */
  readonly id: string;
  /** Years this calendar is ahead of the common one, and how long its year is in days. */
  readonly ahead: number;
  readonly yearDays: number;
}

const calendars: readonly Calendar[] = [
  { name: 'Buddhist', id: 'buddhist', ahead: 543, yearDays: 365.2425 },
  { name: 'Persian', id: 'persian', ahead: -621.2, yearDays: 365.2422 },
  { name: 'Islamic', id: 'islamic-umalqura', ahead: -621.5, yearDays: 354.367 },
];
/** A membership date lies about so near to today; a year that is farther away was meant otherwise. */
const MOST_YEARS_AWAY = 3;

/**
 * The day meant by a date whose year lies centuries from today, when another calendar puts it near today; undefined
 * for years of the common calendar and for what fits no calendar.
 * @example otherCalendarDay({ year: 2570, month: 6, date: 30 }, today) // Buddhist, 2027-06-30
 * @example otherCalendarDay({ year: 1406, month: 4, date: 9 }, today) // Persian, 2027-06-30
 */
export function otherCalendarDay(
  said: { readonly year: number; readonly month: number; readonly date: number },
  today: CalendarDay,
): OtherCalendarDay | undefined {
  const thisYear = Number(today.slice(0, 4));
  if (said.year < 1000 || Math.abs(said.year - thisYear) < 100) return undefined;
  for (const calendar of calendars) {
    const found = dayIn(calendar, said);
    if (found && Math.abs(Number(found.slice(0, 4)) - thisYear) <= MOST_YEARS_AWAY)
      return { calendar: calendar.name, day: found };
  }
  return undefined;
}

/** Starts at a day about there and moves by what is still missing, until the calendar calls it by that date. */
function dayIn(
  calendar: Calendar,
  said: { year: number; month: number; date: number },
): CalendarDay | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar.id}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const daysOf = ({ year, month, date }: typeof said): number =>
    year * calendar.yearDays + (month - 1) * (calendar.yearDays / 12) + date;
  let guess = firstGuess(calendar, said.year);
  for (let tries = 0; tries < 12; tries += 1) {
    const named = partsOf(format, guess);
    if (named.year === said.year && named.month === said.month && named.date === said.date) return guess;
    const missing = Math.round(daysOf(said) - daysOf(named));
    guess = addDays(guess, missing === 0 ? 1 : missing);
  }
  return undefined;
}

function firstGuess({ ahead, yearDays }: Calendar, year: number): CalendarDay {
  const common = ahead > 0 ? year - ahead : 622 + ((year - 1) * yearDays) / 365.2425;
  return parseDay(`${String(Math.floor(common)).padStart(4, '0')}-06-15`) ?? day('2000-01-01');
}

function partsOf(
  format: Intl.DateTimeFormat,
  at: CalendarDay,
): { year: number; month: number; date: number } {
  const parts = new Map(
    format.formatToParts(Date.parse(`${at}T12:00:00Z`)).map((part) => [part.type, part.value]),
  );
  return {
    year: Number(parts.get('year')),
    month: Number(parts.get('month')),
    date: Number(parts.get('day')),
  };
}
