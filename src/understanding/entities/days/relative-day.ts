import { addDays } from '../../../domain/time/calendar-day';
import { dayAfter, dayBefore } from '../day-after';
import { mapDays, oneDay, unique, type DaySet } from './day-set';
import { holidayAt } from './holiday';
import { sureLengthAt } from './length-phrase';
import { type Length } from './phrase';
import {
  behind,
  hasSense,
  longestOf,
  need,
  senseAt,
  skip,
  type Grammar,
  type Match,
  type Phrase,
} from './phrase';
import { weekdayAfter, weekdayAt, weekdayOfWeek } from './weekday-day';
import { relativeSpan } from './period';

/** "today", "tomorrow morning", "the day after tomorrow", "this evening". */
const casual: Grammar<DaySet> = behind(['the'], (phrase, at) => {
  const { today } = phrase.context;
  const offset = senseAt(phrase, at, 'day');
  if (offset !== undefined) return { value: oneDay(addDays(today, Number(offset))), next: at + 1 };
  const thisOne = hasSense(phrase, at, ['this', 'coming']) && hasSense(phrase, at + 1, ['daytime']);
  return thisOne ? { value: oneDay(today), next: at + 2 } : undefined;
});

/** "in 3 weeks", "3 weeks from now", "3 weeks ago", "vor 3 Wochen". */
const counted: Grammar<DaySet> = (phrase, at) => {
  const prefix = ['in', 'prefixago'].find((type) => hasSense(phrase, at, [type]));
  const length = sureLengthAt(phrase, prefix ? skip(phrase, at + 1, { senses: ['the'] }) : at);
  if (!length) return undefined;
  const suffix = isAnchored(phrase, length.next)
    ? undefined
    : ['hence', 'ago'].find((type) => hasSense(phrase, length.next, [type]));
  const way = prefix ?? suffix;
  if (way === undefined) return undefined;
  const move = way === 'prefixago' || way === 'ago' ? dayBefore : dayAfter;
  const day = move(length.value, phrase.context.today);
  return { value: oneDay(day), next: suffix === undefined ? length.next : length.next + 1 };
};

/** In Japanese the same sign is "ago" and "before", which then stands behind the day. */
function isAnchored(phrase: Phrase, at: number): boolean {
  return hasSense(phrase, at, ['postbefore']) && hasSense(phrase, at + 1, ['of']);
}

/** "two weeks before 30 June 2027", "a week from Friday", "the day after Christmas", "a week on Tuesday". */
const anchored: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const length = sureLengthAt(phrase, at) ?? sureLengthAt(phrase, start) ?? oneUnitAt(phrase, at, start);
  if (!length) return undefined;
  const way = wayAt(phrase, length.next);
  if (!way) return undefined;
  const anchor = way.value === 'after' ? lastOfHoliday(phrase, way.next) : undefined;
  const day = anchor ?? phrase.anchor(phrase, way.next);
  if (!day) return undefined;
  const move = way.value === 'before' ? dayBefore : dayAfter;
  return { value: mapDays(day.value, (from) => move(length.value, from)), next: day.next };
};

/** "the day before", "the week after": one of it. */
function oneUnitAt(phrase: Phrase, article: number, at: number): Match<Length> | undefined {
  // "weeks before" leaves open how many.
  const unit = at > article ? senseAt(phrase, at, 'unit') : undefined;
  const lengths: Readonly<Record<string, Length | undefined>> = {
    day: { months: 0, days: 1 },
    week: { months: 0, days: 7 },
    month: { months: 1, days: 0 },
    year: { months: 12, days: 0 },
  };
  const value = lengths[unit ?? ''];
  return value && { value, next: at + 1 };
}

