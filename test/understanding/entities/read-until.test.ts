import { day } from '../../../src/domain/time/calendar-day';
import { readUntil } from '../../../src/understanding/entities/read-until';

const settings = { today: day('2026-11-22'), locale: 'en-GB' };

describe('until when something waits', () => {
  it.each([
    ['1 week', '2026-11-29'],
    ['for a week', '2026-11-29'],
    ['two weeks', '2026-12-06'],
    ['a fortnight', '2026-12-06'],
    ['a couple of days', '2026-11-24'],
    ['3 days', '2026-11-25'],
    ['2w', '2026-12-06'],
    ['one month', '2026-12-22'],
    ['next month', '2026-12-22'],
    ['next week', '2026-11-29'],
    ['tomorrow', '2026-11-23'],
    ['until 1 March 2027', '2027-03-01'],
    ['monday', '2026-11-23'],
  ])('is read as a length of time or a day: %s', (text, expected) => {
    expect(readUntil(text, settings)).toEqual({ kind: 'day', day: expected });
  });

  it('is asked back like any other date', () => {
    expect(readUntil('until 3/4/2027', { ...settings, locale: 'en-US' })).toMatchObject({
      kind: 'ambiguous',
    });
    expect(readUntil('until the cows come home', settings)).toMatchObject({ kind: 'unreadable' });
    expect(readUntil('', settings)).toEqual({ kind: 'missing' });
  });
});
