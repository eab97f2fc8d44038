import type { DateReading } from '../../../domain/time/date-reading';
import type { Entity, EntityOf, LengthReading, Span } from '../../entities/entity';
import { before, entitiesOf, valuesOf, type SlotValues } from '../slot-values';

type DateEntity = EntityOf<'date'>;

const MISSING: DateReading = { kind: 'missing' };
/** What stands behind such words is the day that holds no more, or the end of what is spoken of. */
const OLD_BEFORE =
  /(?:\bnot|n't|\bfrom|\binstead of|\brather than|\bwas|\bnicht|\bvon|\bstatt|\bwar)\s+(?:on\s+|the\s+|am\s+)*$/;
const END_BEFORE = /\b(?:until|till|bis|expires|runs out)\s+(?:on\s+|am\s+)?$/;
/** "Pause from 20 December" begins then, and says not until when; "a week from Friday" is one phrase with its day. */
const BEGINS_BEFORE = /\b(?:from|starting|beginning|as of|since|ab|seit)\s+(?:on\s+|the\s+|dem\s+|am\s+)*$/;
/** Of two days the one on which it goes on: "nothing before Christmas, start again on 28 December". */
const AGAIN_BEFORE = /\b(?:again|resume|restart|go on|continue|back)\s+(?:on|from|at|as of)?\s*(?:the\s+)?$/;
const UNTIL = /\b(?:until|till|til|untill|before|bis|vor)\b(.*)$/is;

/** The day from now on: of several the one that is not left behind; two that both may be are asked about. */
export function newDayIn(slots: SlotValues): DateReading {
  const dates = entitiesOf(slots, 'date');
  const kept = dates.filter((date) => !OLD_BEFORE.test(before(slots, date)));
  const left = kept.length > 0 ? kept : dates;
  const [only] = left;
  if (!only) return MISSING;
  return left.length === 1 ? moved(slots, only) : together(left);
}

const FROM = /\b(?:from|von|vom)\s+(?:the\s+|dem\s+)?$/i;

/** "From 1 May to 2 May" moves a day to the second; "1-2 May" says not on which of them. */
function moved({ text }: SlotValues, { reading, start, end }: DateEntity): DateReading {
  const isMoved = /^(?:from|von|vom)\b/i.test(text.slice(start, end)) || FROM.test(text.slice(0, start));
  return reading.kind === 'span' && isMoved ? { kind: 'day', day: reading.to } : reading;
}

function together(dates: readonly DateEntity[]): DateReading {
  const days = dates.flatMap(({ reading }) => (reading.kind === 'day' ? [reading.day] : []));
  const different = [...new Set(days)];
  const [only] = different;
  if (different.length === 1 && only) return { kind: 'day', day: only };
  return different.length > 1 ? { kind: 'ambiguous', days: different } : (dates[0]?.reading ?? MISSING);
}

/** The day on which something was: read backwards, and not the one until which it counts. */
export function pastDayIn(slots: SlotValues): DateReading {
  const dates = entitiesOf(slots, 'date').filter(
    (date) => !OLD_BEFORE.test(before(slots, date)) || !isTwo(slots),
  );
  const began = dates.filter((date) => !END_BEFORE.test(before(slots, date)));
  return began[0]?.back ?? MISSING;
}

function isTwo(slots: SlotValues): boolean {
  return entitiesOf(slots, 'date').length > 1;
}

/** Until when to wait: a day or a length; words behind "until" that name neither are unreadable, never a default. */
export function untilIn(slots: SlotValues): DateReading {
  const times = slots.values.flatMap(({ entity }) =>
    entity?.kind === 'date' || entity?.kind === 'length' ? [entity] : [],
  );
  const again = times.find((time) => AGAIN_BEFORE.test(before(slots, time)));
  if (again && times.length > 1) return again.until;
  const beginning = times.find((time) => begins(slots, time));
  // A length would count from that beginning.
  const [first] = times.filter((time) => time !== beginning && !(beginning && time.kind === 'length'));
  if (first) return first.until;
  if (beginning) return beginningAt(slots.text, beginning);
  const end = endSaid(slots);
  if (end) return end;
  const rest = UNTIL.exec(slots.text)?.[1]?.trim() ?? '';
  return rest === '' ? MISSING : { kind: 'unreadable', text: rest };
}

const AT_END = /\b(?<end>(?:in|next|this|im|nächste[nrsm]?|kommende[nrsm]?)\s+[^,;]+)$/i;
const COURTESY_END = /[\s,]*(?:please|pls|bitte|thanks|danke)?[\s.!]*$/i;
/** "In early March" is no day, and no wait of the usual length either. */
const ROUGHLY = /\b(?:early|mid|late|about|around|anfang|mitte|ende)\b/i;

/** A time at the end that is no day by itself, whole or not at all: "remind us again in March", "next week please". */
function endSaid({ text, readUntil }: SlotValues): DateReading | undefined {
  const end = wordsAtEnd(text);
  const reading = end === '' ? undefined : readUntil?.(end);
  if (!reading || reading.kind === 'missing') return undefined;
  if (reading.kind !== 'unreadable') return reading;
  return ROUGHLY.test(end) ? { kind: 'unreadable', text: end } : undefined;
}

function wordsAtEnd(text: string): string {
  const said = text.replace(COURTESY_END, '');
  return (UNTIL.exec(said)?.[1] ?? AT_END.exec(said)?.groups?.['end'] ?? '').trim();
}

function begins(slots: SlotValues, { kind, start, end }: Entity): boolean {
  return kind === 'date' && BEGINS_BEFORE.test(before(slots, { start, end }));
}

/** Only the beginning was said. */
function beginningAt(text: string, { start, end }: Span): DateReading {
  const understood = text.slice(start, end);
  return { kind: 'unreadable', text, understood };
}

const JOIN = /^\s*(?:,|and|&|und|or)\s*$/i;

/**
 * Days before the date, as "60 and 7 days" or "6 weeks" name them. A figure alone takes the unit of the length behind it.
 * @example '2 and 1 weeks' // [14, 7]
 */
export function daysBeforeIn(slots: SlotValues): readonly number[] {
  const found = slots.values.flatMap(({ entity, ...value }) => {
    const length = lengthOf(entity);
    const days = length?.kind === 'length' ? length.months * 30 + length.days : undefined;
    const figure = entity?.kind === 'number' ? entity.value : Number.parseFloat(value.text);
    return entity?.kind === 'number' || days !== undefined ? [{ ...value, figure, days }] : [];
  });
  const days = found.map((each, at) => {
    if (each.days !== undefined) return each.days;
    const next = found.slice(at + 1).find((later) => later.days !== undefined);
    const unit = next?.days !== undefined && next.figure > 0 ? next.days / next.figure : 1;
    return isJoined(slots.text, each.end, found[at + 1]?.start) ? each.figure * unit : each.figure;
  });
  return [...new Set(days.filter((each) => Number.isInteger(each) && each > 0))];
}

function isJoined(text: string, end: number, start: number | undefined): boolean {
  return start !== undefined && JOIN.test(text.slice(end, start));
}

function lengthOf(entity: SlotValues['values'][number]['entity']): LengthReading | undefined {
  if (entity?.kind === 'length') return entity.reading;
  return entity?.kind === 'date' ? entity.length : undefined;
}

/** How many; 1 for "one". */
export function countIn(slots: SlotValues): number | undefined {
  const [number] = valuesOf(slots, 'number');
  if (number?.entity?.kind === 'number') return number.entity.value;
  return /\b(?:one|a single|einen?|eine)\b/i.test(slots.text) ? 1 : undefined;
}