/** Whether a length counts backwards or forwards from the day that follows. */
function wayAt(phrase: Phrase, at: number): Match<'before' | 'after'> | undefined {
  if (hasSense(phrase, at, ['before'])) return { value: 'before', next: at + 1 };
  if (hasSense(phrase, at, ['after', 'later'])) return { value: 'after', next: at + 1 };
  const on = phrase.tokens[at]?.text === 'on' ? at + 1 : at;
  if (on > at && weekdayAt(phrase, skip(phrase, on, { senses: ['next', 'coming'] })))
    return { value: 'after', next: on };
  const offset = Number(senseAt(phrase, on, 'day') ?? 0);
  if (offset === 0) return undefined;
  return { value: offset < 0 ? 'before' : 'after', next: on };
}

function lastOfHoliday(phrase: Phrase, at: number): Match<DaySet> | undefined {
  const holiday = holidayAt(phrase, at);
  return holiday && { value: holiday.value.last, next: holiday.next };
}

/** "Friday week", "tomorrow week", "vendredi en huit", "Friday fortnight". */
const weekLater: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const weekday = weekdayAt(phrase, start);
  const offset = senseAt(phrase, start, 'day');
  if (!weekday && offset === undefined) return undefined;
  const next = weekday?.next ?? start + 1;
  const days = daysLater(phrase, next);
  if (days === undefined) return undefined;
  const { today } = phrase.context;
  const from = weekday ? weekdayAfter(today, weekday.value) : addDays(today, Number(offset));
  return { value: oneDay(addDays(from, days)), next: next + 1 };
};

function daysLater(phrase: Phrase, at: number): number | undefined {
  const days = senseAt(phrase, at, 'plusdays');
  if (days !== undefined) return Number(days);
  return { week: 7, fortnight: 14 }[phrase.tokens[at]?.text ?? ''];
}

/** "Friday next week", "next week on Friday", "Freitag nächster Woche", "来週の金曜日". */
const inWeek: Grammar<DaySet> = (phrase, at) => weekdayFirst(phrase, at) ?? weekFirst(phrase, at);

function weekdayFirst(phrase: Phrase, at: number): Match<DaySet> | undefined {
  const weekday = weekdayAt(phrase, skip(phrase, at, { senses: ['the'] }));
  const week =
    weekday &&
    relativeSpan(phrase, skip(phrase, weekday.next, { senses: ['of', 'the'], signs: ',' }), 'week');
  if (!weekday || !week) return undefined;
  return { value: oneDay(weekdayOfWeek(phrase.context.today, weekday.value, week.value)), next: week.next };
}

function weekFirst(phrase: Phrase, at: number): Match<DaySet> | undefined {
  const week = relativeSpan(phrase, at, 'week');
  const weekday =
    week && weekdayAt(phrase, skip(phrase, week.next, { senses: ['of', 'the', 'fill'], signs: ',' }));
  if (!weekday || !week) return undefined;
  return {
    value: oneDay(weekdayOfWeek(phrase.context.today, weekday.value, week.value)),
    next: weekday.next,
  };
}

/** "Friday in two weeks": so many weeks after the next one, and the one of that week, where they differ. */
const weekdayIn: Grammar<DaySet> = (phrase, at) => {
  const weekday = weekdayAt(phrase, skip(phrase, at, { senses: ['the'] }));
  const start = weekday && need(phrase, weekday.next, 'in');
  const length = start === undefined ? undefined : sureLengthAt(phrase, start);
  if (!weekday || !length || length.value.months > 0 || length.value.days % 7 !== 0) return undefined;
  const { today } = phrase.context;
  const later = addDays(weekdayAfter(today, weekday.value), length.value.days);
  const days = unique([weekdayOfWeek(today, weekday.value, length.value.days / 7), later]);
  return { value: days.length > 1 ? { days, doubt: 'order' } : { days }, next: length.next };
};

/** Days counted from today or from another day. */
export const relativeDay: Grammar<DaySet> = longestOf(
  casual,
  counted,
  anchored,
  weekLater,
  inWeek,
  weekdayIn,
);
