import {
  addDays,
  addMonths,
  addYears,
  day,
  daysBetween,
  formatDay,
  parseDay,
} from '../../../src/domain/time/calendar-day';

describe('a calendar day', () => {
  it.each(['2027-02-29', '2027-06-31', '2027-13-01', '2027-6-1', '27-06-30', '', 'soon', '2027-06-30T00:00'])(
    'is not "%s"',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  it.each(['2028-02-29', '2011-12-30', '2018-11-04', '0001-01-01'])(
    'is %s, whatever the zone does on it',
    (text) => expect(parseDay(text)).toBe(text),
  );

  it('counts days across leap days and daylight saving', () => {
    expect(daysBetween(day('2027-04-01'), day('2027-06-30'))).toBe(90);
    expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
    expect(daysBetween(day('2027-06-30'), day('2027-06-29'))).toBe(-1);
    expect(addDays(day('2011-12-29'), 2)).toBe('2011-12-31');
    expect(addDays(day('2018-11-03'), 1)).toBe('2018-11-04');
  });

  it('means 90 days by 90 days, not three months', () => {
    expect(addDays(day('2016-06-30'), -90)).toBe('2016-04-01');
  });

  it('falls on 28 February in a common year', () => {
    expect(addYears(day('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
  });

  it('is written out in the locale, and in British English where the locale is unknown', () => {
    expect(formatDay(day('2027-06-30'), 'en-GB')).toBe('30 June 2027');
    expect(formatDay(day('2027-06-30'), 'en-US')).toBe('June 30, 2027');
    expect(formatDay(day('2027-06-30'), 'de-DE')).toBe('30. Juni 2027');
    expect(formatDay(day('2027-06-30'), 'no such locale')).toBe('30 June 2027');
  });

  it('throws where a day was promised and there is none', () => {
    expect(() => day('2027-02-30')).toThrow(RangeError);
  });
});
