import { fold } from '../../../language/fold';

/** The words one language (and English beside it) has for months (1 to 12) and weekdays (0 is Sunday), folded. */
export interface CalendarWords {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const languages = ['de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs'];
const known = new Map<string, CalendarWords>();

/** The language of a locale. @example languageOf('de-AT') // 'de' */
export function languageOf(locale: string): string {
  return /^[a-z]{2,3}/i.exec(locale)?.[0].toLowerCase() ?? 'en';
}

/** A locale the runtime can format with: the one given, or British English for one it does not know. */
export function usableLocale(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch (error) {
    if (error instanceof RangeError) return 'en-GB';
    throw error;
  }
}

/** Month and weekday names of the locale's language and of English, plus the full month names of other languages. */
export function calendarWords(locale: string): CalendarWords {
  const language = languageOf(locale);
  const cached = known.get(language);
  if (cached) return cached;
  const words = namesFor(usableLocale(language));
  known.set(language, words);
  return words;
}

function namesFor(language: string): CalendarWords {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const spoken of [language, 'en']) {
    addMonths(months, spoken, ['long', 'short']);
    addWeekdays(weekdays, spoken);
  }
  months.set('sept', 9);
  for (const other of languages) addMonths(months, other, ['long']);
  return { months, weekdays };
}

function addMonths(months: Map<string, number>, language: string, widths: readonly ('long' | 'short')[]) {
  for (const width of widths) {
    // Some languages inflect the month next to a day ("30 czerwca"), so both forms are kept.
    const forms = [{ month: width }, { month: width, day: 'numeric' }] as const;
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = partOf(format, 'month', Date.UTC(2027, month - 1, 15));
        if (/\p{L}{3}/u.test(name) && !months.has(name)) months.set(name, month);
      }
    }
  }
}

function addWeekdays(weekdays: Map<string, number>, language: string) {
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    for (let weekday = 0; weekday < 7; weekday += 1) {
      // 3 January 2027 is a Sunday.
      const name = partOf(format, 'weekday', Date.UTC(2027, 0, 3 + weekday));
      if (name && !weekdays.has(name)) weekdays.set(name, weekday);
    }
  }
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'weekday', at: number): string {
  const part = format.formatToParts(at).find((candidate) => candidate.type === type);
  return fold(part?.value ?? '').replace(/\.$/, '');
}
