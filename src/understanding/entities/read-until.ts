import { addDays, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { dayAfter } from './day-after';
import type { DayContext } from './day-context';
import { chronoDay } from './days/chrono-day';
import { dayAt, phraseOf } from './days/day-phrase';
import { readingOf, type DaySet } from './days/day-set';
import { understoodIn } from './found-days';
import { holidayAt } from './days/holiday';
import { lengthAt, type LengthPhrase } from './days/length-phrase';
import { period, type Period } from './days/period';
import { behind, hasSense, isSign, longestOf, senseAt, type Grammar, type Phrase } from './days/phrase';
import { plainText } from './days/plain-text';
import { spanAt, type DaySpan } from './days/span-phrase';
import { saysNothing, wholeOf } from './days/whole-phrase';

type Until =
  | { readonly set: DaySet }
  | { readonly span: DaySpan }
  | { readonly range: readonly [CalendarDay, CalendarDay] };

/** "for 2 weeks", "the next 2 weeks", "2 weeks from now": counted from today. */
const forLength: Grammar<Until> = behind(['fill', 'the', 'next', 'coming', 'more'], (phrase, at) => {
  const length = lengthAt(phrase, at);
  if (!length) return undefined;
  const next = hasSense(phrase, length.next, ['hence']) ? length.next + 1 : length.next;
  return { value: fromToday(phrase, length.value), next };
});

function fromToday({ context }: Phrase, length: LengthPhrase): Until {
  const { today } = context;
  if (!('from' in length)) return { set: { days: [dayAfter(length, today)] } };
  return { range: [dayAfter(length.from, today), dayAfter(length.to, today)] };
}

const untilDay: Grammar<Until> = (phrase, at) => {
  const day = dayAt(phrase, at);
  return day && { value: { set: day.value }, next: day.next };
};

const untilSpan: Grammar<Until> = (phrase, at) => {
  const span = spanAt(phrase, at);
  return span && { value: { span: span.value }, next: span.next };
};

/** "until February", "until Q1", "next year": ends when it begins; "next week" and "next month" are one from today. */
const untilPeriod: Grammar<Until> = (phrase, at) => {
  const found = period(phrase, at);
  return found && { value: { set: startOf(phrase, found.value) }, next: found.next };
};

function startOf({ context }: Phrase, { unit, spans, relative }: Period): DaySet {
  const { today } = context;
  const [first] = spans;
  if (relative && (unit === 'week' || unit === 'month')) {
    const isNext = first && first.from > today && first.from <= dayAfter({ months: 1, days: 0 }, today);
    if (isNext)
      return { days: [dayAfter(unit === 'week' ? { months: 0, days: 7 } : { months: 1, days: 0 }, today)] };
  }
  const coming = spans.map(({ from }) => from).filter((from) => from > today || spans.length === 1);
  return { days: coming.slice(0, 1) };
}

/** "after Christmas", "after 30 June": the day that follows. */
const afterDay: Grammar<Until> = behind(['the'], (phrase, at) => {
  if (!hasSense(phrase, at, ['later'])) return undefined;
  const holiday = holidayAt(phrase, at + 1);
  const day = holiday ? { value: holiday.value.last, next: holiday.next } : dayAt(phrase, at + 1);
  if (day)
    return {
      value: { set: { ...day.value, days: day.value.days.map((each) => addDays(each, 1)) } },
      next: day.next,
    };
  const stretch = period(phrase, at + 1);
  const [span] = stretch?.value.spans ?? [];
  return stretch && span && { value: { set: { days: [addDays(span.to, 1)] } }, next: stretch.next };
});

const until: Grammar<Until> = longestOf(untilSpan, untilDay, forLength, untilPeriod, afterDay);
const IN_FRONT = ['until', 'fill', 'the', 'of', 'in'];

/**
 * Until when something is to wait: a length counts from today, "until …" is a day, "from … to …" a span. Without a year
 * it is the next such day. What is not understood is never a default.
 * @example readUntil('a week and a half', context) // 11 days from today
 * @example readUntil('until mid January', context) // the next 15 January
 * @example readUntil('until the audit', context) // unreadable
 */
export function readUntil(text: string, context: DayContext): DateReading {
  const said = text.trim();
  if (saysNothing(plainText(said).text)) return { kind: 'missing' };
  const phrase = phraseOf(said, { ...context, direction: 'ahead' });
  const found = wholeOf(phrase, until, IN_FRONT)?.value;
  if (found) return untilReading(found, said, context);
  const day = chronoDay(withoutUntil(phrase, said), context);
  if (day) return { kind: 'day', day };
  const understood = understoodIn(phrase);
  return { kind: 'unreadable', text: said, ...(understood !== undefined && { understood }) };
}

function untilReading(found: Until, text: string, context: DayContext): DateReading {
  if ('span' in found) return { kind: 'span', ...found.span };
  if ('range' in found) return { kind: 'ambiguous', days: found.range };
  const { set } = found;
  const [first] = set.days;
  if (first && (set.doubt === 'year' || set.doubt === 'month')) return { kind: 'day', day: first };
  return readingOf(set, text, context);
}

/** The library is asked without the word that every language has for "until". */
function withoutUntil(phrase: Phrase, text: string): string {
  let at = 0;
  while (senseAt(phrase, at, 'until') !== undefined || isSign(phrase, at, ':,')) at += 1;
  return text.slice(phrase.tokens[at]?.start ?? 0);
}
