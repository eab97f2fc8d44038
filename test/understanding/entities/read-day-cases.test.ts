import { day } from '../../../src/domain/time/calendar-day';
import { readDay } from '../../../src/understanding/entities/read-day';

// A Monday.
const today = day('2026-11-30');
const anniversary = day('2027-06-30');

function read(text: string, locale = 'en-GB', on = today) {
  return readDay(text, { today: on, locale, anniversary });
}

function dayOf(text: string, locale?: string, on?: typeof today): string | undefined {
  const reading = read(text, locale, on);
  return reading.kind === 'day' ? reading.day : undefined;
}

describe('a day said in relation to another', () => {
  it.each([
    ['two weeks before 30 June 2027', '2027-06-16'],
    ['2 weeks before 30 June 2027', '2027-06-16'],
    ['a month before 30 June 2027', '2027-05-30'],
    ['a month before 31 March 2027', '2027-02-28'],
    ['1 month and 2 days before 31 March 2027', '2027-02-26'],
    ['90 days after 1 May 2027', '2027-07-30'],
    ['one year after 30 June 2026', '2027-06-30'],
    ['a year after 3 March 2026', '2027-03-03'],
    ['the day before 1 July 2027', '2027-06-30'],
    ['the day after 30 June 2027', '2027-07-01'],
    ['the week after 30 June 2027', '2027-07-07'],
    ['14 days from 16 June 2027', '2027-06-30'],
    ['two days later than 30 June 2027', '2027-07-02'],
    ['10 days prior to 30/06/2027', '2027-06-20'],
    ['30 June 2027 plus 1 week', '2027-07-07'],
    ['30 June 2027 minus 2 days', '2027-06-28'],
    ['the first Monday after 30 June 2027', '2027-07-05'],
    ['the second Friday after 30 June 2027', '2027-07-09'],
    ['the Friday before 30 June 2027', '2027-06-25'],
    ['two weeks before the first Monday after 30 June 2027', '2027-06-21'],
    ['three days before the end of June 2027', '2027-06-27'],
    ['two weeks before our date', '2027-06-16'],
    ['a week before our anniversary', '2027-06-23'],
    ['30 days after the anniversary', '2027-07-30'],
    ['two weeks from Friday', '2026-12-18'],
    ['a week from tomorrow', '2026-12-08'],
    ['a week on Tuesday', '2026-12-08'],
    ['a week yesterday', '2026-11-22'],
    ['two days before yesterday', '2026-11-27'],
    ['a year from today', '2027-11-30'],
    ['ninety-one days ago', '2026-08-31'],
  ])('is worked out: %s', (text, expected) => {
    expect(read(text)).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['de-DE', 'zwei Wochen vor dem 30. Juni 2027', '2027-06-16'],
    ['de-DE', 'drei Tage nach dem 30. Juni 2027', '2027-07-03'],
    ['de-DE', 'einen Monat vor dem 31. März 2027', '2027-02-28'],
    ['fr-FR', 'deux semaines avant le 30 juin 2027', '2027-06-16'],
    ['fr-FR', 'trois jours après le 30 juin 2027', '2027-07-03'],
    ['es-ES', 'dos semanas antes del 30 de junio de 2027', '2027-06-16'],
    ['pt-BR', 'duas semanas antes de 30 de junho de 2027', '2027-06-16'],
    ['it-IT', 'due settimane prima del 30 giugno 2027', '2027-06-16'],
    ['nl-NL', 'twee weken voor 30 juni 2027', '2027-06-16'],
    ['ja-JP', '2027年6月30日の2週間前', '2027-06-16'],
    ['ja-JP', '2027年6月30日の3日後', '2027-07-03'],
  ])('is worked out in %s: %s', (locale, text, expected) => {
    expect(read(text, locale)).toEqual({ kind: 'day', day: expected });
  });

  it('keeps what is open about the other day', () => {
    expect(read('two weeks before 3/4/2027', 'en-US')).toEqual({
      kind: 'ambiguous',
      days: ['2027-02-18', '2027-03-20'],
    });
    expect(read('2 weeks before 30 June')).toEqual({ kind: 'no-year', days: ['2027-06-16', '2028-06-16'] });
  });

  it('is not read where the date of the team is not known', () => {
    expect(readDay('2 weeks before our date', { today, locale: 'en-GB' })).toMatchObject({
      kind: 'unreadable',
    });
  });

  it.each([
    'before 30 June 2027',
    'after 30 June 2027',
    'around 30 June 2027',
    'early June 2027',
    'some days before 30 June 2027',
    'not 30 June 2027',
    '2 business days from now',
    'a few days after 1 May 2027',
    '30 June 2027 or so later',
  ])('is asked about, with what was understood, where a word is left over: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', text });
  });

  it('says what was understood', () => {
    expect(read('around 30 June 2027')).toMatchObject({ understood: '30 June 2027' });
    expect(read('banana')).toEqual({ kind: 'unreadable', text: 'banana' });
  });
});

