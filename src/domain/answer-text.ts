const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const DIGITS = [
  ...NUMBERS.map((word, number) => [word, String(number)] as const).slice(2),
  ...TENS.map((word, at) => [word, String((at + 3) * 10)] as const),
];

const SHORT_FORMS =
  `mgmt management|comp competency|comps competencies|d365 dynamics 365|o365 office 365|m365 microsoft 365|hq headquarters|pw password|approx about|cust customer|custs customers|renewl renewal|reg regarding|univ university|perf performance|nr number|org organisation|tech technical|qty quantity|req requirement|reqs requirements|prereq prerequisite|prereqs prerequisites|lic license|acct account|mgr manager|dept department|yr year|yrs years|wk week|wks weeks|hrs hours|b4 before|thru through|til until|till until|cuz because|cos because|1st first|2nd second|3rd third|dev developer|devs developers|subs subscriptions|sub subscription|docs documents|prog program|comms communications|partnercenter partner center|qs questions|amt amount|desig designation|dets details|addr address|tel telephone|msg message|pswd password|usr user|asap soon|diff difference|biz business|apps applications|infra infrastructure|eq equivalent|incl included|excl without|pct percent|govt government|intl international`
    .split('|')
    .map((pair) => pair.split(/ (.*)/) as [string, string]);

/** The words that a number in letters or a short form stands for. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map(
  [...SHORT_FORMS, ...DIGITS].map(([word, meant]) => [word, meant.split(' ')]),
);

/**
 * The words of a text in small letters, without accents and punctuation, number words as digits.
 * @example wordsIn('Data & AI: US$4,875, twice two!') // ['data', 'and', 'ai', 'us', '4875', 'twice', '2']
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const word of inPlainSpelling(text).split(/[^a-z0-9]+/)) {
    const meant = MEANT.get(word);
    if (meant) words.push(...meant);
    else if (word !== '') words.push(word);
  }
  return words;
}

// Most phrases of a pack are plain already, and there are thousands of them.
const SPECIAL =
  /[^a-z ]|\b(?:can|won|is|are|was|were|do|does|did|has|have|had|would|could|should)nt\b|\bhalf\b|\b(?:what|who|where|when|how)s\b/;

function inPlainSpelling(text: string): string {
  return SPECIAL.test(text) ? rewritten(text) : text;
}

// What is left out for want of an apostrophe, a digit or another sign could change nothing; the order matters.
function rewritten(text: string): string {
  let plain = inSmallLetters(text);
  const hasNumbers = /\d/.test(plain);
  if (plain.includes('/')) plain = plain.replace(/\bw\/o\b/g, 'without');
  if (hasNumbers) plain = plain.replace(/\b(?:t|d|ad) ?- ?(\d+)\b/g, '$1 days before');
  if (/n'?t\b|cannot/.test(plain)) plain = withFullNot(plain);
  if (plain.includes("'")) plain = plain.replace(/'(s|re|ve|ll|d|m)\b/g, ' ');
  if (hasNumbers) plain = withPlainNumbers(plain);
  if (plain.includes('half')) plain = plain.replace(/\bhalf (?:a |an )?year\b/g, '6 months');
  return plain.replace(/\b(what|who|where|when|how)s\b/g, '$1 is').replace(/[&+]/g, ' and ');
}

function inSmallLetters(text: string): string {
  // Only what is not plain ASCII has accents and curly quotes.
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
}

function withFullNot(text: string): string {
  return text
    .replace(/\bcan'?t\b|\bcannot\b/g, 'can not')
    .replace(/\bwon'?t\b/g, 'will not')
    .replace(/\b(is|are|was|were|do|does|did|has|have|had|would|could|should)n'?t\b/g, '$1 not');
}

function withPlainNumbers(text: string): string {
  return text
    .replace(/(\d)[,. ](?=\d{3}\b)/g, '$1')
    .replace(/\b([a-z]{2}) ?- ?(\d{3})\b/g, '$1$2')
    .replace(/\b(\d+)k\b/g, '$1000')
    .replace(/\b(\d+)(h|hrs?|d|days?|yrs?|months?|weeks?)\b/g, '$1 $2');
}
