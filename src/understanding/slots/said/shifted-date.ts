import type { DateReading } from '../../../domain/time/date-reading';
import { before, valuesOf, type SlotValue, type SlotValues } from '../slot-values';
import words from './shift-words.json';

/** Which way words behind or before a length move a day; "forward" is the earlier day for some and the later for others. */
const LATER: ReadonlySet<string> = new Set(words.later);
const EARLIER: ReadonlySet<string> = new Set(words.earlier);
const MOVED_BY = /\b(?:by|um|with)\s+(?:another\s+|a\s+)?$/;

/**
 * The team's own date moved by a length: "two weeks later", "back by a month". A length alone says nothing of it, and one
 * without a direction is unreadable, with what was understood, so that it is asked back.
 * @example of 'move our anniversary two weeks later', with 30 June 2027 stored // 14 July 2027
 */
export function shiftedDateIn(slots: SlotValues): DateReading | undefined {
  const length = onlyLength(slots);
  if (!length) return undefined;
  const said = slots.text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [isLater, isEarlier] = [LATER, EARLIER].map((way) => said.some((word) => way.has(word)));
  if (!isLater && !isEarlier && !MOVED_BY.test(before(slots, length))) return undefined;
  if (isLater === isEarlier) return { kind: 'unreadable', text: slots.text, understood: length.text };
  const way = isLater ? 'after' : 'before';
  return slots.readUntil?.(`${length.text.replace(BEHIND, '')} ${way} our anniversary`);
}

/** The one length of a text that names no day. */
function onlyLength(slots: SlotValues): SlotValue | undefined {
  if (valuesOf(slots, 'date').some(({ entity }) => entity?.kind === 'date' && !entity.length))
    return undefined;
  const [length, ...others] = slots.values.filter(
    ({ entity }) => entity?.kind === 'length' || (entity?.kind === 'date' && entity.length !== undefined),
  );
  return others.length === 0 ? length : undefined;
}

const BEHIND = /\s+(?:later|earlier|sooner|from now|hence)$/i;
