import { day } from '../../../src/domain/time/calendar-day';
import { dayAfter, dayBefore } from '../../../src/understanding/entities/day-after';
import { readDaysBefore } from '../../../src/understanding/entities/read-days-before';
import { findLengths, readLength } from '../../../src/understanding/entities/read-length';

const today = day('2026-11-30');
const inLocale = (locale: string) => ({ today, locale });
const days = (count: number) => ({ kind: 'length', months: 0, days: count });
const months = (count: number, more = 0) => ({ kind: 'length', months: count, days: more });

describe('a length of time', () => {
  it.each([
    ['en-GB', '3 days', days(3)],
    ['en-GB', '3-day', days(3)],
    ['en-GB', '3wks', days(21)],
    ['en-GB', '1.5 weeks', days(11)],
    ['en-GB', '1,5 weeks', days(11)],
    ['en-GB', 'week and a half', days(11)],
    ['en-GB', 'a week and a half', days(11)],
    ['en-GB', 'two and a half weeks', days(18)],
    ['en-GB', '2 1/2 weeks', days(18)],
    ['en-GB', '2\u00bd weeks', days(18)],
    ['en-GB', 'half a week', days(4)],
    ['en-GB', 'twenty-two days', days(22)],
    ['en-GB', 'ninety nine days', days(99)],
    ['en-GB', 'two hundred and ten days', days(210)],
    ['en-GB', '1,000 days', days(1000)],
    ['en-GB', '1 week and 3 days', days(10)],
    ['en-GB', 'a week less one day', days(6)],
    ['en-GB', '36 hours', days(2)],
    ['en-GB', '72h', days(3)],
    ['en-GB', '1 year, 2 months and 3 days', months(14, 3)],
    ['en-GB', 'half a year', months(6)],
    ['en-GB', 'three quarters', months(9)],
    ['en-GB', '1.5 months', months(1, 15)],
    ['en-GB', 'about two weeks', days(14)],
    ['de-DE', '2,5 Wochen', days(18)],
    ['de-DE', 'anderthalb Wochen', days(11)],
    ['de-DE', 'zweiundzwanzig Tage', days(22)],
    ['de-DE', 'einen Monat und zwei Wochen', months(1, 14)],
    ['de-DE', 'ein halbes Jahr', months(6)],
    ['de-DE', '1.000 Tage', days(1000)],
    ['fr-FR', 'quinze jours', days(15)],
    ['fr-FR', 'une semaine et demie', days(11)],
    ['fr-FR', 'soixante et onze jours', days(71)],
    ['fr-FR', 'quatre-vingt-dix-sept jours', days(97)],
    ['es-ES', 'semana y media', days(11)],
    ['es-ES', 'veintidós días', days(22)],
    ['es-ES', 'treinta y un días', days(31)],
    ['es-ES', 'medio año', months(6)],
    ['pt-BR', 'duas semanas e três dias', days(17)],
    ['it-IT', 'due settimane e mezza', days(18)],
    ['nl-NL', 'tweeëntwintig dagen', days(22)],
    ['nl-NL', 'anderhalve week', days(11)],
    ['ja-JP', '2週間', days(14)],
    ['ja-JP', '三か月', months(3)],
  ])('is read whole in %s: %s', (locale, text, expected) => {
    expect(readLength(text, inLocale(locale))).toEqual(expected);
  });

  it.each([
    ['1-2 weeks', 7, 14],
    ['3 \u2013 4 weeks', 21, 28],
    ['two to three days', 2, 3],
    ['1 week to 10 days', 7, 10],
    ['5 or 6 days', 5, 6],
  ])('may be left open between two: %s', (text, from, to) => {
    expect(readLength(text, inLocale('en-GB'))).toEqual({
      kind: 'range',
      from: { months: 0, days: from },
      to: { months: 0, days: to },
    });
  });

  it.each([
    '-2 weeks',
    '0 days',
    '1 hour',
    'a few days',
    'one business day',
    '2 weeks 3',
    '1.000 days',
    'long',
    '5',
  ])('is not guessed: %s', (text) => {
    expect(readLength(text, inLocale('en-GB'))).toMatchObject({ kind: 'unreadable', text });
  });

  it('says what was understood of a longer text, and nothing of none', () => {
    expect(readLength('2 weeks before the date', inLocale('en-GB'))).toMatchObject({ understood: '2 weeks' });
    expect(readLength(' ', inLocale('en-GB'))).toEqual({ kind: 'missing' });
  });

  it('is found in a message with its place', () => {
    const text = 'first 2 weeks, later one month and a half';
    const found = findLengths(text, inLocale('en-GB'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '2 weeks',
      'one month and a half',
    ]);
    expect(found.map(({ reading }) => reading)).toEqual([days(14), months(1, 15)]);
  });
});

