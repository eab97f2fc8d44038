import { day } from '../../../src/domain/time/calendar-day';
import { dayIn, formatInstant, hourIn, instantOf, parseTimeZone } from '../../../src/domain/time/time-zone';

const at = (text: string): number => Date.parse(text);

describe('a time zone', () => {
  it('is known by its IANA name, however it is written', () => {
    expect(parseTimeZone('europe/berlin')).toBe('Europe/Berlin');
    expect(parseTimeZone('America/New York')).toBe('America/New_York');
  });

  it.each(['Mars/Olympus', '', '+02:00', 'UTC+2 or so', '../etc'])('is never made up for "%s"', (name) =>
    expect(parseTimeZone(name)).toBeUndefined(),
  );

  it('decides which day it is', () => {
    expect(dayIn('Pacific/Apia', at('2027-03-31T12:00:00Z'))).toBe('2027-04-01');
    expect(dayIn('America/Sao_Paulo', at('2027-04-01T02:59:59Z'))).toBe('2027-03-31');
    expect(hourIn('Asia/Kathmandu', at('2027-04-01T03:15:00Z'))).toBe(9);
  });

  it('turns a local hour into a moment, before and after daylight saving', () => {
    expect(instantOf(day('2027-03-27'), 9, 'Europe/Berlin')).toBe(at('2027-03-27T08:00:00Z'));
    expect(instantOf(day('2027-03-29'), 9, 'Europe/Berlin')).toBe(at('2027-03-29T07:00:00Z'));
  });

  it('takes the first moment after the gap for an hour that daylight saving skips', () => {
    expect(instantOf(day('2027-03-28'), 2, 'Europe/Berlin')).toBe(at('2027-03-28T01:00:00Z'));
  });

  it('is written beside every moment people read', () => {
    expect(formatInstant(at('2027-04-01T07:00:00Z'), 'Europe/Berlin', 'en-GB')).toBe(
      '1 April 2027 at 09:00 (Europe/Berlin)',
    );
  });
});
