import { tokensOf } from '../closed-class/message-token';
import type { Entity } from '../entities/entity';
import { BESIDE_NAME, CORRECTS, GOING_ON, STANDS_FOR } from './follow-words';

/** How a message goes on from the last answer. */
export type FollowUp =
  /** The same question with that name in its place. */
  | { readonly kind: 'name'; readonly entity: Entity; readonly text: string }
  /** Another question about the same subject: `text` with `§` where the subject belongs. */
  | { readonly kind: 'aspect'; readonly text: string };

/** A longer message says for itself what it is about. */
const MOST_WORDS = 10;

/**
 * Reads a message as going on from the last answer; undefined when it stands for itself. Whether the result makes more
 * sense than the message alone is for who answers to find out.
 * @example followUp('and for modern work?', entities) // { kind: 'name', entity: Modern Work, … }
 * @example followUp('how many people for that?', []) // { kind: 'aspect', text: 'how many people for §?' }
 */
export function followUp(text: string, entities: readonly Entity[]): FollowUp | undefined {
  const words = tokensOf(text).map(({ plain }) => plain);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const goesOn = opening(words, GOING_ON);
  const [entity] = entities.filter(({ kind }) => kind !== 'number');
  if (entity && onlyNames(text, entities, goesOn)) return { kind: 'name', entity, text };
  const subject = asksOfSubject(text);
  if (subject !== undefined) return { kind: 'aspect', text: subject };
  if (entity === undefined && (goesOn > 0 || words.length <= 3)) return { kind: 'aspect', text: `${text} §` };
  return undefined;
}

/** Whether nothing but names and small words are said. */
function onlyNames(text: string, entities: readonly Entity[], goesOn: number): boolean {
  return tokensOf(text).every(
    ({ plain, start, end }, at) =>
      at < goesOn ||
      BESIDE_NAME.has(plain) ||
      entities.some((each) => each.start <= start && end <= each.end),
  );
}

/** The text with `§` in the place of the last word that stands for something else. */
function asksOfSubject(text: string): string | undefined {
  const stand = tokensOf(text).findLast(({ plain }) => STANDS_FOR.has(plain));
  return stand && `${text.slice(0, stand.start)}§${text.slice(stand.end)}`;
}

/** The text with a name where a word stands for it; as it was where none does. @example withSubject('what does it need?', 'Security') */
export function withSubject(text: string, name: string): string {
  return asksOfSubject(text)?.replace('§', () => name) ?? text;
}

/** What stands behind the words of a correction; undefined when it is none. @example corrected('no, make that Ben') // 'Ben' */
export function corrected(text: string): string | undefined {
  const tokens = tokensOf(text);
  const length = opening(
    tokens.map(({ plain }) => plain),
    CORRECTS,
  );
  const first = tokens[length];
  if (length === 0 || !first) return undefined;
  return text.slice(first.start).replace(/\s*(?:please|pls|bitte)?\s*[.!]*\s*$/i, '');
}

/** "Not Modern Work but Security" in two halves; undefined for anything else. */
export function contrasted(text: string): { readonly not: string; readonly but: string } | undefined {
  const found =
    /^\s*(?:no[,.]?\s+|sorry[,.]?\s+)*(?:not|nicht)\s+(.+?)[,;]?\s+(?:but|sondern)\s+(.+?)[.!]*\s*$/i.exec(
      text,
    );
  return found?.[1] !== undefined && found[2] !== undefined ? { not: found[1], but: found[2] } : undefined;
}

/** How many of the words at the beginning are one of the phrases; the longest counts. */
function opening(words: readonly string[], all: readonly string[]): number {
  const said = words.join(' ');
  const lengths = all
    .filter((phrase) => said === phrase || said.startsWith(`${phrase} `))
    .map((phrase) => phrase.split(' ').length);
  return Math.max(0, ...lengths);
}
