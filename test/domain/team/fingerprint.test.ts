import { fingerprint } from '../../../src/domain/team/fingerprint';

describe('a fingerprint', () => {
  it.each([
    ['keys in another order', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['a key without a value', { a: 1, b: undefined }, { a: 1 }],
    ['nothing at all', undefined, undefined],
  ])('is the same for equal values: %s', (_name, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each([
    ['another order in a list', ['a', 'b'], ['b', 'a']],
    ['a number and its text', 1, '1'],
    ['nothing and an empty list', undefined, []],
    ['a value in another key', { a: 1 }, { b: 1 }],
    ['false and absent', { a: false }, {}],
    ['null and absent', null, undefined],
  ])('differs for others: %s', (_name, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });

  it('differs for each of many values that are nearly alike', () => {
    const marks = new Set(Array.from({ length: 50_000 }, (_, at) => fingerprint({ text: `item ${at}` })));
    expect(marks.size).toBe(50_000);
  });

  it('is short', () => {
    expect(fingerprint('x'.repeat(10_000)).length).toBeLessThanOrEqual(14);
  });
});
