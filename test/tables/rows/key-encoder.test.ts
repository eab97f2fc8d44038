import fc from 'fast-check';
import { KeyTooLongError } from '../../../src/tables/rows/table-errors';
import { decodeKey, encodeKey, keysBelow } from '../../../src/tables/rows/key-encoder';

const hostile = fc.constantFrom(
  '/',
  '\\',
  '#',
  '?',
  '|',
  '~',
  '~_',
  '~2f',
  '~u00e9',
  "'",
  '"',
  '%',
  '\u0000',
  '\u007f',
  '\ud83d',
);
const part = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.array(fc.oneof(hostile, fc.string({ maxLength: 2 })), { maxLength: 5 }).map((pieces) => pieces.join('')),
);
const parts = fc.array(part, { maxLength: 3 });

describe('encodeKey', () => {
  test.each([
    [['team'], 'team'],
    [['tick', '2027', 'pack:a/b'], 'tick|2027|pack:a~2fb'],
    [['19:abc_D-9@thread.tacv2;messageid=1+2,3'], '19:abc_D-9@thread.tacv2;messageid=1+2,3'],
    [['a|b', '~'], 'a~7cb|~7e'],
    [['é', '語', '🎓'], '~e9|~u8a9e|~ud83c~udf93'],
    [['', 'x', ''], '~_|x|~_'],
    [[''], '~_'],
    [[], ''],
  ])('writes %j as %s', (given, key) => {
    expect(encodeKey(given)).toBe(key);
  });

  test('makes keys of harmless characters only', () => {
    fc.assert(fc.property(parts, (given) => expect(encodeKey(given)).toMatch(/^[A-Za-z0-9._:@;=+,|~-]*$/)));
  });

  test('makes keys from which the parts come back', () => {
    fc.assert(fc.property(parts, (given) => expect(decodeKey(encodeKey(given))).toEqual(given)));
  });

  test('makes different keys of different parts', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        expect(encodeKey(a) === encodeKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test('keeps the order of numbers of equal length and of plain words', () => {
    const sorted = ['000009', '000010', '1', 'A', 'a', 'b'];
    expect(sorted.map((word) => encodeKey([word])).sort()).toEqual(sorted);
  });

  test('takes 512 characters and refuses more by name', () => {
    expect(encodeKey(['x'.repeat(512)])).toHaveLength(512);
    expect(() => encodeKey(['x'.repeat(510), 'xx'])).toThrow(KeyTooLongError);
    expect(() => encodeKey(['/'.repeat(171)])).toThrow(KeyTooLongError);
  });
});

describe('decodeKey', () => {
  test.each(['a/b', 'a b', '~', '~2', '~zz', '~u12', '~2F', '~61', '|', 'a||b', '~_x', 'é'])(
    'does not understand %j, which encodeKey never makes',
    (key) => {
      expect(decodeKey(key)).toBeUndefined();
    },
  );
});

describe('keysBelow', () => {
  test('holds the keys that begin with the parts and have more, and no others', () => {
    const nonEmpty = fc.array(part, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(nonEmpty, nonEmpty, (first, other) => {
        const { from, before } = keysBelow(first);
        const isWithin = (key: string): boolean => key >= from && key < before;
        const startsLikeFirst = JSON.stringify(other.slice(0, first.length)) === JSON.stringify(first);

        expect(isWithin(encodeKey([...first, ...other]))).toBe(true);
        expect(isWithin(encodeKey(first))).toBe(false);
        expect(isWithin(encodeKey(other))).toBe(startsLikeFirst && other.length > first.length);
      }),
    );
  });
});
