import type { DateReading } from '../../domain/time/date-reading';
import { dayAt } from './days/day-phrase';
import { readingOf } from './days/day-set';
import { period } from './days/period';
import { hasSense, mayBegin, type Match, type Phrase } from './days/phrase';
import { spanAt } from './days/span-phrase';

/** Words for days found in a text: which tokens they are, and what they were read as. */
export interface FoundDay {
  readonly first: number;
  readonly next: number;
  readonly reading: DateReading;
}

/** Longer texts tell stories; looking for days in them takes long. */
const LONGEST_SOURCE = 4000;

/** Every phrase for a day or for a time between two days, the longest at each place, in order. */
export function foundDays(phrase: Phrase): readonly FoundDay[] {
  const found: FoundDay[] = [];
  if (phrase.source.length > LONGEST_SOURCE) return found;
  for (let at = 0; at < phrase.tokens.length;) {
    const match = isFreeStart(phrase, at) && mayBegin(phrase, at) ? readAt(phrase, at) : undefined;
    if (match) found.push({ first: at, next: match.next, reading: match.value });
    at = match?.next ?? at + 1;
  }
  return found;
}

function readAt(phrase: Phrase, at: number): Match<DateReading> | undefined {
  const span = spanAt(phrase, at);
  const day = dayAt(phrase, at);
  if (span && span.next >= (day?.next ?? 0))
    return { value: { kind: 'span', ...span.value }, next: span.next };
  if (!day || isWeak(phrase, at, day.next)) return monthAlone(phrase, at);
  return { value: readingOf(day.value, wordsOf(phrase, at, day.next), phrase.context), next: day.next };
}

/** "June 2027" is no day, but part of one. */
function monthAlone(phrase: Phrase, at: number): Match<DateReading> | undefined {
  const stretch = period(phrase, at);
  const hasYear = stretch && phrase.tokens[stretch.next - 1]?.kind === 'number' && stretch.next > at + 1;
  if (!stretch || !hasYear) return undefined;
  const text = wordsOf(phrase, at, stretch.next);
  return { value: { kind: 'unreadable', text, understood: text }, next: stretch.next };
}

/** A figure that belongs to a longer one is no day: "1.2.3.4". */
function isFreeStart({ tokens }: Phrase, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return !(token?.joined && token.kind === 'number' && before && /^[\d./-]/.test(before.text));
}

/** Little words that are more often something else than a day: "sat", "so", "now", "the second", "our date". */
export function isWeak(phrase: Phrase, at: number, next: number): boolean {
  const first = hasSense(phrase, at, ['the']) ? at + 1 : at;
  if (next > first + 1) return false;
  const token = phrase.tokens[first];
  // What a message says about the date is not the date.
  if (hasSense(phrase, first, ['anniversary', 'ord'])) return true;
  if (token?.kind === 'number') return first === at && token.ordinal !== true;
  return token?.kind === 'word' && /^[a-z]{1,3}$/.test(token.text) && token.text !== 'hoy';
}

/** The words as they were written. */
export function wordsOf({ source, tokens }: Phrase, first: number, next: number): string {
  return source.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
}

/** What could be read of a text that says more than a day: the only phrase for a day in it. */
export function understoodIn(phrase: Phrase): string | undefined {
  const found = foundDays(phrase);
  const [only] = found;
  return only && found.length === 1 ? wordsOf(phrase, only.first, only.next) : undefined;
}
