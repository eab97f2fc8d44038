import type { DayContext } from './day-context';
import { phraseOf } from './days/day-phrase';
import { lengthAt, type LengthPhrase } from './days/length-phrase';
import { type Length } from './days/phrase';
import { hasSense, isSign, type Match, type Phrase } from './days/phrase';
import { plainText } from './days/plain-text';
import { saysNothing, wholeOf } from './days/whole-phrase';

/** A length of time as somebody wrote it, in whole months and days; `range` leaves it open between two. */
export type LengthReading =
  | ({ readonly kind: 'length' } & Length)
  | { readonly kind: 'range'; readonly from: Length; readonly to: Length }
  | { readonly kind: 'unreadable'; readonly text: string; readonly understood?: string }
  | { readonly kind: 'missing' };

/** A length in a longer text, with where it stands in it. */
export interface LengthFound {
  readonly start: number;
  readonly end: number;
  readonly reading: LengthReading;
}

/**
 * The length that a whole text is. Half days and more are a day, half weeks are 4 days, half months 15.
 * @example readLength('a week and a half', context) // 11 days
 * @example readLength('2,5 Monate', context) // 2 months and 15 days
 * @example readLength('1-2 weeks', context) // range: 7 days, 14 days
 */
export function readLength(text: string, context: DayContext): LengthReading {
  const said = text.trim();
  if (saysNothing(plainText(said).text)) return { kind: 'missing' };
  const phrase = phraseOf(said, context);
  const length = wholeOf(phrase, lengthAt, ['fill', 'the']);
  if (length) return lengthReading(length.value);
  const found = findLengths(said, context);
  const [only] = found;
  const understood = only && found.length === 1 && { understood: said.slice(only.start, only.end) };
  return { kind: 'unreadable', text: said, ...understood };
}

/** Every length in a longer message, the longest at each place, in order. */
export function findLengths(text: string, context: DayContext): readonly LengthFound[] {
  const phrase = phraseOf(text, context);
  const found: LengthFound[] = [];
  for (let at = 0; at < phrase.tokens.length;) {
    const match = isInsideNumber(phrase, at) ? undefined : lengthAt(phrase, at);
    if (match) found.push(foundAt(phrase, at, match));
    at = match?.next ?? at + 1;
  }
  return found;
}

/** "-2 weeks" and "one hundred and odd five days" are not five days. */
function isInsideNumber(phrase: Phrase, at: number): boolean {
  const signed = isSign(phrase, at - 1, '-+') && !hasSense(phrase, at - 2, ['unit']);
  return signed || phrase.tokens[at - 1]?.kind === 'number';
}

function foundAt({ tokens }: Phrase, at: number, { value, next }: Match<LengthPhrase>): LengthFound {
  return { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, reading: lengthReading(value) };
}

function lengthReading(value: LengthPhrase): LengthReading {
  return 'from' in value ? { kind: 'range', ...value } : { kind: 'length', ...value };
}
