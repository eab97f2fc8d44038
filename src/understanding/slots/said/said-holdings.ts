import type { HoldingPhrase } from '../../../domain/requests/command';
import { spokenClasses } from '../../closed-class/message-language';
import { plainWords } from '../../closed-class/message-token';
import type { Entity } from '../../entities/entity';
import { freeText } from './free-text';
import { entitiesOf, valuesOf, type SlotValue, type SlotValues } from '../slot-values';

const SEPARATOR = /\s*(?:[,;&+/]|\b(?:and|plus|und|sowie)\b)\s*/i;

type HoldingEntity = Extract<Entity, { kind: 'holding' }>;

/**
 * The holdings a message names, each with its level, in order. Words where a holding is expected stay as typed, so that
 * it can be said which are unknown. A level said first holds for those behind it.
 * @example 'gold Cloud Platform and Hosting' // both gold
 */
export function holdingsIn(slots: SlotValues): readonly HoldingPhrase[] {
  const phrases = valuesOf(slots, 'holding').flatMap((value) => withLevelBefore(slots, value));
  let level: string | undefined;
  const leads = firstLevel(slots) < (valuesOf(slots, 'holding')[0]?.start ?? 0);
  return phrases.map((phrase) => {
    level = phrase.level ?? (leads ? level : undefined);
    return level === undefined ? phrase : { ...phrase, level };
  });
}

/** "Gold Datacenter", "gold in Datacenter". */
const BESIDE = /^\s(?:(?:in|for|im|in der|für)\s)?$/i;

/** A level right before a name is said of it, though its own programme may have no levels. */
function withLevelBefore(slots: SlotValues, value: SlotValue): readonly HoldingPhrase[] {
  const phrases = phrasesOf(value);
  const [only, ...others] = phrases;
  const level = entitiesOf(slots, 'level').find(({ end }) => BESIDE.test(slots.text.slice(end, value.start)));
  return only && others.length === 0 && only.level === undefined && level !== undefined
    ? [{ ...only, level: level.id }]
    : phrases;
}

function firstLevel(slots: SlotValues): number {
  return entitiesOf(slots, 'level')[0]?.start ?? Infinity;
}

function phrasesOf({ entity, text }: SlotValue): HoldingPhrase[] {
  if (entity?.kind === 'holding') return [phraseOf(entity, text)];
  return text
    .split(SEPARATOR)
    .map(freeText)
    .filter((part) => /\p{L}{2}/u.test(part) && !isHedge(part))
    .map((part) => ({ text: part }));
}

/** "… and maybe" is nobody's name. */
function isHedge(words: string): boolean {
  return plainWords(words).every((word) => spokenClasses.some(({ hedges }) => hedges.known.has(word)));
}

/** By its name of today; what has an earlier name is asked about by that. */
function phraseOf({ name, level, earlier }: HoldingEntity, said: string): HoldingPhrase {
  const text = earlier ? said : name;
  return level === undefined ? { text } : { text, level };
}

/** The first holding's words, or ''. */
export function holdingIn(slots: SlotValues): string {
  return holdingsIn(slots)[0]?.text ?? '';
}

const OLD_BEFORE = /(?:\bfrom|\bnot|\binstead of|\brather than|\bvon|\bnicht|\bstatt)\s+(?:at\s+)?$/i;

/** The level that a holding has from now on: of several the last that is not the one left behind. */
export function newLevelIn(slots: SlotValues): string | undefined {
  const levels = entitiesOf(slots, 'level');
  const kept = levels.filter(({ start }) => !OLD_BEFORE.test(slots.text.slice(0, start)));
  return (kept.at(-1) ?? levels.at(-1))?.id ?? entitiesOf(slots, 'holding')[0]?.level;
}

const IN_PLACE_OF = [
  'instead of|in place of|rather than|not|for the old',
  'statt|anstatt|anstelle von|an stelle von|nicht',
].join('|');
const SECOND_GOES = new RegExp(String.raw`\b(?:${IN_PLACE_OF})\s*(?:the\s+|our\s+)?$`, 'i');
const BUT = /\b(?:but|sondern)\b/i;

/** What is given up and what takes its place; undefined unless two are named. */
export function replacedIn(slots: SlotValues): { from: HoldingPhrase[]; to: HoldingPhrase[] } | undefined {
  const values = valuesOf(slots, 'holding');
  const [one, other] = holdingsIn(slots);
  const [first, second] = values;
  if (!one || !other || !first || !second) return undefined;
  const between = slots.text.slice(first.end, second.start);
  const swapped = SECOND_GOES.test(between) && !BUT.test(between);
  return swapped ? { from: [other], to: [one] } : { from: [one], to: [other] };
}
