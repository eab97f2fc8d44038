import { day } from '../../../src/domain/time/calendar-day';
import { dateOrder } from '../../../src/understanding/entities/date-order';
import { findDays } from '../../../src/understanding/entities/find-days';

const context = { today: day('2026-11-30'), locale: 'en-GB', anniversary: day('2027-06-30') };
const found = (text: string) =>
  findDays(text, context).map(({ start, end, reading }) => [
    text.slice(start, end),
    reading.kind === 'day' ? reading.day : reading.kind,
  ]);

describe('days in a message', () => {
  it.each<[string, [string, string][]]>([
    [
      'move 30 June 2027 to Friday week',
      [
        ['30 June 2027', '2027-06-30'],
        ['Friday week', '2026-12-11'],
      ],
    ],
    [
      'the audit on 1 March 2027, the call tomorrow and the fees 2 weeks before our date',
      [
        ['1 March 2027', '2027-03-01'],
        ['tomorrow', '2026-12-01'],
        ['2 weeks before our date', '2027-06-16'],
      ],
    ],
    ['Cleo stands in from 20 December to 6 January', [['from 20 December to 6 January', 'span']]],
    ['call them by \u200eJune \u200e30, \u200e2027!', [['June \u200e30, \u200e2027', '2027-06-30']]],
    ['sometime in June 2027', [['June 2027', 'unreadable']]],
    ['our anniversary is 30 June 2027', [['30 June 2027', '2027-06-30']]],
    ['Monday, 30 June 2027 it is', [['Monday, 30 June 2027', 'impossible']]],
    ['move it to 3/4', [['3/4', 'no-year']]],
    ['snooze until 13/1 please', [['13/1', 'no-year']]],
  ])('are found with their places: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'I may call Mark on the second floor now',
    'we sat in the sun',
    'version 1.2.3.4, 24/7',
    'exam 70-532 and AZ-104',
    'we are 5 people, 2 of them new',
    'the date is wrong',
    'we are at 3/4',
    'up to 3/4 of the items are done',
    'support moves to 24/7/365',
    'tick 3/4',
  ])('are not seen where there are none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('asks whose 3/4 it is where people write the month first', () => {
  const [only] = findDays('move it to 3/4', { ...context, locale: 'en-US' });
  expect(only?.reading).toEqual({ kind: 'ambiguous', days: ['2027-03-04', '2027-04-03'] });
});

describe('the order of day and month in several dates', () => {
  it.each([
    [['04/03/2026', '25/03/2026'], 'day-first'],
    [['3/4/2026', '3/25/2026', 'Fabrikam'], 'month-first'],
    [['3/4/2026', '26-03-04'], undefined],
    [['25/03/2026', '3/25/2026'], undefined],
  ])('is proved by one of them: %j', (texts, expected) => {
    expect(dateOrder(texts)).toBe(expected);
  });
});
