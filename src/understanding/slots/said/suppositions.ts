import type { Supposed } from '../../../domain/requests/command';
import { overlaps, type Span } from '../../entities/entity';
import type { SlotValue, SlotValues } from '../slot-values';
import { nameOf } from './said-people';

const BETWEEN = /\s*(?:[,;+&]|\b(?:and|plus|und|sowie)\b)+\s*/gi;
const OPENING =
  /^(?:(?:what|how|and|so|was|wie|und)\b.*?\b(?:if|wenn|falls)\b|if|suppose|assuming|wenn|falls|angenommen)\s+/i;
const GONE = anyOf(
  'leaves? left leaving quits? resigns? goes gone lose loses lost losing drops? falls? without',
  'geht gehen verlässt kündigt verlieren verliert fällt ohne weg',
);
const GAINED = anyOf('win wins won winning gain gains get gets got add added', 'gewinnen gewinnt bekommen');

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join(' ').replaceAll(' ', '|')})(?!\p{L})`, 'iu');
}

/**
 * What a "what if" supposes, part by part. A part that only names people joins the next one.
 * @example "what if two more pass AZ-104 and we win one customer?" // 2 × AZ-104; 1, "we win one customer"
 */
export function suppositionsIn(slots: SlotValues): readonly Supposed[] {
  const parts = segmentsOf(slots).map((span) => partOf(slots, span));
  const joined: Supposed[] = [];
  let waiting: Supposed | undefined;
  for (const part of parts) {
    const whole: Supposed = waiting ? joinedParts(waiting, part) : part;
    waiting = namesPeopleOnly(whole) ? whole : undefined;
    if (!waiting) joined.push(whole);
  }
  return [...joined, ...(waiting ? [waiting] : [])].filter(saysSomething);
}

/** What was found in the text. Free words may run over several parts, so each part has only its share of them. */
function foundIn({ text, values, inside = [] }: SlotValues): readonly SlotValue[] {
  const within = inside.map((entity): SlotValue => ({
    start: entity.start,
    end: entity.end,
    slot: entity.kind,
    entity,
    text: text.slice(entity.start, entity.end),
  }));
  return [...values, ...within];
}

function segmentsOf({ text, ...slots }: SlotValues): readonly Span[] {
  const found = foundIn({ text, ...slots });
  const cuts = [...text.matchAll(BETWEEN)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((cut) => !found.some((value) => value.entity && overlaps(value, cut)));
  const starts = [0, ...cuts.map(({ end }) => end)];
  const ends = [...cuts.map(({ start }) => start), text.length];
  return starts.map((start, at) => ({ start, end: ends[at] ?? text.length }));
}

function partOf(slots: SlotValues, span: Span): Supposed {
  const { text } = slots;
  const own = foundIn(slots).flatMap((value) => within(text, value, span));
  const words = text
    .slice(span.start, span.end)
    .replace(OPENING, '')
    .replace(/[?!.\s]+$/, '');
  const certification = said(own, 'certification');
  const customer = said(own, 'customer');
  const count = own.flatMap(({ entity }) => (entity?.kind === 'number' ? [entity.value] : []))[0];
  const people = own.flatMap((value) => (value.slot === 'person' ? (nameOf(value) ?? []) : []));
  return {
    words,
    people: [...new Set(people)],
    ...(certification !== undefined && { certification }),
    ...(customer !== undefined && { customer }),
    ...(count !== undefined && { count }),
    ...(GONE.test(words) && { gone: true }),
  };
}

/** A value as far as it stands in that part. */
function within(text: string, value: SlotValue, span: Span): readonly SlotValue[] {
  if (!overlaps(value, span)) return [];
  if (value.entity) return [value];
  const [start, end] = [Math.max(value.start, span.start), Math.min(value.end, span.end)];
  return [{ ...value, start, end, text: text.slice(start, end).trim() }];
}

function said(values: readonly SlotValue[], kind: 'certification' | 'customer'): string | undefined {
  const value =
    values.find(({ entity }) => entity?.kind === kind) ?? values.find(({ slot }) => slot === kind);
  if (value?.entity?.kind === kind) return value.entity.name;
  // Words that no list knows are a name only where they are written like one.
  return value && /\p{Lu}|\d/u.test(value.text) ? value.text : undefined;
}

function joinedParts(before: Supposed, part: Supposed): Supposed {
  return { ...part, words: `${before.words}, ${part.words}`, people: [...before.people, ...part.people] };
}

function namesPeopleOnly({ people, certification, customer, count, gone }: Supposed): boolean {
  return people.length > 0 && !certification && !customer && count === undefined && !gone;
}

function saysSomething({ words, people, certification, customer, count, gone }: Supposed): boolean {
  const names = people.length > 0 || certification !== undefined || customer !== undefined;
  return names || gone === true || (count !== undefined && /\p{L}/u.test(words)) || GAINED.test(words);
}
