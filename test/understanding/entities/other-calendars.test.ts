import { day } from '../../../src/domain/time/calendar-day';
import { readDay as readDate } from '../../../src/understanding/entities/read-day';
import { otherCalendarDay } from '../../../src/understanding/entities/days/other-calendars';

const today = day('2026-11-22');

describe('a year of another calendar', () => {
  it.each([
    [{ year: 2570, month: 6, date: 30 }, 'Buddhist', '2027-06-30'],
    [{ year: 2571, month: 2, date: 29 }, 'Buddhist', '2028-02-29'],
    [{ year: 1406, month: 4, date: 9 }, 'Persian', '2027-06-30'],
    [{ year: 1405, month: 12, date: 29 }, 'Persian', '2027-03-20'],
    [{ year: 1448, month: 9, date: 1 }, 'Islamic', '2027-02-08'],
  ])('gives the day that is meant: %j', (said, calendar, expected) => {
    expect(otherCalendarDay(said, today)).toEqual({ calendar, day: expected });
  });

  it.each([
    { year: 2027, month: 6, date: 30 },
    { year: 1999, month: 6, date: 30 },
    { year: 2999, month: 6, date: 30 },
    { year: 2570, month: 6, date: 31 },
    { year: 0, month: 6, date: 30 },
  ])('is not seen in %j', (said) => {
    expect(otherCalendarDay(said, today)).toBeUndefined();
  });

  it.each([
    ['30 June 2570', 'th-TH', 'Buddhist'],
    ['30/6/2570', 'th-TH', 'Buddhist'],
    ['๓๐ มิถุนายน ๒๕๗๐', 'th-TH', 'Buddhist'],
    ['1406/04/09', 'fa-IR', 'Persian'],
    ['۱۴۰۶/۰۴/۰۹', 'fa-IR', 'Persian'],
  ])('is asked back, never taken as it stands: %s', (text, locale, calendar) => {
    expect(readDate(text, { today, locale })).toEqual({ kind: 'ambiguous', days: ['2027-06-30'], calendar });
  });

  it('of a month that only that calendar has is not guessed', () => {
    expect(readDate('۹ تیر ۱۴۰۶', { today, locale: 'fa-IR' }).kind).not.toBe('day');
  });
});
