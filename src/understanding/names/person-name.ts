const NOT_NAMES = new Set(
  (
    'him himself herself themselves hers theirs access login overview account accounts emergency form field tab role roles page card plan tenant url link lockout server global example else users user people staff colleagues partners employees let put my his her their use ask ping notify remind log have name down my new a an the this that these those it its he she they them we us our you your who whom what when where why how which nobody someone somebody anyone ' +
    'anybody everybody everyone no not none never is are was were be been being am do does did done has have had can could will would shall should may might must ' +
    'and or but if then so as at by for from in into of off on onto to up with without about after before until again away out over back here there ' +
    'wrong right correct missing unknown gone left late early new old open ready sick ill absent unavailable busy still already now today tomorrow yesterday ' +
    'support help microsoft partner center centre portal network program company team bot vendor customer customers client contact contacts person people renewal ' +
    'date day anniversary membership list checklist item items reminder reminders status information info details data email mail phone number address page website ' +
    'change changed set update make add remove delete show tell give take first last next another other same any all some more only just one ones responsible allowed ' +
    'required needed important holiday vacation leave meeting office set sales marketing department manager admin administrator administrators ' +
    'renew renews renewed renewing ppc pmc deputy backup please thanks okay ok yes true false competency designation gold silver fee cost price ' +
    'notifications expired shown listed used part main primary second secondary different'
  ).split(/\s+/),
);

/** Everyday words that are names as well; they count as such inside a full name written with capitals ("Will May"). */
const ALSO_NAMES = new Set(
  'will may page field card young so an do no my you to in on be early ready price sales server global primary tab link used long art other some here'.split(
    ' ',
  ),
);
/** Joining words of family names: "van der Berg", "de la Cruz". */
const PARTICLES = new Set(
  "van von der den de la le el los las di da do dos das du del della al bin ibn ben af av zu zum zur ter ten het y e i st san santa mac mc ap abu und genannt 't".split(
    ' ',
  ),
);
/** "me" for whoever writes. */
const ME = /^(?:me|myself|i|mich|me myself)$/i;
const TITLES =
  /^(?:(?:(?:our|my) (?:colleague|boss|manager)|colleague|mr|mrs|ms|miss|mx|dr|prof|professor|sir|frau|herr|mme|ing)\b\.? )+/i;
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
