import { tokensOf } from '../closed-class/message-token';
import type { Entity } from '../entities/entity';
import {
  BARE,
  BESIDE_ASIDE,
  BEFORE_CORRECTION,
  BESIDE_NAME,
  BESIDE_VALUE,
  CORRECTS,
  GOING_ON,
  POINTED_AT,
  STANDS_FOR,
  STANDS_FOR_PERSON,
  STANDS_FOR_THEIRS,
} from './follow-words';

/** How a message goes on from the last answer. */
export type FollowUp =
  /** The same question with that name in its place. */
  | { readonly kind: 'name'; readonly entity: Entity; readonly text: string }
  /** Another question about the same subject: `text` with `§` where the subject belongs. */
  | {
      readonly kind: 'aspect';
      readonly text: string;
      /** Whether a word stands for the subject, or the message is a bare question ("why not?"), or neither. */
      readonly by: 'word' | 'bare' | 'place';
    };

/** A longer message says for itself what it is about. */
const MOST_WORDS = 10;

/**
 * Reads a message as going on from the last answer; undefined when it stands for itself. Whether the result makes more
 * sense than the message alone is for who answers to find out.
 * @example followUp('and for modern work?', entities) // { kind: 'name', entity: Modern Work, … }
 * @example followUp('how many people for that?', []) // { kind: 'aspect', text: 'how many people for §?', by: 'word' }
 */
export function followUp(text: string, entities: readonly Entity[]): FollowUp | undefined {
  const words = tokensOf(text).map(({ plain }) => plain);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const goesOn = opening(words, GOING_ON);
  const [entity] = entities.filter(({ kind }) => kind !== 'number');
  if (entity && onlyNames(text, entities, goesOn)) return { kind: 'name', entity, text };
  const subject = asksOfSubject(text);
  if (subject !== undefined) return { kind: 'aspect', text: subject, by: 'word' };
  if (entity !== undefined || (goesOn === 0 && words.length > 3)) return undefined;
  const isBare = words.every((word) => BARE.has(word));
  return { kind: 'aspect', text: `${text.replace(/[?!.\s]+$/, '')} §`, by: isBare ? 'bare' : 'place' };
}

/** What stands behind "and in" or "what about"; undefined where nothing goes on. @example behindGoingOn('and in Rome?') // 'Rome' */
export function behindGoingOn(text: string): string | undefined {
  const tokens = tokensOf(text);
  const goesOn = opening(
    tokens.map(({ plain }) => plain),
    GOING_ON,
  );
  const [first, last] = [tokens[goesOn], tokens.at(-1)];
  return goesOn > 0 && first && last ? text.slice(first.start, last.end) : undefined;
}

/** Whether nothing but names and small words are said. */
function onlyNames(text: string, entities: readonly Entity[], goesOn: number): boolean {
  return tokensOf(text).every(
    ({ plain, start, end }, at) =>
      at < goesOn ||
      BESIDE_NAME.has(plain) ||
      entities.some(
        (each) => each.start <= start && (end <= each.end || isTheirs(text.slice(each.end, end))),
      ),
  );
}

/** The one of some names that a message names with nothing but small words: "we're SMB by the way". */
export function onlyNamed(text: string, names: readonly string[]): string | undefined {
  const words = tokensOf(text).map(({ plain }) => plain);
  const [only, ...others] = words.filter((word) => !BESIDE_NAME.has(word) && !BESIDE_ASIDE.has(word));
  return others.length === 0 ? names.find((name) => name.toLowerCase() === only) : undefined;
}

