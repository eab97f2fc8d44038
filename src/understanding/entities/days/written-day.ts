import { keepResults } from '../../../memoize';
import { usableLocale } from '../words/calendar-words';
import type { DayContext } from '../day-context';
import { daysOf, type DayParts, type DaySet } from './day-set';
import { hasSense, isSign, longestOf, senseAt, skip, type Grammar, type Match, type Phrase } from './phrase';
import type { Token, WrittenParts } from './token';

/** A date in figures: "30.6.2027", "2027-06-30", "3/4/2027", "6月30日". */
const inFigures: Grammar<DaySet> = (phrase, at) => {
  const parts = phrase.tokens[at]?.parts;
  if (!parts) return undefined;
  const behind = parts.year === '' ? yearAt(phrase, at + 1) : undefined;
  const year = behind?.value ?? parts.year;
  const value = daysOf(figureReadings({ ...parts, year }, phrase.context), phrase.context);
  return { value, next: behind?.next ?? at + 1 };
};

/** "再来年6月30日": the year stands before it. */
const inFiguresOfYear: Grammar<DaySet> = (phrase, at) => {
  const years = senseAt(phrase, at, 'relyear');
  const next = skip(phrase, at + 1, { senses: ['of'] });
  const parts = phrase.tokens[next]?.parts;
  if (years === undefined || parts?.year !== '') return undefined;
  const year = String(thisYear(phrase) + Number(years));
  return {
    value: daysOf(figureReadings({ ...parts, year }, phrase.context), phrase.context),
    next: next + 1,
  };
};

/** What figures may mean: dots are never month first, slashes and hyphens only where the locale does not write day first. */
export function figureReadings(parts: WrittenParts, context: DayContext): readonly DayParts[] {
  const { year, first, second, sign } = parts;
  const dayMonth = { year, month: Number(second), date: Number(first) };
  const order = parts.order ?? context.order;
  if (order !== undefined) return inProvedOrder(parts, order);
  const readings = inOrder(context.locale, dayMonth);
  // "27-06-30" may be the short form of 2027-06-30.
  if (sign === '-' && year.length === 2)
    return [...readings, { year: first, month: Number(second), date: Number(year) }];
  const dayFirst = sign === '.' || localeOrder(context.locale) === 'day-first';
  // "6/30/2027" has one reading only, whoever writes it.
  return dayFirst && isPossible(dayMonth) ? [dayMonth] : readings;
}

function inProvedOrder(
  { year, first, second }: WrittenParts,
  order: 'year-first' | 'day-first' | 'month-first',
): readonly DayParts[] {
  const [month, date] = order === 'day-first' ? [second, first] : [first, second];
  return [{ year, month: Number(month), date: Number(date) }];
}

function inOrder(locale: string, dayMonth: DayParts): readonly DayParts[] {
  const monthDay = { year: dayMonth.year, month: dayMonth.date, date: dayMonth.month };
  return localeOrder(locale) === 'month-first' ? [monthDay, dayMonth] : [dayMonth, monthDay];
}

function isPossible({ month, date }: DayParts): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}

/** How the locale writes a date in figures. @example localeOrder('en-GB') // 'day-first' */
const localeOrder = keepResults((locale): 'day-first' | 'month-first' | 'year-first' => {
  const parts = new Intl.DateTimeFormat(usableLocale(locale), { dateStyle: 'short' }).formatToParts(0);
  const [first] = parts.map(({ type }) => type).filter((type) => /^(?:day|month|year)$/.test(type));
  if (first === 'day') return 'day-first';
  return first === 'month' ? 'month-first' : 'year-first';
});

/** "30 June 2027", "the 30th of June", "30. Juni", "the 30th day of June", "the first of June next year". */
const dayMonthYear: Grammar<DaySet> = (phrase, at) => {
  const date = dateAt(phrase, skip(phrase, at, { senses: ['the'] }));
  if (!date) return undefined;
  const day = senseAt(phrase, date.next, 'unit') === 'day' ? date.next + 1 : date.next;
  const month = monthAt(phrase, skipOf(phrase, day));
  return month && withYear(phrase, month.next, { month: month.value, date: date.value });
};

/** "30 de junio": people write dates of their own language in places of another. */
function skipOf(phrase: Phrase, at: number): number {
  const next = skip(phrase, at, { senses: ['of'], signs: '.-/' });
  return /^(?:de|del|do|di)$/.test(phrase.tokens[next]?.text ?? '') ? next + 1 : next;
}

/** "June 30, 2027", "June the 30th". */
const monthDayYear: Grammar<DaySet> = (phrase, at) => {
  const month = monthAt(phrase, at);
  if (!month) return undefined;
  const date = dateAt(phrase, skip(phrase, month.next, { senses: ['the'], signs: '.-/' }));
  return date && withYear(phrase, date.next, { month: month.value, date: date.value });
};

