import { dayAfter, dayBefore } from '../day-after';
import { dayAndMonth } from './day-and-month';
import { dayOfPeriod } from './day-of-period';
import { mapDays, oneDay, type DaySet } from './day-set';
import { holidayAt } from './holiday';
import { sureLengthAt } from './length-phrase';
import type { DayContext } from '../day-context';
import { tokensOf } from './lexer';
import {
  behind,
  hasSense,
  longestOf,
  mayBegin,
  onceAt,
  senseAt,
  skip,
  type Grammar,
  type Match,
  type Phrase,
} from './phrase';
import { relativeDay } from './relative-day';
import { weekdayDay } from './weekday-day';
import { writtenDay } from './written-day';

const holiday: Grammar<DaySet> = (phrase, at) => {
  const found = holidayAt(phrase, at);
  return found && { value: found.value.first, next: found.next };
};

/** "the anniversary", "our date". */
const anniversary: Grammar<DaySet> = behind(['the'], (phrase, at) => {
  if (senseAt(phrase, at, 'anniversary') === undefined) return undefined;
  const { anniversary: known } = phrase.context;
  return { value: known ? oneDay(known) : { days: [], doubt: 'anchor' }, next: at + 1 };
});

const anyDay = longestOf(writtenDay, dayAndMonth, weekdayDay, relativeDay, dayOfPeriod, holiday, anniversary);

/** A text ready to be read. */
export function phraseOf(text: string, context: DayContext): Phrase {
  return {
    source: text,
    tokens: tokensOf(text, context.locale),
    context,
    anchor: dayAt,
    days: new Map(),
    lengths: new Map(),
  };
}

/** The longest words for one day that begin there. */
export function dayAt(phrase: Phrase, at: number): Match<DaySet> | undefined {
  if (!mayBegin(phrase, at)) return undefined;
  return onceAt(phrase.days, at, () => {
    const first = anyDay(phrase, at);
    return first && withTime(phrase, moved(phrase, first));
  });
}

/** "30 June 2027 plus 1 week", "6月30日の2週間前". */
function moved(phrase: Phrase, day: Match<DaySet>): Match<DaySet> {
  const sign = ['plus', 'less'].find((each) => hasSense(phrase, day.next, [each]));
  const length = sureLengthAt(phrase, sign ? day.next + 1 : skip(phrase, day.next, { senses: ['of'] }));
  if (!length) return day;
  const behindIt = ['postbefore', 'postafter'].find((each) => hasSense(phrase, length.next, [each]));
  const way = sign ?? behindIt;
  if (way === undefined) return day;
  const move = way === 'less' || way === 'postbefore' ? dayBefore : dayAfter;
  const next = sign ? length.next : length.next + 1;
  return { value: mapDays(day.value, (from) => move(length.value, from)), next };
}

/** An hour beside a day says nothing about the day. */
function withTime(phrase: Phrase, day: Match<DaySet>): Match<DaySet> {
  let next = day.next;
  while (
    hasSense(phrase, next, ['daytime']) ||
    phrase.tokens[next]?.kind === 'time' ||
    isTimeWord(phrase, next)
  )
    next += 1;
  return { value: day.value, next };
}

function isTimeWord(phrase: Phrase, at: number): boolean {
  return hasSense(phrase, at, ['fill', 'the']) && phrase.tokens[at + 1]?.kind === 'time';
}
