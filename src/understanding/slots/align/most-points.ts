import { keepResults } from '../../../memoize';
import type { Slot } from '../../examples/labels';
import { isLike, missing, POINTS } from './align-points';
import type { TemplatePart } from '../label-template';
import type { MessagePart } from '../message-parts';
import { FREE, fits, KIND_OF } from '../slot-kinds';

/** More than the words within a free slot can earn: a name in capitals gets most. */
const MOST_OF_WORD = 0.2;

/**
 * What a template can score at most over a message, whatever the order of its words: each word that is said, each slot
 * that something fits, and what else is missing. Words are compared once for all templates of a message.
 */
export function mostPoints(parts: readonly MessagePart[]): (template: readonly TemplatePart[]) => number {
  const isSaid = keepResults((word) => parts.some(({ plain }) => plain !== '' && isLike(plain, word)));
  const ofSlot = keepResults((slot) => mostOfSlot(parts, slot as Slot));
  return (template) => {
    let sum = 0;
    for (const part of template) {
      if ('slot' in part) sum += ofSlot(part.slot);
      else if (isSaid(part.word)) sum += part.common ? POINTS.commonWord : POINTS.ownWord;
      else sum += missing(part);
    }
    return sum;
  };
}

function mostOfSlot(parts: readonly MessagePart[], slot: Slot): number {
  if (parts.some(({ entity }) => entity && KIND_OF[slot] === entity.kind))
    return POINTS.entity + freePoints(parts, slot);
  if (FREE.has(slot) || parts.some(({ entity }) => entity && fits(slot, entity.kind)))
    return POINTS.free + freePoints(parts, slot);
  return POINTS.noEntity;
}

function freePoints({ length }: readonly MessagePart[], slot: Slot): number {
  return slot === 'person' ? length * MOST_OF_WORD : 0;
}
