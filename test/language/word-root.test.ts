import { wordRoot } from '../../src/language/word-root';

describe('the root of a word', () => {
  it.each([
    ['renewing', 'renewed'],
    ['competency', 'competencies'],
    ['licences', 'licence'],
    ['expires', 'expired'],
    ['qualify', 'qualified'],
    ['planning', 'plan'],
    ['budgeting', 'budget'],
    ['boxes', 'box'],
  ])('is the same of "%s" and "%s"', (one, other) => {
    expect(wordRoot(one)).toBe(wordRoot(other));
  });

  it.each([
    ['business', 'busy'],
    ['status', 'state'],
    ['access', 'accept'],
    ['bring', 'br'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(wordRoot(one)).not.toBe(wordRoot(other));
  });

  it('leaves numbers and names of exams alone', () => {
    expect(['715', 'az204', 'e5'].map(wordRoot)).toEqual(['715', 'az204', 'e5']);
  });
});
