import type { DayContext } from './day-context';
import { overlaps } from './entity';
import type { DayFinder } from './entity-context';
import { findDays, type DayFound } from './find-days';
import { findWindow } from './find-window';
import { readDay } from './read-day';
import { findLengths } from './read-length';
import { readUntil } from './read-until';

/** The finder of days that reads in a language and counts from a day. */
export function dayFinder(context: DayContext): DayFinder {
  return {
    findDays: (text) => markOwn(text, context, daysIn(text, context)),
    findLengths: (text) => findLengths(text, context),
    readUntil: (text) => readUntil(text, context),
    findWindow: (text) => findWindow(text, context),
    readBack: (text) => readDay(text, { ...context, direction: 'past' }),
  };
}

function daysIn(text: string, context: DayContext): readonly DayFound[] {
  return findDays(text, context).flatMap((found) => withoutNamedDate(text, found, context));
}

/** Marks the days that nobody could tell without knowing the team's date. */
function markOwn(text: string, context: DayContext, found: readonly DayFound[]): readonly DayMarked[] {
  if (found.length === 0) return found;
  const told = context.anniversary ? daysIn(text, { ...context, anniversary: undefined }) : found;
  const sure = told.filter(({ reading }) => reading.kind !== 'unreadable');
  return found.map((each) =>
    sure.some((other) => overlaps(each, other)) ? each : { ...each, fromOwnDate: true },
  );
}

type DayMarked = DayFound & { readonly fromOwnDate?: true };

const TO = /\s(?:to|until|till|bis|auf)\s+/gi;

/** "Move our anniversary to 30 June" names one day: the date itself is not the beginning of a span. */
function withoutNamedDate(text: string, found: DayFound, context: DayContext): readonly DayFound[] {
  if (found.reading.kind !== 'span') return [found];
  const said = text.slice(found.start, found.end);
  const last = [...said.matchAll(TO)].at(-1);
  if (!last || findDays(said.slice(0, last.index), { ...context, anniversary: undefined }).length > 0)
    return [found];
  const from = found.start + last.index + last[0].length;
  const days = findDays(text.slice(from, found.end), context).map((day) => ({
    ...day,
    start: from + day.start,
    end: from + day.end,
  }));
  // "3/4" is a day only behind such a word as was cut off here.
  const reading = readDay(text.slice(from, found.end), context);
  return days.length > 0 || reading.kind === 'unreadable' ? days : [{ start: from, end: found.end, reading }];
}
