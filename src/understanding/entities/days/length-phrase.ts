import type { Length } from './phrase';
import { hasSense, isSign, mayBegin, onceAt, senseAt, skip, type Match, type Phrase } from './phrase';
import { numberAt } from './number-phrase';

/** A length, or two between which it is left open: "1-2 weeks". */
export type LengthPhrase = Length | { readonly from: Length; readonly to: Length };

interface Amount {
  readonly months: number;
  readonly days: number;
  /** Days of its smallest unit, about: a further unit has to be smaller. */
  readonly size: number;
}

const UNITS: Readonly<Record<string, Amount | undefined>> = {
  hour: { months: 0, days: 1 / 24, size: 1 / 24 },
  day: { months: 0, days: 1, size: 1 },
  week: { months: 0, days: 7, size: 7 },
  fortnight: { months: 0, days: 14, size: 14 },
  month: { months: 1, days: 0, size: 30 },
  quarter: { months: 3, days: 0, size: 91 },
  year: { months: 12, days: 0, size: 365 },
};
/** What a part of a month counts. */
const MONTH_DAYS = 30;
/** What is longer was mistyped, and would end beyond the days a calendar has. */
const MOST_YEARS = 100;

/** The length that begins there, in all its parts: "2 weeks and 3 days", "a week less one day", "1-2 weeks". */
export function lengthAt(phrase: Phrase, at: number): Match<LengthPhrase> | undefined {
  return rangeAt(phrase, at) ?? sureLengthAt(phrase, at);
}

/** A length that leaves nothing open, at least a day long. */
export function sureLengthAt(phrase: Phrase, at: number): Match<Length> | undefined {
  if (!mayBegin(phrase, at)) return undefined;
  return onceAt(phrase.lengths, at, () => {
    const total = amountAt(phrase, at);
    const length = total && wholeLength(total.value);
    return length && { value: length, next: total.next };
  });
}

function wholeLength({ months, days }: Amount): Length | undefined {
  const whole = Math.floor(months + 1e-9);
  const rest = Math.round((months - whole) * MONTH_DAYS + days + 1e-9);
  const isUsual = whole <= MOST_YEARS * 12 && rest <= MOST_YEARS * 366;
  return isUsual && (whole > 0 || rest > 0) ? { months: whole, days: rest } : undefined;
}

function amountAt(phrase: Phrase, at: number): Match<Amount> | undefined {
  let total = partAt(phrase, at);
  while (total) {
    const further = furtherAt(phrase, total);
    if (!further) return total;
    total = further;
  }
  return undefined;
}

/** "… and 3 days", "…, 3 days", "… less one day". */
function furtherAt(phrase: Phrase, total: Match<Amount>): Match<Amount> | undefined {
  const less = hasSense(phrase, total.next, ['less']);
  const next = less ? total.next + 1 : skip(phrase, total.next, { senses: ['and'], signs: ',' });
  const part = partAt(phrase, next);
  if (!part || part.value.size >= total.value.size) return undefined;
  const { months, days, size } = part.value;
  const factor = less ? -1 : 1;
  return {
    value: {
      months: total.value.months + factor * months,
      days: total.value.days + factor * days,
      size,
    },
    next: part.next,
  };
}

function partAt(phrase: Phrase, at: number): Match<Amount> | undefined {
  return halfUnitAt(phrase, at) ?? countedAt(phrase, at);
}

/** "half a year", "ein halbes Jahr", "medio mes". */
function halfUnitAt(phrase: Phrase, at: number): Match<Amount> | undefined {
  const half = senseAt(phrase, at, 'num') === '1' ? at + 1 : at;
  if (!hasSense(phrase, half, ['half'])) return undefined;
  const article = senseAt(phrase, half + 1, 'num') === '1' ? half + 2 : half + 1;
  const unit = unitAt(phrase, isSign(phrase, article, '-') ? article + 1 : article);
  return unit && { value: times(unit.value, 0.5), next: unit.next };
}

function countedAt(phrase: Phrase, at: number): Match<Amount> | undefined {
  const count = numberAt(phrase, at) ?? unitAndHalf(phrase, at);
  if (!count) return undefined;
  const half = halfBehind(phrase, count.next);
  const number = half ? count.value + 0.5 : count.value;
  const next = skip(phrase, half ?? count.next, { senses: ['more'], signs: '-' });
  const unit = unitAt(phrase, next);
  if (!unit) return undefined;
  const amount = times(unit.value, number);
  const more = half === undefined ? halfBehind(phrase, unit.next) : undefined;
  if (more === undefined || unitAt(phrase, more)) return { value: amount, next: unit.next };
  return { value: sum(amount, times(unit.value, 0.5)), next: more };
}

/** "week and a half", "semana y media": one of it, and a half. */
function unitAndHalf(phrase: Phrase, at: number): Match<number> | undefined {
  const unit = unitAt(phrase, at);
  return unit && halfBehind(phrase, unit.next) !== undefined ? { value: 1, next: at } : undefined;
}

/** "… and a half". */
function halfBehind(phrase: Phrase, at: number): number | undefined {
  if (!hasSense(phrase, at, ['and'])) return undefined;
  const half = senseAt(phrase, at + 1, 'num') === '1' ? at + 2 : at + 1;
  if (!hasSense(phrase, half, ['half'])) return undefined;
  // "a week and half a day" goes on with another unit.
  const article = senseAt(phrase, half + 1, 'num') === '1' ? half + 2 : half + 1;
  return article > half + 1 && unitAt(phrase, article) ? undefined : half + 1;
}

function unitAt(phrase: Phrase, at: number): Match<Amount> | undefined {
  const unit = UNITS[senseAt(phrase, at, 'unit') ?? ''];
  // "1 mo." ends with a stop that belongs to it.
  return (
    unit && { value: unit, next: isSign(phrase, at + 1, '.') && phrase.tokens[at + 2] ? at + 2 : at + 1 }
  );
}

function times({ months, days, size }: Amount, by: number): Amount {
  return { months: months * by, days: days * by, size };
}

function sum(a: Amount, b: Amount): Amount {
  return { months: a.months + b.months, days: a.days + b.days, size: b.size };
}

/** "1-2 weeks", "two to three weeks", "1 week to 10 days". */
function rangeAt(phrase: Phrase, at: number): Match<LengthPhrase> | undefined {
  return unitlessRange(phrase, at) ?? fullRange(phrase, at);
}

/** The first number takes the unit of the second. */
function unitlessRange(phrase: Phrase, at: number): Match<LengthPhrase> | undefined {
  const first = numberAt(phrase, at);
  const last = first && lastAt(phrase, first.next);
  const unit = last && unitAt(phrase, last.next - 1);
  return first && last && unit && range(wholeLength(times(unit.value, first.value)), last);
}

function fullRange(phrase: Phrase, at: number): Match<LengthPhrase> | undefined {
  const first = sureLengthAt(phrase, at);
  const last = first && lastAt(phrase, first.next);
  return first && last && range(first.value, last);
}

function lastAt(phrase: Phrase, at: number): Match<Length> | undefined {
  return hasSense(phrase, at, ['or', 'to']) || isSign(phrase, at, '-')
    ? sureLengthAt(phrase, at + 1)
    : undefined;
}

function range(
  from: Length | undefined,
  { value: to, next }: Match<Length>,
): Match<LengthPhrase> | undefined {
  return from && isShorter(from, to) ? { value: { from, to }, next } : undefined;
}

function isShorter(a: Length, b: Length): boolean {
  return a.months * MONTH_DAYS + a.days < b.months * MONTH_DAYS + b.days;
}