describe('words that the date library takes for another day', () => {
  it.each([
    ['en-GB', 'day after tomorrow', '2026-12-02'],
    ['en-GB', 'the day before yesterday', '2026-11-28'],
    ['en-GB', 'Friday week', '2026-12-11'],
    ['en-GB', 'Tuesday week', '2026-12-08'],
    ['en-GB', 'tomorrow week', '2026-12-08'],
    ['en-GB', 'the Friday after next', '2026-12-11'],
    ['en-GB', 'Friday in two weeks', '2026-12-18'],
    ['en-GB', 'Friday next week', '2026-12-11'],
    ['en-GB', 'this Friday', '2026-12-04'],
    ['en-GB', 'last Friday', '2026-11-27'],
    ['en-GB', 'last Friday of June 2027', '2027-06-25'],
    ['en-GB', 'the first Monday in January 2027', '2027-01-04'],
    ['en-GB', 'the 1st of next month', '2026-12-01'],
    ['en-GB', '1st of next month', '2026-12-01'],
    ['en-GB', 'the end of next month', '2026-12-31'],
    ['en-GB', 'last day of February 2028', '2028-02-29'],
    ['en-GB', 'end of Q1 2027', '2027-03-31'],
    ['en-GB', 'mid January 2027', '2027-01-15'],
    ['de-DE', 'übermorgen', '2026-12-02'],
    ['de-DE', 'morgen früh', '2026-12-01'],
    ['de-DE', 'letzten Freitag', '2026-11-27'],
    ['de-DE', 'Freitag nächster Woche', '2026-12-11'],
    ['de-DE', 'übernächsten Freitag', '2026-12-11'],
    ['de-DE', 'vor zwei Wochen', '2026-11-16'],
    ['de-DE', 'Ende Mai 2027', '2027-05-31'],
    ['fr-FR', 'après-demain', '2026-12-02'],
    ['fr-FR', 'avant-hier', '2026-11-28'],
    ['fr-FR', 'vendredi dernier', '2026-11-27'],
    ['fr-FR', 'vendredi en huit', '2026-12-11'],
    ['fr-FR', 'lundi en quinze', '2026-12-21'],
    ['fr-FR', 'aujourd\u2019hui', '2026-11-30'],
    ['fr-FR', 'il y a deux semaines', '2026-11-16'],
    ['es-ES', 'pasado mañana', '2026-12-02'],
    ['es-ES', 'anteayer', '2026-11-28'],
    ['es-ES', 'el viernes pasado', '2026-11-27'],
    ['es-ES', 'hace tres días', '2026-11-27'],
    ['pt-BR', 'depois de amanhã', '2026-12-02'],
    ['pt-BR', 'anteontem', '2026-11-28'],
    ['pt-BR', 'terça-feira', '2026-12-01'],
    ['it-IT', 'dopodomani', '2026-12-02'],
    ['nl-NL', 'overmorgen', '2026-12-02'],
    ['ja-JP', '明後日', '2026-12-02'],
    ['ja-JP', '来週の金曜日', '2026-12-11'],
    ['ja-JP', '来月末', '2026-12-31'],
    ['ja-JP', '再来年6月30日', '2028-06-30'],
    ['ja-JP', '昨年の6月30日', '2025-06-30'],
  ])('are read rightly in %s: %s', (locale, text, expected) => {
    expect(read(text, locale)).toEqual({ kind: 'day', day: expected });
  });

  it.each([
    ['de-DE', 'so bald wie möglich'],
    ['de-DE', 'früh'],
    ['nl-NL', 'zo snel mogelijk'],
    ['pt-BR', 'ter uma ideia'],
    ['fr-FR', 'un jeu'],
    ['sv-SE', 'i övermorgon'],
    ['en-GB', 'we sat in the sun'],
    ['en-GB', 'next month'],
    ['en-GB', 'the weekend'],
    ['en-GB', '-2 weeks'],
  ])('are no day in %s: %s', (locale, text) => {
    expect(read(text, locale).kind).toBe('unreadable');
  });

  it.each([
    ['sv-SE', 'imorgon', '2026-12-01'],
    ['sv-SE', 'på fredag', '2026-12-04'],
    ['fi-FI', 'huomenna', '2026-12-01'],
  ])('stay with the library where it reads all of them, in %s: %s', (locale, text, expected) => {
    expect(read(text, locale)).toEqual({ kind: 'day', day: expected });
  });

  it('follow the day of the week they are said on', () => {
    expect(dayOf('Monday week', 'en-GB', day('2026-12-01'))).toBe('2026-12-14');
    expect(read('next Friday')).toEqual({ kind: 'ambiguous', days: ['2026-12-04', '2026-12-11'] });
    expect(dayOf('next Monday')).toBe('2026-12-07');
  });
});

