import type { Command } from '../../../domain/requests/command';
import type { DateReading } from '../../../domain/time/date-reading';
import { overlaps, type Entity } from '../../entities/entity';
import { freeText } from './free-text';
import { nameOf } from './said-people';
import { newDayIn, untilIn } from './said-days';
import { valuesOf, type SlotValue, type SlotValues } from '../slot-values';

const STANDS_FOR_OTHER =
  /^(?:it|that|this|them|these|those|one|something|everything|all|an? (?:item|task|point)|das|es|alles)$/i;
const PLACE = /\b(?:first|second|third|fourth|fifth|last)(?= (?:one|item|point|task|entry))/i;
const NUMBERS = /^#?\d{1,2}(?:\s*(?:,|and|&|und)+\s*#?\d{1,2})*$/;
const OWNED = /^(?:our|the|my|unsere?n?|die|der|das|den)\s+/i;

/** Items of the list as a message names them: by their words, else by their numbers ("item 3"). */
export function itemsIn(slots: SlotValues): readonly string[] {
  const named = valuesOf(slots, 'item').flatMap(wordsOf);
  if (named.length > 0) return [...new Set(named)];
  const numbers = valuesOf(slots, 'number').map(({ text }) => `item ${text.replace('#', '')}`);
  if (numbers.length > 0) return numbers;
  const place = PLACE.exec(slots.text)?.[0];
  return place === undefined ? [] : [`the ${place} item`];
}

function wordsOf({ entity, text }: SlotValue): string[] {
  if (entity?.kind === 'item') return [entity.text];
  if (NUMBERS.test(text)) return (text.match(/\d+/g) ?? []).map((number) => `item ${number}`);
  const place = PLACE.exec(text)?.[0];
  if (place !== undefined) return [`the ${place} item`];
  return STANDS_FOR_OTHER.test(text) ? [] : [text];
}

/** What a dated thing is called, without "our" before it. */
export function datedThingIn(slots: SlotValues): string | undefined {
  const [value] = valuesOf(slots, 'item');
  const name = value?.text.replace(OWNED, '');
  return name === undefined || STANDS_FOR_OTHER.test(name) ? undefined : name;
}

/** An item and what it is to be called. The other way round where it says so: "write B instead of A". */
export function renamedIn(slots: SlotValues): { item: string; text: string } | undefined {
  const values = valuesOf(slots, 'item');
  const [one, other] = values;
  if (!one || values.length > 2) return undefined;
  if (!other) return numbered(slots, one);
  const between = slots.text.slice(one.end, other.start);
  const swapped = /\b(?:where it says|instead of|in place of|statt|anstelle von)\s*["“„]?$/i.test(
    between.trim(),
  );
  const [item, text] = swapped ? [other, one] : [one, other];
  return { item: wordsOf(item)[0] ?? item.text, text: text.text };
}

function numbered(slots: SlotValues, text: SlotValue): { item: string; text: string } | undefined {
  const [number] = valuesOf(slots, 'number');
  return number && number.start < text.start ? { item: `item ${number.text}`, text: text.text } : undefined;
}

const LEADS_DAY =
  /[\s,(]+(?:(?:to be )?(?:due|done|ready)\s+)?(?:by|until|till|before|no later than|due(?: on)?|bis(?: zum)?)\s*$/i;
const LEADS_PERSON = /[\s,(]+(?:for|->|→|@|für|assigned to)\s*$/i;

/**
 * A new item with who is to do it and by when, which may stand at its end; in between they are part of its words.
 * @example 'call the distributor for Ben by Friday' // add-item, assign, due
 */
export function newItems(slots: SlotValues): readonly Command[] {
  const values = valuesOf(slots, 'item').filter(({ text }) => !STANDS_FOR_OTHER.test(text));
  return values.flatMap((value) => {
    const peeled = peel(slots, value);
    const item = freeText(peeled.text);
    if (item === '') return [];
    const outside = outsideOf(slots, values);
    const person = peeled.person ?? (values.length === 1 ? outside.person : undefined);
    const date = peeled.date ?? (values.length === 1 ? outside.date : undefined);
    return [
      { do: 'add-item' as const, item },
      ...(person === undefined ? [] : [{ do: 'assign' as const, item, name: person }]),
      ...(date === undefined ? [] : [{ do: 'due' as const, item, date }]),
    ];
  });
}

interface Details {
  readonly person?: string | undefined;
  readonly date?: DateReading | undefined;
}

/** Who and when stand beside the item; "I" is who speaks, and only "me" somebody to do it. */
function outsideOf(slots: SlotValues, items: readonly SlotValue[]): Details {
  const values = slots.values.filter((each) => !items.some((item) => overlaps(item, each)));
  const people = valuesOf({ ...slots, values }, 'person').filter(
    ({ text }) => !/^(?:i|my|ich|mein)$/i.test(text),
  );
  const [person] = people;
  const date = newDayIn({ ...slots, values });
  return { person: person && nameOf(person), date: date.kind === 'missing' ? undefined : date };
}

/** An item's words without a day and a person at their end. */
function peel(slots: SlotValues, value: SlotValue): Details & { readonly text: string } {
  let rest: Details & { readonly text: string } = { text: value.text };
  for (let before = ''; before !== rest.text;) {
    before = rest.text;
    const last = (slots.inside ?? []).find(
      (each) =>
        each.start > value.start && each.end === value.start + rest.text.replace(/[\s).]+$/, '').length,
    );
    if (last) rest = withoutLast(rest, value, last);
  }
  return rest;
}

function withoutLast(
  rest: Details & { readonly text: string },
  value: SlotValue,
  last: Entity,
): Details & { readonly text: string } {
  const text = rest.text.slice(0, last.start - value.start);
  if (last.kind === 'date' && LEADS_DAY.test(text))
    return { ...rest, date: last.reading, text: text.replace(LEADS_DAY, '') };
  if (last.kind === 'person' && LEADS_PERSON.test(text))
    return { ...rest, person: last.name, text: text.replace(LEADS_PERSON, '') };
  return rest;
}

/** The day by which an item is due; a length counts from today. */
export function dueIn(slots: SlotValues): DateReading {
  const day = newDayIn(slots);
  return day.kind === 'missing' ? untilIn(slots) : day;
}
