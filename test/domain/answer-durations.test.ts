import { withTimeLeft } from '../../src/domain/answer-durations';

function read(text: string): string {
  return withTimeLeft(text.split(' ')).join(' ');
}

describe('withTimeLeft', () => {
  it('takes times of one size that are left for the same', () => {
    expect(read('we have 40 days left')).toBe('we have timeleft45 left');
    expect(read('5 weeks to go')).toBe('timeleft45 to go');
    expect(read('a month before the date')).toBe('timeleft45 before the date');
    expect(read('6 months away')).toBe('timeleft1000 away');
  });

  it('keeps ninety days and three months, which programmes speak of by name', () => {
    expect(read('90 days before')).toBe('90 days before');
    expect(read('3 months left')).toBe('3 months left');
  });

  it('leaves durations alone that are not left', () => {
    expect(read('valid for 24 months')).toBe('valid for 24 months');
    expect(read('wait 7 days then ask')).toBe('wait 7 days then ask');
  });
});
