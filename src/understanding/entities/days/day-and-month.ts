import { daysOf, type DaySet } from './day-set';
import { hasSense, isSign, type Grammar, type Phrase } from './phrase';
import type { Token } from './token';
import { figureReadings } from './written-day';

const LED_BY = ['to', 'until', 'from', 'before', 'after'];

/**
 * Day and month in figures within a sentence, behind a word that a day follows: "move it to 3/4", "until 3/4". Anywhere
 * else they are a share or a score: "3/4 are done", "we are at 3/4", "24/7".
 */
export const dayAndMonth: Grammar<DaySet> = (phrase, at) => {
  const [first, second] = [phrase.tokens[at], phrase.tokens[at + 2]];
  if (!isShort(first) || !isShort(second) || !isSign(phrase, at + 1, '/')) return undefined;
  if (!isLedBy(phrase, at) || goesOn(phrase, at + 3)) return undefined;
  const parts = { year: '', first: first.text, second: second.text, sign: '/' };
  return { value: daysOf(figureReadings(parts, phrase.context), phrase.context), next: at + 3 };
};

function isShort(token: Token | undefined): token is Token {
  return token?.kind === 'number' && /^\d{1,2}$/.test(token.text);
}

function isLedBy(phrase: Phrase, at: number): boolean {
  return hasSense(phrase, at - 1, LED_BY) || phrase.tokens[at - 1]?.text === 'on';
}

/** "3/4/5", "3/4%", "3/4 of them", "3/4 days", "3 / 4". */
function goesOn(phrase: Phrase, at: number): boolean {
  const [sign, second, behind] = phrase.tokens.slice(at - 2, at + 1);
  const isApart = sign?.joined !== true || second?.joined !== true;
  const isMore = behind?.joined === true && /^[\d/%-]/.test(behind.text);
  return isApart || isMore || hasSense(phrase, at, ['of', 'unit']);
}
