import words from './person-words.json';

const NOT_NAMES: ReadonlySet<string> = new Set(words.notNames);

/** Everyday words that are names as well; they count as such inside a full name written with capitals ("Will May"). */
const ALSO_NAMES: ReadonlySet<string> = new Set(words.alsoNames);
/** Joining words of family names: "van der Berg", "de la Cruz". */
const PARTICLES: ReadonlySet<string> = new Set(words.particles);
/** "me" for whoever writes. */
const ME = /^(?:me|myself|i|mich|me myself)$/i;
const TITLES = new RegExp(
  String.raw`^(?:(?:(?:our|my) (?:colleague|boss|manager)|${words.titles.join('|')})\b\.? )+`,
  'i',
);
const WORD = /^['’]?\p{L}[\p{L}\p{M}'’ʼ.・·-]*$/u;
const MOST_LETTERS = 120;
/** More words than these are only a name when all are written like one. */
const FEW_WORDS = 4;
const MOST_WORDS = 9;

/**
 * The name a text holds, or undefined when it is no name: words none of which is an everyday one. A company in brackets
 * and a family name put first stay as they were written, for that is how Teams shows many people.
 * @example personName('@Megan Bowen') // 'Megan Bowen'
 * @example personName("O'Brien, Pat (Contoso)") // "O'Brien, Pat (Contoso)"
 * @example personName('on holiday') // undefined
 */
export function personName(text: string): string | undefined {
  const name = bareName(text);
  if (ME.test(name)) return 'me';
  const [, person = name] = /^(.+?) ?[([（][^()[\]（）]{1,60}[)\]）]$/u.exec(name) ?? [];
  if (name.length > MOST_LETTERS) return undefined;
  const [last = '', first, ...more] = person.split(/,\s*/);
  if (more.length > 0 || (first !== undefined && !isWrittenAsName(`${first} ${last}`))) return undefined;
  return isName([first, last].filter((part) => part !== undefined).join(' ')) ? name : undefined;
}

function bareName(text: string): string {
  return text
    .trim()
    .replace(/^@\s*/, '')
    .replace(/^(\w+)['’](?:ll|ve|m|d|re)\b/i, '$1')
    .replace(/^(?:called|named) /i, '')
    .replace(/['’]s$/, '')
    .replace(TITLES, '')
    .replace(/\s+(?:please|pls|now|instead|again)$/i, '');
}

function isName(person: string): boolean {
  const words = person.replace(/ in ['’]t /, ' van ').split(/\s+/);
  if (words.length > MOST_WORDS || !words.every((word) => WORD.test(word))) return false;
  const written = isWrittenAsName(words.join(' '));
  if (!written && (words.length > FEW_WORDS || isMixed(words))) return false;
  const others = words.filter((word) => NOT_NAMES.has(word.toLowerCase()) || isVerbForm(word));
  if (others.length === 0) return true;
  const full = written && words.length > 1 && others.length < words.length;
  return full && others.every((word) => ALSO_NAMES.has(word.toLowerCase()) || PARTICLES.has(word));
}

/** "Ben Smith kümmert sich": a name is written with capitals throughout, or without any. */
function isMixed(words: readonly string[]): boolean {
  return words.length > 2 && words.some((word) => /^\p{Lu}/u.test(word));
}

/** Every word begins with a capital or joins, or belongs to a script without capitals. */
function isWrittenAsName(person: string): boolean {
  return person.split(/\s+/).every((word) => /^['’]?(?!\p{Ll})\p{L}/u.test(word) || PARTICLES.has(word));
}

function isVerbForm(word: string): boolean {
  return /^(?!ahmed$|fred$|mohamed$|reed$)\p{Ll}+(?:ed|ing)$/u.test(word);
}

/** Whether a plain word may stand, written small, within somebody's name. @example isParticle('van') // true */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** Whether a plain word is surely no part of a name. */
export function isNotAName(word: string): boolean {
  return NOT_NAMES.has(word);
}
