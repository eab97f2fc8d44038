import { wordsOf } from '../../../src/cards/kit/say';

const words = wordsOf({
  en: { left: '{n, plural, one {# day} other {# days}} left for {name}', only: "It's {day}" },
  de: { left: '{name} hat noch {n, plural, one {# Tag} other {# Tage}}' },
});

describe('the door to what is said', () => {
  it.each([
    ['en-GB', 1, '1 day left for Ana'],
    ['en-US', 3, '3 days left for Ana'],
    ['de-DE', 1, 'Ana hat noch 1 Tag'],
    ['de', 2, 'Ana hat noch 2 Tage'],
    ['fr-FR', 2, '2 days left for Ana'],
    ['den', 2, '2 days left for Ana'],
    ['', 2, '2 days left for Ana'],
  ])('speaks to %s of %d: %s', (locale, n, said) => {
    expect(words(locale)('left', { n, name: 'Ana' })).toBe(said);
  });

  it('says in English what a language has no sentence for', () => {
    expect(words('de-AT')('only', { day: '1. Mai' })).toBe("It's 1. Mai");
  });

  it('leaves signs of other languages in what is put in', () => {
    expect(words('en-GB')('only', { day: "<b>{x}</b> #1 'a'" })).toBe("It's <b>{x}</b> #1 'a'");
  });

  it('refuses to say a sentence with a hole in it', () => {
    expect(() => words('en-GB')('only')).toThrow('day');
  });
});
