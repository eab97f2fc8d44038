import type { CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import type { DayContext } from './day-context';
import { chronoDay } from './days/chrono-day';
import { dayAt, phraseOf } from './days/day-phrase';
import { daysOf, oneDay, readingOf, unique, type DaySet } from './days/day-set';
import { understoodIn } from './found-days';
import { hasSense, isSign, type Match, type Phrase } from './days/phrase';
import { plainText } from './days/plain-text';
import { spanAt } from './days/span-phrase';
import { saysNothing, wholeOf } from './days/whole-phrase';
import { figureReadings } from './days/written-day';

const IN_FRONT = ['fill', 'the'];

/**
 * The day that a whole text names, or why it names none; never a guess. Words that are left over make it unreadable,
 * with what was understood: they may have meant another day.
 * @example readDay('two weeks before 30 June 2027', context) // 2027-06-16
 * @example readDay('3/4/2027', { today, locale: 'en-US' }) // ambiguous: 2027-03-04, 2027-04-03
 * @example readDay('30 June 2570', { today, locale: 'th-TH' }) // ambiguous: 2027-06-30, by the Buddhist calendar
 * @example readDay('29 February 2027', { today, locale: 'en-GB' }) // impossible
 */
export function readDay(text: string, context: DayContext): DateReading {
  const said = text.trim();
  if (saysNothing(plainText(said).text)) return { kind: 'missing' };
  const phrase = phraseOf(said, context);
  const span = wholeOf(phrase, spanAt, IN_FRONT);
  if (span) return { kind: 'span', ...span.value };
  const set =
    wholeOf(phrase, daysAt, IN_FRONT)?.value ?? dayAndMonth(said, context) ?? libraryDay(said, context);
  if (set) return readingOf(set, said, context);
  const understood = understoodIn(phrase);
  return { kind: 'unreadable', text: said, ...(understood !== undefined && { understood }) };
}

/** One day, or the same day written twice: "2027-06-30 (30 June 2027)", "30 June or 1 July 2027". */
function daysAt(phrase: Phrase, at: number): Match<DaySet> | undefined {
  let found = dayAt(phrase, at);
  while (found) {
    const either = hasSense(phrase, found.next, ['or']) && !hasSense(phrase, found.next, ['until']);
    const second = either || isSign(phrase, found.next, '(/;=,') ? dayAt(phrase, found.next + 1) : undefined;
    if (!second) return found;
    const value = bothOf(found.value, second.value);
    found = { value, next: second.next + (isSign(phrase, second.next, ')') ? 1 : 0) };
  }
  return undefined;
}

/** What two ways of writing a day can both mean, else the days of each. */
export function bothOf(a: DaySet, b: DaySet): DaySet {
  const shared = a.days.filter((each) => b.days.includes(each));
  if (shared.length === 1) return { days: shared };
  if (shared.length > 1) return { ...a, days: shared };
  const days: CalendarDay[] = unique([...a.days.slice(0, 2), ...b.days.slice(0, 2)]);
  return { days, doubt: 'order' };
}

/** Day and month alone, only when nothing else is written: "24/7" in a sentence is no date. */
function dayAndMonth(text: string, context: DayContext): DaySet | undefined {
  const plain = plainText(text).text;
  const [, first = '', sign = '', second = ''] = /^\W*(\d{1,2})([/.-])(\d{1,2})\W*$/.exec(plain) ?? [];
  if (first === '' || /^-/.test(plain)) return undefined;
  return daysOf(figureReadings({ year: '', first, second, sign }, context), context);
}

function libraryDay(text: string, context: DayContext): DaySet | undefined {
  const day = chronoDay(text, context);
  return day && oneDay(day);
}
