import { daysBetween, type CalendarDay } from '../../domain/time/calendar-day';
import { dayBefore } from './day-after';
import type { DayContext } from './day-context';
import { plainText } from './days/plain-text';
import { readLength } from './read-length';

/** Days before a date, as somebody asked for them; `unread` are the parts that were not understood. */
export type DaysBeforeReading =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly unread: readonly string[] }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'missing' };

/** "Before our date", "ahead": what days before are counted from; before any other day they are none. */
const COUNTED_FROM = 'the|our|it|this|date|anniversary|renewal|expiry|deadline|membership|expires';
const BEHIND = new RegExp(
  String.raw`\s*\b(?:before(?: (?:${COUNTED_FROM}))*|ahead(?: of (?:it|time|the date))?)\s*$`,
);
const BEHIND_ALIKE = /\s*\b(?:in advance|prior|earlier|vorher|davor|avant|antes|prima|van tevoren)\s*$/;
const UNITS = /[\p{L}][\p{L}. ]*$/u;
const ITSELF = /^\d{1,3}$/;

/**
 * How many days before the date reminders are wanted. A figure alone takes the unit of the next part that has one, days
 * where none has. Months count back from the anniversary where it is known, else 30 days each.
 * @example readDaysBefore('60 and 7 days', context) // [60, 7]
 * @example readDaysBefore('6 weeks before', context) // [42]
 * @example readDaysBefore('30, 7 and -1 days', context) // [30, 7], unread: ['-1 days']
 */
export function readDaysBefore(text: string, context: DayContext): DaysBeforeReading {
  const plain = plainText(text).text.trim();
  const said = plain.replace(BEHIND, '').replace(BEHIND_ALIKE, '').trim();
  if (said === '') return { kind: 'missing' };
  const parts = said
    .split(/\s*(?:,(?!\d{3}\b)|;|&|\/|\b(?:and|also|und|et|y|e|en)\b(?! (?:an? )?half))\s*/)
    .filter((part) => part !== '');
  const read = parts.map((part, at) => ({ part, days: daysOf(withUnit(parts, at), context) }));
  const days = read.flatMap((each) => each.days ?? []);
  if (days.length === 0) return { kind: 'unreadable', text: text.trim() };
  const unread = read.flatMap(({ part, days: known }) => (known === undefined ? [part] : []));
  return { kind: 'days', days: [...new Set(days)], unread };
}

function withUnit(parts: readonly string[], at: number): string {
  const part = parts[at] ?? '';
  if (!ITSELF.test(part)) return part;
  const unit = parts.slice(at + 1).flatMap((later) => UNITS.exec(later)?.[0] ?? [])[0];
  return `${part} ${unit ?? 'days'}`;
}

/** A reminder comes on a whole day. */
const PART_OF_DAY = /^\d+[.,]\d+\s?d|^\d+\s?h/;

function daysOf(part: string, context: DayContext): number | undefined {
  if (PART_OF_DAY.test(part)) return undefined;
  const length = readLength(part, context);
  if (length.kind !== 'length') return undefined;
  const { anniversary } = context;
  const days = anniversary
    ? daysTo(anniversary, dayBefore(length, anniversary))
    : length.months * 30 + length.days;
  return days >= 1 && days <= 366 ? days : undefined;
}

function daysTo(date: CalendarDay, from: CalendarDay): number {
  return daysBetween(from, date);
}
