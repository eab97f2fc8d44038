import { readNumber } from '../../../src/understanding/entities/read-number';

describe('a number', () => {
  it.each([
    ['en-GB', '7', 7],
    ['en-GB', '1,250', 1250],
    ['en-US', '1,250,000', 1_250_000],
    ['en-US', '1,250.5', 1250.5],
    ['en-US', '1.250,5', 1250.5],
    ['en-US', '0.125', 0.125],
    ['en-US', '−3', -3],
    ['en-US', '\uff17', 7],
    ['de-DE', '7,5', 7.5],
    ['de-DE', '7.5', 7.5],
    ['de-DE', '1.250', 1250],
    ['de-DE', '1.250.000,25', 1_250_000.25],
    ['de-CH', "1'250", 1250],
    ['de-CH', '1\u2019250.5', 1250.5],
    ['fr-FR', '1 250', 1250],
    ['fr-FR', '1\u202f250,5', 1250.5],
    ['sv-SE', '1\u00a0250', 1250],
    ['pt-BR', '1.250', 1250],
  ])('is read as %s writes it: %s', (locale, text, value) => {
    expect(readNumber(text, locale)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['de-DE', '12 %', 12],
    ['en-GB', '12%', 12],
    ['fr-FR', '7,5\u00a0%', 7.5],
  ])('may be in per cent, in %s: %s', (locale, text, value) => {
    expect(readNumber(text, locale)).toEqual({ kind: 'number', value, percent: true });
  });

  it.each([
    ['en-US', '1.250', [1.25, 1250]],
    ['de-DE', '1,250', [1.25, 1250]],
    ['fr-FR', '1,250', [1.25, 1250]],
  ])('is asked back where it can be read in two ways, in %s: %s', (locale, text, values) => {
    expect(readNumber(text, locale)).toEqual({ kind: 'ambiguous', values });
  });

  it.each(['3 of 5', '1.2.3', '1,25,000', '7 5', 'many', '1e3', '--3', '12 % of it'])(
    'is not guessed: %s',
    (text) => {
      expect(readNumber(text, 'en-US')).toEqual({ kind: 'unreadable', text });
    },
  );

  it('is missing where nothing was said', () => {
    expect(readNumber(' ', 'en-US')).toEqual({ kind: 'missing' });
  });
});
