import { parseDay, type CalendarDay } from './calendar-day';
import { asciiDigits } from './ascii-digits';
import { calendarWords, fold, usableLocale, type CalendarWords } from './calendar-words';
import type { OtherCalendar } from './command';
import { otherCalendarDay } from './other-calendars';

/**
 * A date somebody wrote out. `days`: what it can mean, the locale's first reading first; empty when there is no
 * such day. Without a year `days` are the same day in coming years.
 */
export interface WrittenDate {
  readonly days: readonly CalendarDay[];
  readonly hasYear: boolean;
  /** Set when its year is counted in another calendar. */
  readonly calendar?: OtherCalendar;
}

export interface DateSettings {
  readonly today: CalendarDay;
  readonly locale: string;
}

type Parts = readonly [year: string, month: number, date: string];
type Reader = (groups: readonly (string | undefined)[]) => readonly Parts[];
interface Form {
  readonly pattern: RegExp;
  readonly read: Reader;
}

interface LocaleForms {
  readonly forms: readonly Form[];
  readonly weekday: RegExp;
  readonly monthOnly: RegExp;
  readonly words: CalendarWords;
}

const numeric = /(?<![\d.])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?'?(\d{4}|\d{2})(?!\d|\.\d)/g;
const yearFirst = /(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/g;
const eastAsian = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;
const byLocale = new Map<string, LocaleForms>();

/**
 * The dates written out in a text, in no particular order; relative ones ("tomorrow") are not looked for.
 * `vague` is true when a month stands without a day ("June 2027").
 */
export function writtenDates(
  text: string,
  settings: DateSettings,
): { dates: readonly WrittenDate[]; vague: boolean } {
  if (!/\p{Nd}/u.test(text)) return { dates: [], vague: false };
  const { forms, weekday, monthOnly, words } = formsOf(settings.locale);
  // Unicode digits such as full-width ones become ASCII; accents go.
  let rest = fold(asciiDigits(text.normalize('NFKC')));
  const dates: WrittenDate[] = [];
  for (const form of forms) {
    rest = rest.replace(form.pattern, (...found) => {
      const groups = found.map((part: unknown) => (typeof part === 'string' ? part : undefined));
      const offset = Number(found.find((part: unknown) => typeof part === 'number') ?? 0);
      const day = words.weekdays.get(weekday.exec(rest.slice(0, offset))?.[1] ?? '');
      dates.push(dateFrom(form.read(groups), settings.today, day));
      return ' ; ';
    });
  }
  return { dates: withYearWord(dates, rest, settings.today), vague: monthOnly.test(rest) };
}

/** Two-digit years are of this century. */
function dateFrom(readings: readonly Parts[], today: CalendarDay, weekday: number | undefined): WrittenDate {
  const other = readings.map(([year, month, date]) =>
    otherCalendarDay({ year: Number(year), month, date: Number(date) }, today),
  );
  const converted = other.filter((each) => each !== undefined);
  if (converted[0])
    return {
      days: [...new Set(converted.map(({ day }) => day))],
      hasYear: true,
      calendar: converted[0].calendar,
    };
  const hasYear = readings.every(([year]) => year !== '');
  const days = readings.flatMap(([year, month, date]) =>
    year === '' ? comingDays(month, date, today) : (dayOf(year, month, date) ?? []),
  );
  const fitting = weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday);
  return { days: [...new Set(hasYear ? fitting : days)], hasYear };
}

function dayOf(year: string, month: number, date: string): CalendarDay | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  return parseDay(`${full}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`);
}

/** The next two such days, today included. @example 29 February, seen from 2026 // 2028-02-29, 2032-02-29 */
function comingDays(month: number, date: string, today: CalendarDay): CalendarDay[] {
  const thisYear = Number(today.slice(0, 4));
  const days: CalendarDay[] = [];
  // A leap day may be up to eight years away (1896 to 1904), the one after it twelve.
  for (let year = thisYear; year <= thisYear + 12 && days.length < 2; year += 1) {
    const day = dayOf(String(year), month, date);
    if (day && day >= today) days.push(day);
  }
  return days;
}

