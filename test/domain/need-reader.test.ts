import { needOf } from '../../src/domain/need-reader';

describe('what a text must hold for a pattern to be found in it', () => {
  it.each([
    ['renewal', 'renewal'],
    ['renewals?', 'renewal'],
    ['competenc(?:y|ies)', 'competenc'],
    ['licen[cs]e', 'licen'],
    ['(?:primary )?contact', 'contact'],
    ['(?:(?:our|the) )*contact', 'contact'],
    ['(?:<our> )?stand-?in', 'stand'],
    ['<our>? contact', 'contact'],
    ['team.s', 'team'],
    ['contact \\d+ (?<name>.+)', 'contact'],
    ['(?!not )contact', 'contact'],
    ['contact(?: )?days', 'contact'],
    ['14[ -]days?', '14'],
    ['[^\\]a]+ contact', 'contact'],
  ])('is the beginning of a word: %s', (source, need) => {
    expect(needOf(source)).toBe(need);
  });

  it('is one of some where one of several words does', () => {
    expect(needOf('date|deadline|(?:end|due) date')).toEqual({
      any: ['date', 'deadline', { all: ['date', { any: ['end', 'due'] }] }],
    });
  });

  it('is all of some where several words do, the rarest first', () => {
    expect(needOf('(?:what|which) … deadline')).toEqual({ all: ['deadline', { any: ['what', 'which'] }] });
  });

  it.each([
    ['what any text may have', '.+'],
    ['what may be missing', '(?:date )?'],
    ['words that may begin elsewhere', '\\w*date'],
    ['a sign instead of a word', 'date|✓'],
    ['letters in the middle of a word', '(?:re)?mind'],
  ])('is nothing for %s', (_, source) => {
    expect(needOf(source)).toBeUndefined();
  });

  it('leaves out what is only looked ahead for', () => {
    expect(needOf('show (?=me)')).toBe('show');
    expect(needOf('(?<!not )show')).toBe('show');
  });

  it('names a group that does not exist', () => {
    expect(() => needOf('<nothing>')).toThrow('nothing');
  });
});
