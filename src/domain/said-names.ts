import { isKnownWord } from './known-words';
import { isNotAName } from './person-name';

interface SaidName {
  readonly name: string;
  readonly index: number;
}

const BEFORE_ABSENT =
  /(?:\binstead of|\bnot|\bisn['’]t|\bno longer|\bin|\bfrom|\breplac(?:es?|ing)|\brather than|\bfor|\bif|\bwhen|\bwhile|\bcase|\bduring|\bafter|\bpast|\bbesides)\s*$/i;
const AFTER_ABSENT =
  /^['’]s (?:deputy|back-?up|stand-?in|substitute|absence|holidays?|vacation|leave|replacement)\b|^(?:['’]s\b)?\s*,?\s*(?:who\s+)?(?:has\s+|is\s+|have\s+)?(?:left|gone|no longer|not (?:our|the)|quit|retired|leaving|moved on|away|out|off|sick|ill|absent|unavailable|on (?:leave|holiday|vacation)|not here|is not here)\b/i;

/**
 * The one person a text names for a role: runs of words that are no everyday ones, without those who are said to be
 * absent or replaced. Undefined when there is none or more than one.
 * @example saidName("Tom left, Megan Bowen is the new contact") // 'Megan Bowen'
 */
export function saidName(text: string): string | undefined {
  const names = namesIn(text);
  const present = names.filter(
    ({ name, index }) =>
      !BEFORE_ABSENT.test(text.slice(0, index)) && !AFTER_ABSENT.test(text.slice(index + name.length)),
  );
  const [only] = present;
  return present.length === 1 ? only?.name : undefined;
}

function namesIn(text: string): SaidName[] {
  const names: SaidName[] = [];
  for (const found of text.matchAll(/\p{L}[\p{L}.-]*\p{L}|\p{L}/gu)) {
    const word = found[0];
    const small = word.toLowerCase();
    if (word.length < 2 || isKnownWord(small) || isNotAName(small)) continue;
    const last = names.at(-1);
    if (
      last &&
      isCapital(word) === isCapital(last.name) &&
      /^ $/.test(text.slice(last.index + last.name.length, found.index))
    ) {
      names[names.length - 1] = { name: `${last.name} ${word}`, index: last.index };
    } else {
      names.push({ name: word, index: found.index });
    }
  }
  const written = names.filter(({ name }) => isCapital(name));
  return (written.length > 0 ? written : names).filter(({ name }) => name.split(' ').length <= 3);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
