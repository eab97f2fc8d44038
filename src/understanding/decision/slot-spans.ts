import type { Span } from '../closed-class/message-token';
import type { DayContext } from '../entities/day-context';
import { findDays } from '../entities/find-days';
import { findLengths } from '../entities/read-length';
import type { ChangeCommand } from './command-kind';

/**
 * Where the values of a change stand in the text it was read from: names and items as they were typed, days and lengths
 * of time where the change has one.
 * @example slotSpans({ do: 'set-contact', name: 'Megan Bowen' }, 'contact Megan Bowen', context) // [{ start: 8, end: 19 }]
 */
export function slotSpans(command: ChangeCommand, text: string, context: DayContext): readonly Span[] {
  const values = command.do === 'records' ? command.change : command;
  const words = Object.entries(values).flatMap(([slot, value]) => (slot === 'do' ? [] : textsIn(value)));
  const named = words.flatMap((each) => placesOf(each, text));
  return hasDay(values) ? [...named, ...findDays(text, context), ...findLengths(text, context)] : named;
}

function hasDay(values: object): boolean {
  return ['date', 'until', 'on', 'days'].some((slot) => slot in values);
}

/** The words of a slot: a number, a text, or the texts of a list of phrases. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null || 'kind' in value) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Where a value stands as a whole, else where each of its words does. */
function placesOf(value: string, text: string): Span[] {
  const whole = placeOf(value, text);
  if (whole) return [whole];
  return value.split(/\s+/).flatMap((word) => placeOf(word, text) ?? []);
}

function placeOf(value: string, text: string): Span | undefined {
  const start = /^\d+$/.test(value)
    ? text.search(new RegExp(`(?<!\\d)${value}(?!\\d)`))
    : text.toLowerCase().indexOf(value.toLowerCase());
  return start < 0 ? undefined : { start, end: start + value.length };
}
