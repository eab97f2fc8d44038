import { addDays, type CalendarDay } from '../../../domain/time/calendar-day';
import { monthStart, weekdayOf } from './day-set';
import { hasSense, isSign, longestOf, senseAt, skip, type Grammar, type Match, type Phrase } from './phrase';
import { monthAt, thisYear, yearAt, yearOffset } from './written-day';

/** A month, quarter, week or year: its first and last day, once for each year it may be of. */
export interface Period {
  readonly unit: 'week' | 'month' | 'quarter' | 'year';
  readonly spans: readonly { readonly from: CalendarDay; readonly to: CalendarDay }[];
  /** True when it is "next" or "this" one, counted from today. */
  readonly relative?: boolean;
}

type Span = Period['spans'][number];

/** "June", "June 2027", "June next year". */
const namedMonth: Grammar<Period> = (phrase, at) => {
  const month = monthAt(phrase, at);
  if (!month) return undefined;
  return yearly(phrase, month, (year) => monthsFrom([year, month.value], 1));
};

/** "Q1", "Q1 2027", "the first quarter of 2027". */
const namedQuarter: Grammar<Period> = (phrase, at) => {
  const quarter = senseAt(phrase, at, 'quarter');
  if (quarter === undefined) return undefined;
  const found = { value: Number(quarter), next: at + 1 };
  const period = yearly(phrase, found, (year) => monthsFrom([year, found.value * 3 - 2], 3));
  return period && { ...period, value: { ...period.value, unit: 'quarter' } };
};

/** "2027", "next year", "l'année prochaine". */
const namedYear: Grammar<Period> = (phrase, at) => {
  const token = phrase.tokens[at];
  const number = token?.kind === 'number' && /^20\d\d$/.test(token.text);
  const year = number ? { value: Number(token.text), next: at + 1 } : relativeYear(phrase, at);
  if (!year) return undefined;
  const spans = [monthsFrom([year.value, 1], 12)];
  return { value: { unit: 'year', spans, relative: !number }, next: year.next };
};

function relativeYear(phrase: Phrase, at: number): Match<number> | undefined {
  const offset = yearOffset(phrase, at);
  return offset && { value: thisYear(phrase) + offset.value, next: offset.next };
}

const OFFSETS = [
  ['next', 1],
  ['afternext', 2],
  ['last', -1],
  ['this', 0],
  ['coming', 0],
] as const;

/** "next month", "this quarter", "la semaine prochaine", "来月". */
const relativePeriod: Grammar<Period> = (phrase, at) => {
  for (const [unit, direct] of [
    ['month', 'relmonth'],
    ['week', 'relweek'],
    ['quarter', ''],
    ['year', 'relyear'],
  ] as const) {
    const offset = offsetAt(phrase, at, { unit, direct });
    if (offset)
      return {
        value: { unit, spans: [spanOf(phrase, unit, offset.value)], relative: true },
        next: offset.next,
      };
  }
  return undefined;
};

/** How many weeks, months or years from this one: "next week" is 1. */
export function relativeSpan(
  phrase: Phrase,
  at: number,
  unit: 'week' | 'month' | 'year',
): Match<number> | undefined {
  return offsetAt(phrase, at, { unit, direct: `rel${unit}` });
}

/** "month" in "end of month": this one. */
export function bareUnit(phrase: Phrase, at: number): Match<Period> | undefined {
  const unit = (['month', 'quarter', 'year'] as const).find((each) => each === senseAt(phrase, at, 'unit'));
  return unit && { value: { unit, spans: [spanOf(phrase, unit, 0)], relative: true }, next: at + 1 };
}

function offsetAt(
  phrase: Phrase,
  at: number,
  { unit, direct }: { readonly unit: string; readonly direct: string },
): Match<number> | undefined {
  const relative = senseAt(phrase, at, direct);
  if (relative !== undefined) return { value: Number(relative), next: at + 1 };
  for (const [type, value] of OFFSETS) {
    if (hasSense(phrase, at, [type]) && senseAt(phrase, at + 1, 'unit') === unit)
      return { value, next: at + 2 };
    const behind = type !== 'this' && type !== 'coming' && senseAt(phrase, at, 'unit') === unit;
    if (behind && hasSense(phrase, at + 1, [type])) return { value, next: at + 2 };
  }
  return undefined;
}

function spanOf({ context }: Phrase, unit: Period['unit'], offset: number): Span {
  const { today } = context;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  switch (unit) {
    case 'week': {
      const monday = addDays(today, offset * 7 - ((weekdayOf(today) + 6) % 7));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthsFrom([year, month + offset], 1);
    case 'quarter':
      return monthsFrom([year, Math.floor((month - 1) / 3) * 3 + 1 + offset * 3], 3);
    case 'year':
      return monthsFrom([year + offset, 1], 12);
  }
}

function yearly(phrase: Phrase, found: Match<number>, spanIn: (year: number) => Span): Match<Period> {
  const year = yearAt(phrase, found.next);
  const { today, direction } = phrase.context;
  if (year) {
    const said = Number(year.value.length === 2 ? `20${year.value}` : year.value);
    return { value: { unit: 'month', spans: [spanIn(said)] }, next: year.next };
  }
  const first = thisYear(phrase);
  const spans = [first - 1, first, first + 1, first + 2].map(spanIn);
  const fitting =
    direction === 'past'
      ? spans.filter(({ from }) => from <= today).reverse()
      : spans.filter(({ to }) => to >= today);
  return { value: { unit: 'month', spans: fitting.slice(0, 2) }, next: found.next };
}

function monthsFrom([year, month]: readonly [number, number], months: number): Span {
  return { from: monthStart(year, month), to: addDays(monthStart(year, month + months), -1) };
}

/** A stretch of the calendar, by name or counted from today. */
export const period: Grammar<Period> = (phrase, at) =>
  longestOf(namedMonth, namedQuarter, namedYear, relativePeriod)(phrase, at) ??
  (hasSense(phrase, at, ['the', 'of']) || isSign(phrase, at, '-')
    ? period(phrase, skip(phrase, at, { senses: ['the', 'of'], signs: '-' }))
    : undefined);
