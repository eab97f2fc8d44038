import { day } from '../../../src/domain/time/calendar-day';
import { readUntil } from '../../../src/understanding/entities/read-until';

// A Monday.
const today = day('2026-11-30');
const anniversary = day('2027-06-30');

function read(text: string, locale = 'en-GB', on = today) {
  return readUntil(text, { today: on, locale, anniversary });
}

describe('until when something waits', () => {
  it.each([
    ['1.5 weeks', '2026-12-11'],
    ['1\u00bd weeks', '2026-12-11'],
    ['2 1/2 weeks', '2026-12-18'],
    ['a week and a half', '2026-12-11'],
    ['2.5 months', '2027-02-14'],
    ['one and a half months', '2027-01-14'],
    ['half a year', '2027-05-30'],
    ['1 week and 3 days', '2026-12-10'],
    ['2 weeks and 1 day', '2026-12-15'],
    ['1 week, 3 days', '2026-12-10'],
    ['a week less one day', '2026-12-06'],
    ['36 hours', '2026-12-02'],
    ['48 hours', '2026-12-02'],
    ['twenty-two days', '2026-12-22'],
    ['forty-five days', '2027-01-14'],
    ['one hundred and five days', '2027-03-15'],
    ['eleven days', '2026-12-11'],
    ['1 mo', '2026-12-30'],
    ['2w', '2026-12-14'],
    ['10d', '2026-12-10'],
    ['a fortnight', '2026-12-14'],
    ['a couple of weeks', '2026-12-14'],
    ['three weeks from today', '2026-12-21'],
    ['until a week from now', '2026-12-07'],
    ['for the next two weeks', '2026-12-14'],
    ['another 2 weeks', '2026-12-14'],
    ['2 more weeks', '2026-12-14'],
    ['next week', '2026-12-07'],
    ['next month', '2026-12-30'],
  ])('is a length counted from today: %s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['until the day after tomorrow', '2026-12-02'],
    ['until day after tomorrow', '2026-12-02'],
    ['until a week from Friday', '2026-12-11'],
    ['until a week from tomorrow', '2026-12-08'],
    ['until a week on Tuesday', '2026-12-08'],
    ['until Friday week', '2026-12-11'],
    ['until two weeks from Friday', '2026-12-18'],
    ['until the Friday after next', '2026-12-11'],
    ['until the 1st of next month', '2026-12-01'],
    ['until 2 weeks before 24 December', '2026-12-10'],
    ['until two days after Christmas', '2026-12-27'],
    ['until 1 week before the anniversary', '2027-06-23'],
    ['until a week before our date', '2027-06-23'],
    ['until 3 weeks before 30 June 2027', '2027-06-09'],
    ['until 3 days after 1 January 2027', '2027-01-04'],
    ['until Wednesday, \u200eJanuary \u200e13, \u200e2027', '2027-01-13'],
    ['until 15 December', '2026-12-15'],
    ['until the 15th', '2026-12-15'],
    ['until end of May', '2027-05-31'],
    ['until the end of next month', '2026-12-31'],
    ['until the first Monday in January', '2027-01-04'],
    ['until mid January', '2027-01-15'],
    ['until after Christmas', '2026-12-26'],
    ['until after 6 January', '2027-01-07'],
    ['until the new year', '2027-01-01'],
    ['until Christmas', '2026-12-25'],
    ['until Q1', '2027-01-01'],
    ['until Q2 2027', '2027-04-01'],
    ['until the second quarter', '2027-04-01'],
    ['until next year', '2027-01-01'],
    ['until Jan', '2027-01-01'],
    ['until February', '2027-02-01'],
    ['until November', '2027-11-01'],
    ['until March 2028', '2028-03-01'],
    ['in March', '2027-03-01'],
    ['till 04.01.2027', '2027-01-04'],
    ['before 1 March 2027', '2027-03-01'],
  ])('is a day: %s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['de-DE', '2 Wochen', '2026-12-14'],
    ['de-DE', '2,5 Wochen', '2026-12-18'],
    ['de-DE', 'anderthalb Wochen', '2026-12-11'],
    ['de-DE', 'in 1.000 Tagen', '2029-08-26'],
    ['de-DE', 'bis Mitte Januar', '2027-01-15'],
    ['de-DE', 'bis nach Weihnachten', '2026-12-27'],
    ['de-DE', 'bis übermorgen', '2026-12-02'],
    ['de-DE', 'für die nächsten zwei Wochen', '2026-12-14'],
    ['fr-FR', 'quinze jours', '2026-12-15'],
    ['fr-FR', 'un mois et demi', '2027-01-14'],
    ['fr-FR', "jusqu'à après-demain", '2026-12-02'],
    ['fr-FR', 'jusqu\u2019au 15 janvier', '2027-01-15'],
    ['fr-FR', 'vendredi en huit', '2026-12-11'],
    ['fr-FR', 'aujourd\u2019hui', '2026-11-30'],
    ['es-ES', 'hasta pasado mañana', '2026-12-02'],
    ['es-ES', 'hasta mediados de enero', '2027-01-15'],
    ['es-ES', 'una semana y media', '2026-12-11'],
    ['pt-BR', 'até depois de amanhã', '2026-12-02'],
    ['pt-BR', 'duas semanas e três dias', '2026-12-17'],
    ['it-IT', 'fino a metà gennaio', '2027-01-15'],
    ['nl-NL', 'tot half januari', '2027-01-15'],
    ['nl-NL', 'anderhalve week', '2026-12-11'],
    ['ja-JP', '来週の金曜日まで', '2026-12-11'],
    ['ja-JP', '2週間後', '2026-12-14'],
  ])('is read in %s: %s', (locale, text, expected) => {
    expect(read(text, locale)).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['2027-01-31', '1 month', '2027-02-28'],
    ['2027-01-31', 'until next month', '2027-02-28'],
    ['2026-08-31', 'for 1 month', '2026-09-30'],
    ['2026-11-30', '3 months', '2027-02-28'],
  ])('counts months to the end of a shorter one: on %s, %s', (on, text, expected) => {
    expect(read(text, 'en-GB', day(on))).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['1-2 weeks', ['2026-12-07', '2026-12-14']],
    ['3 - 4 weeks', ['2026-12-21', '2026-12-28']],
    ['two to three weeks', ['2026-12-14', '2026-12-21']],
    ['30-60 days', ['2026-12-30', '2027-01-29']],
    ['until next Friday', ['2026-12-04', '2026-12-11']],
  ])('is asked back where it lies between two: %s', (text, days) => {
    expect(read(text)).toEqual({ kind: 'ambiguous', days });
  });

  it.each([
    'from 20 December to 6 January',
    'from 20 December until 6 January',
    '20 December - 6 January',
    'between 20 December and 6 January',
  ])('is a time that begins later: %s', (text) => {
    expect(read(text)).toEqual({ kind: 'span', from: '2026-12-20', to: '2027-01-06' });
  });

  it.each([
    'until the audit',
    'until early February',
    'until the cows come home',
    'until after the audit',
    'from 20 December',
    'one business day',
    '-2 weeks',
    'some time',
    'a few weeks',
    'until the weekend',
    'zo snel mogelijk',
  ])('is never a default where it is not understood: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', text });
    expect(read(text, 'nl-NL').kind).toBe('unreadable');
  });

  it('is missing where nothing was said', () => {
    expect(read(' … ')).toEqual({ kind: 'missing' });
  });
});
