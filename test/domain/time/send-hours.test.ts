import { nextSendTime, withinSendHours } from '../../../src/domain/time/send-hours';

const hours = { from: 9, to: 18 };
const at = (text: string): number => Date.parse(text);

describe('the sending hours', () => {
  it('run from nine until just before six, local time', () => {
    expect(withinSendHours(at('2027-04-01T07:00:00Z'), 'Europe/Berlin', hours)).toBe(true);
    expect(withinSendHours(at('2027-04-01T15:59:59Z'), 'Europe/Berlin', hours)).toBe(true);
    expect(withinSendHours(at('2027-04-01T16:00:00Z'), 'Europe/Berlin', hours)).toBe(false);
  });

  it('open later the same day, or the next morning', () => {
    expect(nextSendTime(at('2027-04-01T03:00:00Z'), 'Europe/Berlin', hours)).toBe(at('2027-04-01T07:00:00Z'));
    expect(nextSendTime(at('2027-04-01T20:00:00Z'), 'Europe/Berlin', hours)).toBe(at('2027-04-02T07:00:00Z'));
    expect(nextSendTime(at('2027-04-01T10:00:00Z'), 'Europe/Berlin', hours)).toBe(at('2027-04-01T10:00:00Z'));
  });
});
