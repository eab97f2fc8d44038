import { day } from '../../../src/domain/time/calendar-day';
import { qualificationWindow } from '../../../src/domain/program/qualification-window';

const score = { windowMonthsBefore: 5 };

describe('the qualification window', () => {
  it.each([
    ['2024-08-15', '2024-03-01', '2024-08-31'],
    ['2027-06-30', '2027-01-01', '2027-06-30'],
    ['2028-02-29', '2027-09-01', '2028-02-29'],
    ['2027-01-31', '2026-08-01', '2027-01-31'],
    ['2027-12-31', '2027-07-01', '2027-12-31'],
  ])('of %s is the month of the date and the five before: %s to %s', (anniversary, from, until) => {
    expect(qualificationWindow(day(anniversary), score)).toEqual({ from, until });
  });
});
