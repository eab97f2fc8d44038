import { stem } from '../../src/domain/answer-stem';

describe('stem', () => {
  it.each([
    ['renewing', 'renewed'],
    ['competency', 'competencies'],
    ['licences', 'license'],
    ['organisation', 'organizations'],
    ['expires', 'expired'],
    ['paid', 'pay'],
    ['people', 'person'],
    ['qualify', 'qualified'],
    ['enrol', 'enrolled'],
    ['programme', 'program'],
  ])('finds "%s" and "%s" alike', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['business', 'busy'],
    ['status', 'state'],
    ['access', 'accept'],
    ['new', 'news'],
  ])('keeps "%s" and "%s" apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves numbers and names of exams alone', () => {
    expect(['715', 'az204', 'e5'].map(stem)).toEqual(['715', 'az204', 'e5']);
  });
});
