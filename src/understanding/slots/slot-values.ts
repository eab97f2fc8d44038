import type { DateReading } from '../../domain/time/date-reading';
import { overlaps, type Entity, type EntityKind, type EntityOf, type Span } from '../entities/entity';
import type { DayWindow } from '../entities/find-window';
import type { Slot } from '../examples/labels';
import { freeName, freeText } from './said/free-text';
import { KIND_OF } from './slot-kinds';

/** What fills a slot: an entity, or the words that stand there. */
export interface SlotValue extends Span {
  readonly slot: Slot;
  /** As it was typed, without courtesy around it. */
  readonly text: string;
  readonly entity?: Entity;
}

/** The day until which something waits, as words say it. */
export type ReadUntil = (text: string) => DateReading;

/** The time that a question is about. */
export type WindowIn = (text: string) => DayWindow | undefined;

/** What a message has for the slots of a label. */
export interface SlotValues {
  readonly text: string;
  readonly values: readonly SlotValue[];
  /** Entities that stand within free words. */
  readonly inside?: readonly Entity[];
  /** Reads words for the end of a while: "next week", "in March". */
  readonly readUntil?: ReadUntil | undefined;
}

/** A place in a text that a slot takes, with what stands at it. */
export interface FoundValue extends Span {
  readonly slot: Slot;
  readonly entity?: Entity;
}

/** The values of slots: what a template found, and every entity outside of that. */
export function slotValues(
  text: string,
  found: readonly FoundValue[],
  entities: readonly Entity[],
): SlotValues {
  const loose = entities
    .filter((entity) => !found.some((each) => overlaps(each, entity)))
    .map((entity): FoundValue => ({ start: entity.start, end: entity.end, slot: entity.kind, entity }));
  const values = [...found, ...loose].map((each): SlotValue => ({ ...each, ...trimmed(text, each) }));
  const inside = entities.filter((entity) => found.some((each) => !each.entity && overlaps(each, entity)));
  const filled = values.filter((value) => value.text !== '').sort((a, b) => a.start - b.start);
  return { text, values: filled, inside };
}

function trimmed(text: string, { start, end, entity, slot }: FoundValue): Span & { readonly text: string } {
  const said = text.slice(start, end);
  if (entity) return { text: said, start, end };
  const free = slot === 'item' ? freeText(said) : freeName(said);
  const at = start + said.indexOf(free);
  return { text: free, start: at, end: at + free.length };
}

/** The values of a kind, in the order of the text. */
export function valuesOf({ values }: SlotValues, kind: EntityKind): readonly SlotValue[] {
  return values.filter(({ slot, entity }) => (entity ? entity.kind : KIND_OF[slot]) === kind);
}

/** The entities of a kind, in the order of the text. */
export function entitiesOf<K extends EntityKind>({ values }: SlotValues, kind: K): readonly EntityOf<K>[] {
  return values.flatMap(({ entity }) => (entity?.kind === kind ? [entity as EntityOf<K>] : []));
}

/** What stands right before a value, in small letters. */
export function before({ text }: SlotValues, { start }: Span): string {
  return text.slice(Math.max(0, start - 40), start).toLowerCase();
}

/** What stands right behind a value, in small letters. */
export function behind({ text }: SlotValues, { end }: Span): string {
  return text.slice(end, end + 40).toLowerCase();
}