/** "Contoso's" names Contoso. */
function isTheirs(ending: string): boolean {
  return /^['’]s?$/i.test(ending);
}

/** The one day, length or person that a message names with nothing but small words: "by Friday", "for Ben, please". */
export function valueAlone(text: string, entities: readonly Entity[]): Entity | undefined {
  const [only, ...others] = entities.filter(({ kind }) => VALUES.has(kind));
  if (!only || others.length > 0) return undefined;
  const beside = tokensOf(text).filter(({ start, end }) => end <= only.start || start >= only.end);
  return beside.length > 0 && beside.every(({ plain }) => BESIDE_VALUE.has(plain)) ? only : undefined;
}

const VALUES: ReadonlySet<Entity['kind']> = new Set(['date', 'length', 'person']);

/** The text with `§` in the place of the last word that stands for something else. */
function asksOfSubject(text: string): string | undefined {
  const said = text.replace(/\b(it|that|this)['’]s\b/gi, '$1 is');
  const tokens = tokensOf(said);
  const stand = tokens.findLast(
    ({ plain }, at) => STANDS_FOR.has(plain) && !POINTED_AT.has(tokens[at + 1]?.plain ?? ''),
  );
  return stand && `${said.slice(0, stand.start)}§${said.slice(stand.end)}`;
}

/** The text with a name where a word stands for it; as it was where none does. @example withSubject('what does it need?', 'Security') */
export function withSubject(text: string, name: string): string {
  return asksOfSubject(text)?.replace('§', () => name) ?? text;
}

/** The text with a person's name in the place of "he" or "her"; undefined where nobody is meant. */
export function withPerson(text: string, name: string): string | undefined {
  const stand = tokensOf(text).find(
    ({ plain }) => STANDS_FOR_PERSON.has(plain) || STANDS_FOR_THEIRS.has(plain),
  );
  if (!stand) return undefined;
  const isTheirs = STANDS_FOR_THEIRS.has(stand.plain) && /^\s+\p{L}/u.test(text.slice(stand.end));
  return `${text.slice(0, stand.start)}${name}${isTheirs ? '’s' : ''}${text.slice(stand.end)}`;
}

/**
 * What stands behind the words of a correction, one such phrase or several; undefined when it is none.
 * @example corrected('no sorry, make that Ben') // 'Ben'
 */
export function corrected(text: string): string | undefined {
  const tokens = tokensOf(text);
  const words = tokens.map(({ plain }) => plain);
  const begins = repeated(words, BEFORE_CORRECTION);
  const length = repeated(words.slice(begins), CORRECTS);
  const first = tokens[begins + length];
  if (length === 0 || !first) return undefined;
  return text.slice(first.start).replace(/\s*(?:instead|rather)?\s*(?:please|pls|bitte)?\s*[.!]*\s*$/i, '');
}

const WRONG_FIRST = [
  /^(?:not|nicht)\s+(.+?)[,;]?\s+(?:but|sondern)\s+(.+)$/i,
  /^(?:not|nicht)\s+([^,]+),\s*(.+)$/i,
];
const RIGHT_FIRST =
  /^(\S+(?: \S+){0,3}?)(?:(?:,\s*|\s+and\s+)(?:not|nicht)|\s+(?:rather than|instead of|statt))\s+(.+)$/i;

/** What is right and what is not, in "not Modern Work but Security" and "gold, not silver"; undefined for anything else. */
export function contrasted(text: string): { readonly not: string; readonly but: string } | undefined {
  const said = text.replace(/^\s*(?:(?:no|sorry|oops|wait)[,.!]?\s+)*/i, '').replace(/[.!\s]+$/, '');
  const [, not, but] = WRONG_FIRST.map((one) => one.exec(said)).find((found) => found !== null) ?? [];
  if (not !== undefined && but !== undefined) return { not, but };
  const [, right, wrong] = RIGHT_FIRST.exec(said) ?? [];
  if (right === undefined || wrong === undefined) return undefined;
  return { not: wrong, but: corrected(right) ?? right };
}

/** What somebody would rather have. @example preferred('Cleo would be better') // 'Cleo' */
export function preferred(text: string): string | undefined {
  const said = text.replace(/[.!\s]+$/, '');
  const [, name, other] =
    /^(\S+(?: \S+)?) (?:would be|wäre) (?:better|best|besser)$|^(\S+(?: \S+)?) instead$/i.exec(said) ?? [];
  return name ?? other;
}

/** How many of the words at the beginning are such phrases, one behind the other. */
function repeated(words: readonly string[], all: readonly string[]): number {
  const length = opening(words, all);
  return length === 0 ? 0 : length + repeated(words.slice(length), all);
}

/** How many of the words at the beginning are one of the phrases; the longest counts. */
function opening(words: readonly string[], all: readonly string[]): number {
  const said = words.join(' ');
  const lengths = all
    .filter((phrase) => said === phrase || said.startsWith(`${phrase} `))
    .map((phrase) => phrase.split(' ').length);
  return Math.max(0, ...lengths);
}
