import { day } from '../../../src/domain/time/calendar-day';
import { readDay as readDate } from '../../../src/understanding/entities/read-day';

// A Sunday.
const today = day('2026-11-22');
const american = { today, locale: 'en-US' };
const british = { today, locale: 'en-GB' };

describe('a date written out', () => {
  it.each([
    ['30 June 2027'],
    ['6/30/2027'],
    ['30/6/2027'],
    ['30.6.2027'],
    ['30. 6. 2027'],
    ['2027-06-30'],
    ['2027/6/30'],
    ['2027-06-30T00:00:00Z'],
    ['June 30, 2027'],
    ['june 30th 2027'],
    ['Jun 30 2027'],
    ['jun. 30, 2027'],
    ['30th of June, 2027'],
    ['the 30th of june 2027'],
    ['30-Jun-2027'],
    ['30jun2027'],
    ["30 June '27"],
    ['30 Jun 27'],
    ['30/6/27'],
    ['2027 June 30'],
    ['Wednesday, 30 June 2027'],
    ['30. Juni 2027'],
    ['30 juin 2027'],
    ['30 de junio de 2027'],
    ['30 de junho de 2027'],
    ['30 juni 2027'],
    ['30 czerwca 2027'],
    ['2027年6月30日'],
    ['2027-06-30 (30 June 2027)'],
    ['it is 30 June next year'],
  ])('is read whatever the sender’s locale: %s', (text) => {
    expect(readDate(text, american)).toEqual({ kind: 'day', day: '2027-06-30' });
    expect(readDate(text, { today, locale: 'de-DE' })).toEqual({ kind: 'day', day: '2027-06-30' });
  });

  it.each([
    ['fr-FR', '1er août 2027', '2027-08-01'],
    ['pt-BR', '12 fev 2027', '2027-02-12'],
    ['es-ES', '3 ene. 2027', '2027-01-03'],
    ['de-DE', '4. März 2027', '2027-03-04'],
    ['ja-JP', '３月３日', undefined],
    ['not a locale', '3 March 2027', '2027-03-03'],
  ])('is read in the language of %s: %s', (locale, text, expected) => {
    const reading = readDate(text, { today, locale });
    expect(reading.kind === 'day' ? reading.day : undefined).toBe(expected);
  });

  it('is one day when day and month are the same number', () => {
    expect(readDate('3/3/2027', american)).toEqual({ kind: 'day', day: '2027-03-03' });
  });
});

describe('a date that can be read in two ways', () => {
  it('comes back with both days, the locale’s first reading first', () => {
    expect(readDate('3/4/2027', american)).toEqual({ kind: 'ambiguous', days: ['2027-03-04', '2027-04-03'] });
    expect(readDate('3-4-27', american)).toMatchObject({ kind: 'ambiguous' });
    expect(readDate('3/4/2027', { today, locale: 'sv-SE' })).toMatchObject({ kind: 'ambiguous' });
  });

  it('is settled by a weekday or a second writing beside it', () => {
    expect(readDate('Saturday 3/4/2027', american)).toEqual({ kind: 'day', day: '2027-04-03' });
    expect(readDate('3/4/2027 (3 April 2027)', american)).toEqual({ kind: 'day', day: '2027-04-03' });
  });

  it('is a two-digit year that may as well be a day', () => {
    expect(readDate('27-06-30', british)).toEqual({ kind: 'ambiguous', days: ['2030-06-27', '2027-06-30'] });
  });
});

describe('a date without a year', () => {
  it.each([
    ['30 June', ['2027-06-30', '2028-06-30']],
    ['June 30th', ['2027-06-30', '2028-06-30']],
    ['1 December', ['2026-12-01', '2027-12-01']],
    ['22 November', ['2026-11-22', '2027-11-22']],
    ['29 February', ['2028-02-29', '2032-02-29']],
    ['6/30', ['2027-06-30', '2028-06-30']],
    ['30.6.', ['2027-06-30', '2028-06-30']],
    ['6月30日', ['2027-06-30', '2028-06-30']],
  ])('comes back with the next two such days: %s', (text, days) => {
    expect(readDate(text, american)).toEqual({ kind: 'no-year', days });
  });
});

describe('no day', () => {
  it.each([['31 June 2027'], ['29 February 2027'], ['2027-02-30'], ['31/6/2027'], ['31 June']])(
    'is impossible: %s',
    (text) => {
      expect(readDate(text, american)).toEqual({ kind: 'impossible', text });
    },
  );

  it.each([['banana'], ['next year'], ['next month'], ['soon'], ['12'], ['version 1.2.3.4']])(
    'is unreadable: %s',
    (text) => {
      expect(readDate(text, american)).toEqual({ kind: 'unreadable', text });
    },
  );

  it('is missing where nothing was said', () => {
    expect(readDate('  ', american)).toEqual({ kind: 'missing' });
  });
});

describe('a relative date', () => {
  it.each([
    ['en-US', 'today', '2026-11-22'],
    ['en-US', 'yesterday', '2026-11-21'],
    ['en-US', 'Tomorrow', '2026-11-23'],
    ['en-US', 'next Friday', '2026-11-27'],
    ['en-US', 'on friday', '2026-11-27'],
    ['en-US', 'in 3 weeks', '2026-12-13'],
    ['en-US', '10 days ago', '2026-11-12'],
    ['en-US', 'in 2 months', '2027-01-22'],
    ['en-US', 'this morning', '2026-11-22'],
    ['de-DE', 'gestern', '2026-11-21'],
    ['de-DE', 'in 3 Wochen', '2026-12-13'],
    ['fr-FR', 'demain', '2026-11-23'],
    ['es-ES', 'en 3 semanas', '2026-12-13'],
    ['pt-BR', 'amanhã', '2026-11-23'],
    ['nl-NL', 'over 3 weken', '2026-12-13'],
    ['ja-JP', '明日', '2026-11-23'],
    ['de-DE', 'tomorrow', '2026-11-23'],
  ])('counts from today in %s: %s', (locale, text, expected) => {
    expect(readDate(text, { today, locale })).toEqual({ kind: 'day', day: expected });
  });

  it('puts a bare weekday behind when somebody reports', () => {
    expect(readDate('on monday', { ...american, direction: 'past' })).toEqual({
      kind: 'day',
      day: '2026-11-16',
    });
    expect(readDate('on monday', american)).toEqual({ kind: 'day', day: '2026-11-23' });
  });
});
