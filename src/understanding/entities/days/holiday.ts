import { parseDay } from '../../../domain/time/calendar-day';
import { comingDays, type DaySet } from './day-set';
import { need, senseAt, type Match, type Phrase } from './phrase';
import { yearAt } from './written-day';

/** The first and the last day of a holiday that has a date of its own: Christmas, New Year. */
export function holidayAt(
  phrase: Phrase,
  at: number,
): Match<{ readonly first: DaySet; readonly last: DaySet }> | undefined {
  const start = need(phrase, at, 'the') !== undefined && !senseAt(phrase, at, 'holiday') ? at + 1 : at;
  const dates = senseAt(phrase, start, 'holiday');
  if (dates === undefined) return undefined;
  const [from = '', to = from] = dates.split('..');
  const year = yearAt(phrase, start + 1);
  return {
    value: { first: onDate(phrase, from, year?.value), last: onDate(phrase, to, year?.value) },
    next: year?.next ?? start + 1,
  };
}

function onDate({ context }: Phrase, monthDay: string, year: string | undefined): DaySet {
  if (year !== undefined) {
    const found = parseDay(`${year.length === 2 ? '20' : ''}${year}-${monthDay}`);
    return { days: found ? [found] : [] };
  }
  const [month, date] = monthDay.split('-').map(Number);
  return { days: comingDays({ month: month ?? 1, date: date ?? 1 }, context.today), doubt: 'year' };
}