describe('months counted from the end of one', () => {
  it.each([
    ['2027-01-31', 'in 1 month', '2027-02-28'],
    ['2027-01-31', 'in a month', '2027-02-28'],
    ['2026-08-31', 'in 1 month', '2026-09-30'],
    ['2026-11-30', 'in 3 months', '2027-02-28'],
    ['2027-03-31', 'a month ago', '2027-02-28'],
    ['2026-10-31', 'one month ago', '2026-09-30'],
    ['2028-02-29', 'in a year', '2029-02-28'],
    ['2026-12-31', 'in 2 months', '2027-02-28'],
  ])('end on the last day of a shorter one: on %s, %s', (on, text, expected) => {
    expect(dayOf(text, 'en-GB', day(on))).toBe(expected);
  });
});

describe('dates as people’s programs write them', () => {
  it.each([
    ['en-GB', 'Wednesday, \u200eJune \u200e30, \u200e2027'],
    ['en-US', 'Wednesday 30\u201306\u20132027'],
    ['en-US', 'Wednesday 20270630'],
    ['en-US', 'Wednesday, 30/VI/2027'],
    ['en-US', '30\u201106\u20112027'],
    ['en-US', '30\u221206\u22122027'],
    ['en-US', '30\u204406\u20442027'],
    ['en-US', '30\u221506\u22152027'],
    ['en-US', '30\u200b June 2027'],
    ['en-US', '30\u00a0June\u202f2027'],
    ['en-US', '30 June \u201927'],
    ['en-US', '\u201c30 June 2027\u201d'],
    ['ja-JP', '２０２７年６月３０日'],
    ['ja-JP', '2027年6月30日(水)'],
    ['ja-JP', 'R9/6/30'],
    ['ja-JP', '令和9年6月30日'],
    ['hu-HU', '2027. június 30.'],
    ['hu-HU', '2027. június 30..'],
    ['pl-PL', '30 czerwca 2027'],
    ['en-US', '30.06.2027'],
    ['en-GB', '2027-06-30T23:30:00Z'],
    ['en-GB', '30 June 2027 at 9:00'],
    ['en-GB', 'the 30th day of June 2027'],
    ['en-GB', '2027-06-30 (30 June 2027)'],
    ['en-GB', '30 June 2027 (Wednesday)'],
    ['en-GB', 'Wednesday 30 June'],
  ])('are read, marks, hyphens, quotes and all, in %s: %s', (locale, text) => {
    expect(read(text, locale)).toEqual({ kind: 'day', day: '2027-06-30' });
  });

  it.each([
    ['en-US', '04.11.2026', '2026-11-04'],
    ['en-US', '04.01.2027', '2027-01-04'],
    ['en-GB', '3/4/2027', '2027-04-03'],
    ['en-GB', '3-4-2027', '2027-04-03'],
    ['fr-FR', '3/4/2027', '2027-04-03'],
    ['nl-NL', '3-4-2027', '2027-04-03'],
    ['de-DE', '3/4/2027', '2027-04-03'],
    ['en-GB', '6/30/2027', '2027-06-30'],
    ['en-US', 'Saturday 3/4/2027', '2027-04-03'],
    ['en-US', 'Thursday 3/4/2027', '2027-03-04'],
    ['en-US', '3/3/2027', '2027-03-03'],
  ])('have one order of day and month in %s: %s', (locale, text, expected) => {
    expect(dayOf(text, locale)).toBe(expected);
  });

  it.each([
    ['en-US', '3/4/2027', ['2027-03-04', '2027-04-03']],
    ['en-US', '3-4-2027', ['2027-03-04', '2027-04-03']],
    ['en-CA', '3/4/2027', ['2027-04-03', '2027-03-04']],
    ['ja-JP', '3/4/2027', ['2027-04-03', '2027-03-04']],
    ['en-GB', '27-06-30', ['2030-06-27', '2027-06-30']],
  ])('are asked back with both where the order is open, in %s: %s', (locale, text, days) => {
    expect(read(text, locale)).toEqual({ kind: 'ambiguous', days });
  });

  it('take the order that something else has proved', () => {
    const context = { today, locale: 'en-US' };
    expect(readDay('3/4/2027', { ...context, order: 'day-first' })).toEqual({
      kind: 'day',
      day: '2027-04-03',
    });
    expect(readDay('3/4/2027', { ...context, order: 'month-first' })).toEqual({
      kind: 'day',
      day: '2027-03-04',
    });
  });

  it('name the weekday that the calendar has, where the written one disagrees', () => {
    expect(read('Monday, 30 June 2027')).toEqual({
      kind: 'impossible',
      text: 'Monday, 30 June 2027',
      understood: 'Wednesday, 30 June 2027',
    });
    expect(read('30 June 2027 (Freitag)', 'de-DE')).toMatchObject({ kind: 'impossible' });
  });

  it.each(['1.2.3.4', 'version 1.2.3.4', 'AZ-104', '70-532', '12', '2027', 'June 2027', 'Q1 2027'])(
    'are not seen in %s',
    (text) => {
      expect(read(text).kind).toBe('unreadable');
    },
  );
});

