/** Words that are one slip away from the first word of a form, and meant as they are; without accents. */
const MEANT: ReadonlySet<string> = new Set(
  (
    'crop prop drip droop contract compact tack tuck trick thick ticky remote remover align renewal parse passe pulse purse unto turn torn ' +
    'tern tune shape shame shave sharp shore stare scare spare deplete mode more mole mouse most tame tile tide tire time lime times limb limbs statue statues ' +
    'store scope core scorn cells falls balls walls calm sport history historic resort repost expert expect impart extra heap held helm heal kelp hall hill hull ' +
    'hell than them latter layer water start stand strand stead staid undue untie rename renamed assign assigns assist dump drops ' +
    'passieren passiere kontakte kontrast staat stadt vorlauf punkt berichte gericht plan verschrieben verlangern erneuern erneute pausiere pausieren hake haken abhaken streiche streichen ' +
    'ads aid odd de du ue udo uno und hel hep entferne entfernen falling fallig losche loschen spater stater hiebei zeitzonen weise reise'
  ).split(' '),
);
const INFLECTED = /^(?:s|d|r|ed|er|es|en|e|n|t)$/;
/** Shorter words are too like others: only a letter may be missing in them. */
const SHORTEST = 4;
const SHORTEST_CUT = 2;

/** Whether a typed word is one slip away from the first word of a form, and no word of its own. @example isSlip('pasue', 'pause') // true */
export function isSlip(typed: string, word: string): boolean {
  if (typed === word || MEANT.has(typed)) return false;
  if (typed.length < SHORTEST || word.length < SHORTEST) return isCut(typed, word);
  if (typed.startsWith(word) && INFLECTED.test(typed.slice(word.length))) return false;
  const swapped = typed[0] === word[1] && typed[1] === word[0];
  return (typed[0] === word[0] || swapped) && isOneSlip(typed, word);
}

/** "ad" for "add", "tik" for "tick". */
function isCut(typed: string, word: string): boolean {
  const [more, missing] = withoutSharedEnds(typed, word);
  return typed.length >= SHORTEST_CUT && typed[0] === word[0] && more === '' && missing.length === 1;
}

/** One letter missing, too many, wrong, or two that changed places. */
function isOneSlip(a: string, b: string): boolean {
  const [first, second] = withoutSharedEnds(a, b);
  if (first.length + second.length === 1) return true;
  if (first.length === 1 && second.length === 1) return true;
  return first.length === 2 && second.length === 2 && first[0] === second[1] && first[1] === second[0];
}

function withoutSharedEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