describe('a day by a length', () => {
  it('ends on the last day of a shorter month, before days are counted', () => {
    expect(dayAfter({ months: 1, days: 0 }, day('2027-01-31'))).toBe('2027-02-28');
    expect(dayAfter({ months: 1, days: 1 }, day('2027-01-31'))).toBe('2027-03-01');
    expect(dayAfter({ months: 12, days: 0 }, day('2028-02-29'))).toBe('2029-02-28');
    expect(dayBefore({ months: 1, days: 0 }, day('2027-03-31'))).toBe('2027-02-28');
    expect(dayBefore({ months: 0, days: 30 }, day('2027-06-30'))).toBe('2027-05-31');
  });
});

describe('days before the date', () => {
  const context = { today, locale: 'en-GB', anniversary: day('2027-06-30') };

  it.each([
    ['60 and 7 days', [60, 7]],
    ['60, 30 & 7', [60, 30, 7]],
    ['6 weeks before', [42]],
    ['4 weeks before', [28]],
    ['a month before the date', [31]],
    ['two months and 14 days before', [61, 14]],
    ['45d', [45]],
    ['six weeks and two weeks', [42, 14]],
    ['8 and 2 weeks before our date', [56, 14]],
    ['1 day before', [1]],
  ])('are read: %s', (text, expected) => {
    expect(readDaysBefore(text, context)).toEqual({ kind: 'days', days: expected, unread: [] });
  });

  it.each([
    ['de-DE', '6 Wochen vorher', [42]],
    ['de-DE', '60 und 7 Tage', [60, 7]],
    ['fr-FR', 'deux semaines avant', [14]],
    ['es-ES', 'dos semanas antes', [14]],
  ])('are read in %s: %s', (locale, text, expected) => {
    expect(readDaysBefore(text, { ...context, locale })).toEqual({
      kind: 'days',
      days: expected,
      unread: [],
    });
  });

  it('name the parts that were not understood', () => {
    expect(readDaysBefore('30, 7 and -1 days', context)).toEqual({
      kind: 'days',
      days: [30, 7],
      unread: ['-1 days'],
    });
    expect(readDaysBefore('30 days and soon', context)).toEqual({
      kind: 'days',
      days: [30],
      unread: ['soon'],
    });
  });

  it.each(['1,000 days', '30-60 days', '1.5 days', '-1', 'soon', '0 days'])('are not guessed: %s', (text) => {
    expect(readDaysBefore(text, context)).toEqual({ kind: 'unreadable', text });
  });

  it('are missing where nothing was said', () => {
    expect(readDaysBefore(' before the date', context)).toEqual({ kind: 'missing' });
  });
});

describe('a length beyond all calendars', () => {
  it.each(['99999999 months', '999999999999 days', 'in 300000 years'])(
    'is none, and breaks nothing: %s',
    (text) => {
      expect(readLength(text, inLocale('en-GB')).kind).toBe('unreadable');
      expect(findLengths(`remind us ${text}`, inLocale('en-GB'))).toEqual([]);
    },
  );
});