describe('what is open about a day', () => {
  it.each([
    ['en-GB', 'the 15th', ['2026-12-15', '2027-01-15']],
    ['de-DE', 'am 15.', ['2026-12-15', '2027-01-15']],
    ['fr-FR', 'le 15', ['2026-12-15', '2027-01-15']],
    ['es-ES', 'el 15', ['2026-12-15', '2027-01-15']],
    ['pt-BR', 'dia 15', ['2026-12-15', '2027-01-15']],
  ])('is the month, in %s: %s', (locale, text, days) => {
    expect(read(text, locale)).toEqual({ kind: 'ambiguous', days });
  });

  it('is nothing where the weekday settles it', () => {
    expect(dayOf('Friday the 15th')).toBe('2027-01-15');
  });

  it('lies behind us where somebody reports', () => {
    const past = { today, locale: 'en-GB', direction: 'past' as const };
    expect(readDay('on Monday', past)).toEqual({ kind: 'day', day: '2026-11-30' });
    expect(readDay('Friday', past)).toEqual({ kind: 'day', day: '2026-11-27' });
    expect(readDay('the 3rd', past)).toEqual({ kind: 'ambiguous', days: ['2026-11-03', '2026-10-03'] });
  });

  it.each([
    ['end of May', ['2027-05-31', '2028-05-31']],
    ['end of February', ['2027-02-28', '2028-02-29']],
    ['mid January', ['2027-01-15', '2028-01-15']],
    ['Christmas', ['2026-12-25', '2027-12-25']],
    ['last Friday of June', ['2027-06-25', '2028-06-30']],
  ])('is the year: %s', (text, days) => {
    expect(read(text)).toEqual({ kind: 'no-year', days });
  });

  it.each([
    ['15-20 May 2027', '2027-05-15', '2027-05-20'],
    ['15-20 May', '2027-05-15', '2027-05-20'],
    ['June 15\u201320, 2027', '2027-06-15', '2027-06-20'],
    ['from 20 December to 6 January', '2026-12-20', '2027-01-06'],
    ['20 Dec - 6 Jan', '2026-12-20', '2027-01-06'],
    ['between 1 and 5 March 2027', '2027-03-01', '2027-03-05'],
    ['20 December to 6 January 2028', '2027-12-20', '2028-01-06'],
    ['from tomorrow to Friday', '2026-12-01', '2026-12-04'],
  ])('is which day of a time: %s', (text, from, to) => {
    expect(read(text)).toEqual({ kind: 'span', from, to });
  });

  it.each([
    ['de-DE', 'vom 20. Dezember bis zum 6. Januar'],
    ['de-DE', '20.12.2026 bis 6.1.2027'],
    ['fr-FR', 'du 20 décembre au 6 janvier'],
    ['es-ES', 'del 20 de diciembre al 6 de enero'],
    ['pt-BR', 'de 20 de dezembro a 6 de janeiro'],
    ['it-IT', 'dal 20 dicembre al 6 gennaio'],
    ['nl-NL', 'van 20 december tot 6 januari'],
  ])('is which day of a time, in %s: %s', (locale, text) => {
    expect(read(text, locale)).toEqual({ kind: 'span', from: '2026-12-20', to: '2027-01-06' });
  });

  it('is which of two', () => {
    expect(read('30 June 2027 or 1 July 2027')).toEqual({
      kind: 'ambiguous',
      days: ['2027-06-30', '2027-07-01'],
    });
  });
});