function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** "30 June next year" has a year after all. */
function withYearWord(dates: WrittenDate[], rest: string, today: CalendarDay): WrittenDate[] {
  const word = /\b(this|next) year\b/.exec(rest)?.[1];
  if (!word) return dates;
  const year = String(Number(today.slice(0, 4)) + (word === 'next' ? 1 : 0));
  return dates.map((date) => {
    const inYear = date.days.map((day) => parseDay(year + day.slice(4))).filter((day) => day !== undefined);
    return date.hasYear ? date : { days: [...new Set(inYear)], hasYear: true };
  });
}

function formsOf(locale: string): LocaleForms {
  const cached = byLocale.get(locale);
  if (cached) return cached;
  const words = calendarWords(locale);
  const month = `(${longestFirst(words.months)})\\.?`;
  const monthComesFirst = monthFirst(locale);
  const forms: LocaleForms = {
    words,
    weekday: new RegExp(`\\b(${longestFirst(words.weekdays)})[\\s,.]*(?:the |den |le |el )?$`),
    monthOnly: new RegExp(`\\b${month}(?:[\\s,-]+(?:of |de )?\\d{4})`),
    forms: [
      { pattern: yearFirst, read: ([, year = '', , m, d = '']) => [[year, Number(m), d]] },
      { pattern: eastAsian, read: ([, year = '', m, d = '']) => [[year, Number(m), d]] },
      { pattern: numeric, read: (groups) => numericReadings(groups, monthComesFirst) },
      ...monthNameForms(month, (name) => words.months.get(name ?? '') ?? 0),
      // Day and month alone only when nothing else is written: "24/7" in a sentence is no date.
      {
        pattern: /^\W*(\d{1,2})([/.-])(\d{1,2})\W*$/g,
        read: ([, a, separator, b]) => numericReadings(['', a, separator, b, ''], monthComesFirst),
      },
    ],
  };
  byLocale.set(locale, forms);
  return forms;
}

/** Day before month, year before both, month before day; `month` is a pattern for the names. */
function monthNameForms(month: string, monthOf: (name: string | undefined) => number): Form[] {
  const ordinal = '(?:\\s?(?:st|nd|rd|th|er|ere|o|a|:a|\\.))?';
  const year = "'?(\\d{4}|\\d{2})(?![\\d:])";
  return [
    {
      pattern: new RegExp(
        `(?<![\\d.])(\\d{1,2})${ordinal}[\\s/-]*(?:(?:of|de|do) )?${month}(?![a-z])(?:[\\s,/-]*(?:(?:of|de|del|do) )?${year})?`,
        'g',
      ),
      read: ([, d = '', name, y = '']) => [[y, monthOf(name), d]],
    },
    {
      pattern: new RegExp(`(?<!\\d)(\\d{4})[\\s,/-]*${month}[\\s/-]*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`, 'g'),
      read: ([, y = '', name, d = '']) => [[y, monthOf(name), d]],
    },
    {
      pattern: new RegExp(
        `\\b${month}[\\s/-]*(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:[\\s,/-]+(?:of )?${year})?`,
        'g',
      ),
      read: ([, name, d = '', y = '']) => [[y, monthOf(name), d]],
    },
  ];
}

function numericReadings(
  groups: readonly (string | undefined)[],
  monthComesFirst: boolean,
): readonly Parts[] {
  const [, a = '', separator = '', b = '', year = ''] = groups;
  const dayFirst: Parts = [year, Number(b), a];
  const monthDay: Parts = [year, Number(a), b];
  const readings = monthComesFirst ? [monthDay, dayFirst] : [dayFirst, monthDay];
  // "27-06-30" may be the short form of 2027-06-30.
  return separator === '-' && year.length === 2 ? [...readings, [a, Number(b), year]] : readings;
}

function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(usableLocale(locale), { dateStyle: 'short' }).formatToParts(0);
  const order = parts.map((part) => part.type);
  return order.indexOf('month') < order.indexOf('day');
}

function longestFirst(words: ReadonlyMap<string, number>): string {
  const names = [...words.keys()].sort((a, b) => b.length - a.length);
  return names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}
