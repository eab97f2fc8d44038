import { valuesOf } from '../read-number';
import { hasSense, isSign, senseAt, type Match, type Phrase } from './phrase';

/** A number in figures or words, with a fraction: "1.5", "2 1/2", "one hundred and five", "zweiundzwanzig". */
export function numberAt(phrase: Phrase, at: number): Match<number> | undefined {
  return figuresAt(phrase, at) ?? wordsAt(phrase, at);
}

function figuresAt(phrase: Phrase, at: number): Match<number> | undefined {
  const token = phrase.tokens[at];
  if (token?.kind !== 'number' || token.ordinal || token.short) return undefined;
  const fraction = fractionAt(phrase, at);
  if (fraction) return fraction;
  const [value, other] = valuesOf(token.text, phrase.context.locale);
  if (value === undefined || other !== undefined) return undefined;
  const part = fractionAt(phrase, at + 1);
  return part && Number.isInteger(value)
    ? { value: value + part.value, next: part.next }
    : { value, next: at + 1 };
}

/** "1/2", "3/4". */
function fractionAt(phrase: Phrase, at: number): Match<number> | undefined {
  const [above, sign, below] = phrase.tokens.slice(at, at + 3);
  if (above?.kind !== 'number' || sign?.text !== '/' || below?.kind !== 'number') return undefined;
  const value = Number(above.text) / Number(below.text);
  return value > 0 && value < 1 && Number(below.text) <= 8 ? { value, next: at + 3 } : undefined;
}

function wordsAt(phrase: Phrase, at: number): Match<number> | undefined {
  let total = wordAt(phrase, at);
  if (total === undefined) return undefined;
  let next = at + 1;
  for (;;) {
    const joined = hasSense(phrase, next, ['and']) || isSign(phrase, next, '-') ? next + 1 : next;
    const value = wordAt(phrase, joined);
    const sum: number | undefined = value === undefined ? undefined : added(total, value);
    if (sum === undefined) return { value: total, next };
    total = sum;
    next = joined + 1;
  }
}

function wordAt(phrase: Phrase, at: number): number | undefined {
  const value = senseAt(phrase, at, 'num');
  return value === undefined ? undefined : Number(value);
}

/** "twenty" and "two", "quatre-vingt" and "onze", "five" and "hundred", "one hundred" and "five". */
function added(total: number, value: number): number | undefined {
  if (value === 100) return total < 10 ? total * 100 : undefined;
  if (total >= 100) return value < 100 && total % 100 === 0 ? total + value : addedToTens(total, value);
  return addedToTens(total, value);
}

function addedToTens(total: number, value: number): number | undefined {
  const tens = total % 100;
  if (!Number.isInteger(value) || tens < 20 || tens % 10 !== 0) return undefined;
  // French counts on from sixty and eighty: "soixante et onze", "quatre-vingt-dix-sept".
  const most = tens === 60 || tens === 80 ? 19 : 9;
  return value > 0 && value <= most ? total + value : undefined;
}
