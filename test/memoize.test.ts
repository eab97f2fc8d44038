import { keepPer, keepResults } from '../src/memoize';

describe('keepResults', () => {
  it('works out each result once, an absent one too', () => {
    const asked: string[] = [];
    const lengthOf = keepResults((text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect(['one', '', 'three', '', 'one'].map(lengthOf)).toEqual([3, undefined, 5, undefined, 3]);
    expect(asked).toEqual(['one', '', 'three']);
  });

  it('does not keep what failed', () => {
    let fails = true;
    const shout = keepResults((text) => {
      if (fails) throw new RangeError(text);
      return text.toUpperCase();
    });
    expect(() => shout('hello')).toThrow(RangeError);
    fails = false;
    expect(shout('hello')).toBe('HELLO');
  });

  it('begins anew before it has kept a thousand', () => {
    let made = 0;
    const count = keepResults(() => (made += 1));
    for (let text = 0; text < 1_000; text += 1) count(String(text));
    expect(count('0')).toBe(1_001);
  });
});

describe('keepPer', () => {
  it('works out a result once for each object it is read with', () => {
    const asked: string[] = [];
    const read = keepPer((text: string, { name }: { readonly name: string }) => {
      asked.push(`${name} ${text}`);
      return text.length;
    });
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect([read('a', one), read('a', other), read('a', one), read('bb', one)]).toEqual([1, 1, 1, 2]);
    expect(asked).toEqual(['one a', 'other a', 'one bb']);
  });
});
