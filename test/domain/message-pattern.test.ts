import { everywhere, pattern, somewhere } from '../../src/domain/message-pattern';

describe('a pattern over plain text', () => {
  it('knows groups of words, and words that may be missing', () => {
    const change = pattern('<set> <our>? <date> to (?<when>.+)');
    expect(change.test('change our anniversary to 3 march')).toBe(true);
    expect(change.test('set expiry date to 3 march')).toBe(true);
    expect(change.test('please change our anniversary to 3 march')).toBe(false);
    expect(change.exec('set date to 3 march')?.groups?.['when']).toBe('3 march');
  });

  it('spans a few words, and whole words only', () => {
    expect(somewhere('who … renews').test('tell me who of us all renews')).toBe(true);
    expect(somewhere('art').test('start')).toBe(false);
    expect('a start, an art'.match(everywhere('art'))).toHaveLength(1);
  });

  it('names a group that does not exist', () => {
    expect(() => pattern('<nothing>')).toThrow('nothing');
  });
});
