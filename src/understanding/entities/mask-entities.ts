import type { Entity } from './entity';

/** Slots of examples that no finder can tell from another, with the one that stands for them in a masked text. */
const SAME: Readonly<Record<string, string>> = { count: 'number', amount: 'number', days: 'length' };

/**
 * The text with a slot in place of each entity, as examples have it. The sender stays as typed: "I will do {item}".
 * @example maskEntities('add Cloud Platform gold', entities) // 'add {holding} {level}'
 */
export function maskEntities(text: string, entities: readonly Entity[]): string {
  let masked = '';
  let at = 0;
  for (const entity of entities) {
    if (entity.kind === 'person' && entity.self) continue;
    masked += `${text.slice(at, toldPart(entity).start)}${slotFor(text, entity)}`;
    at = toldPart(entity).end;
  }
  return masked + text.slice(at);
}

/**
 * "2 weeks before our date" stays a length with words behind it, whether the date is known or not: that something comes
 * before the date says what is meant, which a bare day would hide.
 */
function toldPart(entity: Entity): Pick<Entity, 'kind' | 'start' | 'end'> {
  if (entity.kind !== 'date' || !entity.fromOwnDate) return entity;
  return { kind: 'length', ...entity.fromOwnDate };
}

const AHEAD = /\b(?:before|ahead|prior|earlier|in advance|vor|vorher|davor|im voraus)\b[^\d]*$/i;
/** Behind such words it is a day on or until which something is. */
const IS_A_DAY = /\b(?:until|till?|by|due|is|on|bis|fällig|ist|am)\s*$/i;

/** "45 days before the launch" says how long before, and is the day of nothing. */
function slotFor(text: string, entity: Entity): string {
  if (entity.kind !== 'date' || entity.fromOwnDate || !entity.length) return `{${toldPart(entity).kind}}`;
  const ahead = AHEAD.exec(text.slice(entity.start, entity.end));
  return ahead && !IS_A_DAY.test(text.slice(0, entity.start)) ? `{length} ${ahead[0]}` : '{date}';
}

/** An example with the slots that a masked text can have. @example maskedExample('we have {amount} points') // 'we have {number} points' */
export function maskedExample(example: string): string {
  return example.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(SAME, name) ? `{${SAME[name]}}` : slot,
  );
}
