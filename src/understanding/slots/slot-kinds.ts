import type { EntityKind } from '../entities/entity';
import type { Slot } from '../examples/labels';

/** The entity that fills a slot. */
export const KIND_OF: Readonly<Record<Slot, EntityKind>> = {
  date: 'date',
  length: 'length',
  number: 'number',
  count: 'number',
  amount: 'number',
  days: 'length',
  holding: 'holding',
  level: 'level',
  certification: 'certification',
  person: 'person',
  item: 'item',
  customer: 'customer',
  zone: 'zone',
  program: 'program',
};

/** Slots that words which name nothing known may fill. */
export const FREE: ReadonlySet<Slot> = new Set([
  'item',
  'person',
  'customer',
  'holding',
  'certification',
  'zone',
  'program',
]);

/** Whether an entity may stand where a template has a slot: a length is a date to wait for, and the other way round. */
export function fits(slot: Slot, kind: EntityKind): boolean {
  if (KIND_OF[slot] === kind) return true;
  return (
    (slot === 'length' && kind === 'date') ||
    (slot === 'date' && kind === 'length') ||
    (slot === 'days' && kind === 'date')
  );
}
