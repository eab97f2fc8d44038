import { ownValue } from '../../src/language/own-value';

describe('a value of a record', () => {
  it('is found under its key', () => {
    expect(ownValue({ pls: 'please' }, 'pls')).toBe('please');
  });

  it.each(['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'])(
    'is not what every object inherits: %s',
    (key) => {
      expect(ownValue({ pls: 'please' }, key)).toBeUndefined();
    },
  );
});
