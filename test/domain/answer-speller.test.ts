import { spellerOf } from '../../src/domain/answer-speller';

const { knows, correct } = spellerOf([
  ['anniversary', 9],
  ['surveying', 2],
  ['invoice', 5],
  ['invoiced', 1],
  ['membership', 7],
]);

describe('spellerOf', () => {
  it.each([
    ['aniversary', 'anniversary'],
    ['anniversery', 'anniversary'],
    ['aniversery', 'anniversary'],
    ['invioce', 'invoice'],
    ['inwoice', 'invoice'],
    ['memberships', 'membership'],
    ['memberhsip', 'membership'],
  ])('takes %s for a slip of %s', (slip, word) => {
    expect(correct(slip)).toBe(word);
  });

  it.each([
    ['inxoxce', 'with two wrong letters'],
    ['onvoice', 'with another first letter'],
    ['invicoes', 'with two slips'],
    ['invo', 'too short'],
    ['inv0ice', 'with a number'],
  ])('leaves %s alone, a word %s', (word) => {
    expect(correct(word)).toBeUndefined();
  });

  it('prefers the nearer word, then the one that is used more often', () => {
    expect(correct('invoics')).toBe('invoice');
    expect(correct('invoicd')).toBe('invoice');
  });

  it('knows the words of the pack, and everyday ones, which are never a correction', () => {
    expect([knows('invoice'), knows('weather'), knows('invioce')]).toEqual([true, true, false]);
    expect(correct('weathr')).toBeUndefined();
  });
});
