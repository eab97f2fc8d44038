import { isSlipFor } from '../../language/slips';
import { hasAny, phraseAt, phrases } from '../closed-class/phrases';
import type { Reason } from './change-policy';
import { isEntity } from './explained-words';
import claim from './words/claim-words.json';

/** Words that name the anniversary in the programmes' own terms; "deadline" and "due" may be of anything. */
const NAMES_IT = phrases(...claim.names);
/** What makes the day another one than the day that is said. */
const SHIFTS = phrases(...claim.shifts);
const TO = phrases(...claim.to);
/** "Two weeks later": a day that is counted from another. */
const BEHIND = phrases(...claim.behind);

const LONG_NAMES = [...NAMES_IT.known].filter((name) => name.length >= 8);

/** Whether a word names it; a slip in a long one names it, too: "annivesary". */
export function namesTheAnniversary(words: readonly string[]): boolean {
  return hasAny(words, NAMES_IT) || words.some((word) => LONG_NAMES.some((name) => isSlipFor(word, name)));
}

/**
 * Why the day that was said may not be the anniversary's; undefined when it is plainly said to be.
 * @example whyNotThatDay(['we', 'expire', 'before', '§'], 'we expire before 30 June 2027') // 'not-that-day'
 */
export function whyNotThatDay(words: readonly string[], text: string): Reason | undefined {
  // "Today", "Friday" and "in two weeks" are days, but nobody's anniversary.
  if (!/\p{N}/u.test(text)) return 'not-that-day';
  const days = words.flatMap((word, at) => (isEntity(word) ? [at] : []));
  const shifted = days.some((at, place) => {
    const before = Math.max(phraseAt(words, at - 2, SHIFTS) === 2 ? 1 : 0, phraseAt(words, at - 1, SHIFTS));
    const next = days[place + 1];
    // "Our 10th anniversary": which one it is, and no day.
    if (phraseAt(words, at + 1, NAMES_IT) > 0 || phraseAt(words, at + 1, BEHIND) > 0) return true;
    const isRange = next !== undefined && phraseAt(words, next - 1, TO) > 0;
    return before > 0 && !isRange;
  });
  return shifted ? 'not-that-day' : undefined;
}
