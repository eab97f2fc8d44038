import { addDays, type CalendarDay } from '../../../domain/time/calendar-day';
import { dayOf, monthStart, oneDay, unique, weekdayOf, type DaySet } from './day-set';
import { hasSense, isSign, longestOf, senseAt, skip, type Grammar, type Match, type Phrase } from './phrase';
import { dateAt, writtenDay } from './written-day';

/** The weekday a token names. */
export function weekdayAt(phrase: Phrase, at: number): Match<number> | undefined {
  const weekday = senseAt(phrase, at, 'weekday');
  if (weekday === undefined) return undefined;
  return {
    value: Number(weekday),
    next: isSign(phrase, at + 1, '.') && phrase.tokens[at + 2] ? at + 2 : at + 1,
  };
}

/** The first such weekday after a day. */
export function weekdayAfter(from: CalendarDay, weekday: number): CalendarDay {
  return addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1);
}

/** The last such weekday before a day. */
export function weekdayBefore(from: CalendarDay, weekday: number): CalendarDay {
  return addDays(from, -(((weekdayOf(from) - weekday + 6) % 7) + 1));
}

/** That weekday in the week (from Monday on) so many weeks from that of a day. */
export function weekdayOfWeek(from: CalendarDay, weekday: number, weeks: number): CalendarDay {
  const monday = addDays(from, -((weekdayOf(from) + 6) % 7));
  return addDays(monday, weeks * 7 + ((weekday + 6) % 7));
}

/** "Wednesday, 30 June 2027": the weekday settles what was open, or disagrees and is asked about. */
const dateWithWeekday: Grammar<DaySet> = (phrase, at) => {
  const weekday = weekdayAt(phrase, at);
  if (!weekday) return undefined;
  const date = writtenDay(phrase, skip(phrase, weekday.next, { senses: ['the', 'of'], signs: ',.(' }));
  return date && { value: agreeing(date.value, weekday.value), next: date.next };
};

/** "30 June 2027 (Wednesday)", "30 June 2027, a Wednesday". */
const dateBeforeWeekday: Grammar<DaySet> = (phrase, at) => {
  const date = writtenDay(phrase, at);
  const weekday = date && weekdayAt(phrase, skip(phrase, date.next, { senses: ['the', 'num'], signs: ',(' }));
  return (
    date &&
    weekday && {
      value: agreeing(date.value, weekday.value),
      next: skip(phrase, weekday.next, { signs: ')' }),
    }
  );
};

function agreeing(set: DaySet, weekday: number): DaySet {
  const [first] = set.days;
  if (!first || set.calendar) return set;
  const days = set.days.filter((each) => weekdayOf(each) === weekday);
  const [agreed] = days;
  if (agreed && set.doubt === 'order') return { days };
  if (agreed && agreed === first) return oneDay(agreed);
  if (set.doubt !== undefined) return set;
  return { ...set, disagrees: first };
}

/** "Friday", "this Friday", "next Friday", "last Friday", "vendredi prochain". */
const bareWeekday: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the'] });
  const named = ['next', 'last', 'coming', 'afternext'].find((type) => hasSense(phrase, start, [type]));
  const weekday = weekdayAt(phrase, named ? start + 1 : start);
  if (!weekday) return undefined;
  const behind = ['next', 'last', 'afternext'].find(
    (type) => !named && hasSense(phrase, weekday.next, [type]),
  );
  const how = named ?? behind ?? 'bare';
  return { value: weekdaySet(phrase, weekday.value, how), next: behind ? weekday.next + 1 : weekday.next };
};

function weekdaySet({ context }: Phrase, weekday: number, how: string): DaySet {
  const { today, direction } = context;
  const ahead = weekdayAfter(today, weekday);
  switch (how) {
    case 'last':
      return oneDay(weekdayBefore(today, weekday));
    case 'coming':
      return oneDay(ahead);
    case 'afternext':
      return oneDay(addDays(ahead, 7));
    case 'next': {
      // On a Monday "next Friday" is four days away for some and eleven for others.
      const days = unique([ahead, weekdayOfWeek(today, weekday, 1)]);
      return days.length > 1 ? { days, doubt: 'order' } : { days };
    }
    default:
      return oneDay(direction === 'past' ? weekdayBefore(addDays(today, 1), weekday) : ahead);
  }
}

/** "the Friday after next". */
const afterNext: Grammar<DaySet> = (phrase, at) => {
  const weekday = weekdayAt(phrase, skip(phrase, at, { senses: ['the'] }));
  if (!weekday || !hasSense(phrase, weekday.next, ['afternext'])) return undefined;
  return { value: weekdaySet(phrase, weekday.value, 'afternext'), next: weekday.next + 1 };
};

/** "Friday the 15th": the first 15th to come that is one. */
const weekdayThe: Grammar<DaySet> = (phrase, at) => {
  const weekday = weekdayAt(phrase, at);
  if (!weekday) return undefined;
  const start = skip(phrase, weekday.next, { senses: ['the'], signs: ',.' });
  const date = dateAt(phrase, start);
  const isDate = date && (start > weekday.next || phrase.tokens[start]?.ordinal);
  const found = isDate && suchDays(phrase, date.value).find((each) => weekdayOf(each) === weekday.value);
  return found && date ? { value: oneDay(found), next: date.next } : undefined;
};

/** "the 15th", "le 15": the next two such days, or the last two when somebody reports. */
const dayOfAnyMonth: Grammar<DaySet> = (phrase, at) => {
  const start = skip(phrase, at, { senses: ['the', 'bare'] });
  const date = dateAt(phrase, start);
  if (!date) return undefined;
  const isOrdinal =
    phrase.tokens[start]?.ordinal === true || (senseAt(phrase, start, 'ord') !== undefined && start > at);
  const isBare = start > at && hasSense(phrase, start - 1, ['bare']);
  if (!isOrdinal && !isBare) return undefined;
  const days = suchDays(phrase, date.value).slice(0, 2);
  return days.length > 0 ? { value: { days, doubt: 'month' }, next: date.next } : undefined;
};

/** Days of that number within a year, the nearest first. */
function suchDays({ context }: Phrase, date: number): CalendarDay[] {
  const { today, direction } = context;
  const step = direction === 'past' ? -1 : 1;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Array.from({ length: 14 }, (_, count) => monthStart(year, month + step * count))
    .flatMap((start) => dayOf({ year: start.slice(0, 4), month: Number(start.slice(5, 7)), date }) ?? [])
    .filter((each) => (step > 0 ? each > today : each <= today));
}

export const weekdayDay: Grammar<DaySet> = longestOf(
  dateWithWeekday,
  dateBeforeWeekday,
  afterNext,
  bareWeekday,
  weekdayThe,
  dayOfAnyMonth,
);
