import { day } from '../../../src/domain/time/calendar-day';
import { lastSuchDay } from '../../../src/domain/time/last-such-day';

describe('the last such day of the year', () => {
  it.each([
    ['2027-11-19', '2026-11-30', '2026-11-19'],
    ['2026-12-24', '2026-11-30', '2025-12-24'],
    ['2026-11-30', '2026-11-30', '2026-11-30'],
    ['2028-02-29', '2026-11-30', '2024-02-29'],
  ])('of %s, seen on %s, is %s', (coming, today, last) => {
    expect(lastSuchDay([day(coming)], day(today))).toBe(last);
  });

  it('is none of no day', () => {
    expect(lastSuchDay([], day('2026-11-30'))).toBeUndefined();
  });
});