/** "2027 June 30", "2027. június 30." */
const yearMonthDay: Grammar<DaySet> = (phrase, at) => {
  const token = phrase.tokens[at];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.text)) return undefined;
  const month = monthAt(phrase, skip(phrase, at + 1, { signs: '.,-/' }));
  const date = month && dateAt(phrase, skip(phrase, month.next, { senses: ['the'], signs: '.-/' }));
  if (!month || !date) return undefined;
  const parts = { year: token.text, month: month.value, date: date.value };
  return { value: daysOf([parts], phrase.context), next: date.next };
};

/** Every way to write out a day of a month. */
export const writtenDay: Grammar<DaySet> = longestOf(
  inFigures,
  inFiguresOfYear,
  dayMonthYear,
  monthDayYear,
  yearMonthDay,
);

function withYear(
  phrase: Phrase,
  at: number,
  { month, date }: { readonly month: number; readonly date: number },
): Match<DaySet> {
  const year = yearAt(phrase, at);
  return {
    value: daysOf([{ year: year?.value ?? '', month, date }], phrase.context),
    next: year?.next ?? (isSign(phrase, at, '.') && phrase.tokens[at]?.joined ? at + 1 : at),
  };
}

/** The day of a month: "30", "30th", "30.", "first". */
export function dateAt(phrase: Phrase, at: number): Match<number> | undefined {
  const token = phrase.tokens[at];
  const ordinal = senseAt(phrase, at, 'ord');
  if (ordinal !== undefined) return { value: Number(ordinal), next: at + 1 };
  if (token?.kind !== 'number' || token.short || !/^\d{1,2}(?:\D|$)/.test(token.text)) return undefined;
  if (!token.ordinal && !/^\d{1,2}$/.test(token.text)) return undefined;
  const value = Number.parseInt(token.text, 10);
  return { value, next: isSign(phrase, at + 1, '.') && phrase.tokens[at + 2] ? at + 2 : at + 1 };
}

export function monthAt(phrase: Phrase, at: number): Match<number> | undefined {
  const month = senseAt(phrase, at, 'month');
  if (month === undefined) return undefined;
  return {
    value: Number(month),
    next: isSign(phrase, at + 1, '.') && phrase.tokens[at + 2] ? at + 2 : at + 1,
  };
}

/** A year behind a month or quarter: "2027", "'27", "next year". */
export function yearAt(phrase: Phrase, at: number): Match<string> | undefined {
  const next = skip(phrase, skipOf(phrase, at), { signs: ',-/.' });
  return namedYearAt(phrase, next) ?? relativeYearAt(phrase, next);
}

function namedYearAt(phrase: Phrase, at: number): Match<string> | undefined {
  const token: Token | undefined = phrase.tokens[at];
  if (token?.kind !== 'number' || token.ordinal) return undefined;
  const year = token.text.replace("'", '');
  if (!/^(?:\d{4}|\d{2})$/.test(year)) return undefined;
  // "20 Dec-15 Jan", "30 June 27 days": the number belongs to what follows.
  const follows = skip(phrase, at + 1, { senses: ['of'], signs: '.-/' });
  if (year.length === 2 && (hasSense(phrase, follows, ['month', 'unit']) || isSign(phrase, at + 1, ':')))
    return undefined;
  return { value: year, next: at + 1 };
}

function relativeYearAt(phrase: Phrase, at: number): Match<string> | undefined {
  const start = skip(phrase, at, { senses: ['the'] });
  const offset = yearOffset(phrase, start);
  return offset && { value: String(thisYear(phrase) + offset.value), next: offset.next };
}

/** "next year" is 1, "this year" 0, "last year" -1; with the word behind, as in "l'année prochaine", too. */
export function yearOffset(phrase: Phrase, at: number): Match<number> | undefined {
  const direct = senseAt(phrase, at, 'relyear');
  if (direct !== undefined) return { value: Number(direct), next: at + 1 };
  for (const [type, value] of [
    ['next', 1],
    ['last', -1],
    ['afternext', 2],
    ['this', 0],
    ['coming', 0],
  ] as const) {
    const before = hasSense(phrase, at, [type]) && senseAt(phrase, at + 1, 'unit') === 'year';
    const after = senseAt(phrase, at, 'unit') === 'year' && hasSense(phrase, at + 1, [type]);
    if (before || (after && type !== 'this')) return { value, next: at + 2 };
  }
  return undefined;
}

export function thisYear({ context }: Phrase): number {
  return Number(context.today.slice(0, 4));
}
