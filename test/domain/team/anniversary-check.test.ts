import { checkAnniversary } from '../../../src/domain/team/anniversary-check';
import { day } from '../../../src/domain/time/calendar-day';

describe('a day as the anniversary', () => {
  it.each([
    ['2026-11-22', 'ok'],
    ['2027-06-30', 'ok'],
    ['2026-11-21', 'passed'],
    ['2026-10-23', 'passed'],
    ['2026-10-22', 'too-old'],
    ['2028-02-22', 'ok'],
    ['2028-02-23', 'too-far'],
  ])('%s is %s on 22 November 2026', (candidate, expected) => {
    expect(checkAnniversary(day(candidate), day('2026-11-22'))).toBe(expected);
  });
});
