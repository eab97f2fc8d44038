import { SEND_REASONS } from '../../../src/domain/team/send-reason';
import { reasonOfCode } from '../../../src/teams/codes/reason-of-code';
import { knownCodes } from '../../../src/teams/outgoing/connector-error';

describe('what a code means', () => {
  it('is known for every code that decides what to do', () => {
    expect(knownCodes.filter((code) => reasonOfCode(code) === 'other')).toEqual([]);
  });

  it.each([
    ['Bad Argument', 'not-understood'],
    ['http-404', 'place-gone'],
    ['http-418', 'other'],
    ['constructor', 'other'],
  ])('%s: %s', (code, reason) => {
    expect(reasonOfCode(code)).toBe(reason);
  });

  it("leaves the bot's own reasons as they are", () => {
    expect(SEND_REASONS.map(reasonOfCode)).toEqual(SEND_REASONS);
  });
});
