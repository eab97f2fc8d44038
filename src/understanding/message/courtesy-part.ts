import words from './words/message-words.json';

const GREETING = words.greetings.join('|');
const COURTESY = words.courtesy.join('|');
const GREETED = new RegExp(String.raw`^(?:${GREETING})(?= )`, 'i');
/** Whom a greeting is for: names begin with a capital. */
const PEOPLE =
  /^(?: (?:all|team|everyone|everybody|folks|guys|bot|there|again|renewal|\p{Lu}[\p{L}.'-]*)){1,3}$/u;
const ONLY_COURTESY = new RegExp(String.raw`^(?:(?:${GREETING}|${COURTESY})(?:[\s\p{P}\p{S}]+|$))+$`, 'iu');
const INTRODUCING = [
  'here (?:is|are|comes?|you (?:go|are))',
  '(?:these|this|below) (?:is|are)',
  'please (?:do|note|save|enter|take)',
  'for',
].join('|');
const INTRODUCED = 'data|details?|info(?:rmation)?|facts|records?|following|set-?up|below|us|team';
const INTRODUCTION = new RegExp(String.raw`^(?:${INTRODUCING})\b.{0,40}\b(?:${INTRODUCED})$`, 'i');
const NEWCOMERS = /^(?:we are|we're|i am|i'm) (?:new|back)(?: here| to this)?$/i;
const REASON = /^(?:because|since|as (?:we|i|the)|so that|just so)\b/i;
const THANKS =
  /^(?:(?:many )?thanks|thank you|thx|cheers|danke|vielen dank)(?: (?:all|in advance|a lot|very much|so much))?$/i;
const REGARDS = '(?:with )?(?:best|kind|warm|many|kindest|warmest)? ?(?:regards|wishes|greetings)';
const CLOSING = new RegExp(
  String.raw`^(?:${REGARDS}|best|sincerely|yours|br|vg|mfg|cheers)(?:[\s,!.-]+[\p{L}.'-]+){0,3}$`,
  'iu',
);

const ANNOUNCED =
  'things?|updates?|changes?|requests?|news|details|info(?:rmation)?|notes?|records?|summary|wishes';
const SMALL_WORDS = [
  'here (?:are|is|come|comes)',
  'just|only|a|an|one|two|three|four|five|some|few|more|quick|short|small',
  'our|my|the|for|please|last|and|also',
].join('|');
const GREETED_ALL = String.raw`(?:(?:${GREETING})(?: (?:all|team|bot|there|everyone))?[,!.]? )?`;
const FOR_WHOM = '(?: (?:for|from|about) (?:you|us|me|our team|today))?';
const ANNOUNCING = new RegExp(
  String.raw`^${GREETED_ALL}(?:(?:${SMALL_WORDS}) )*(?:${ANNOUNCED})${FOR_WHOM}: +(?=\S)`,
  'i',
);

/** How long the words before a colon are that only announce what is to come. @example introduction('Two things: add Security') // 12 */
export function introduction(text: string): number {
  return ANNOUNCING.exec(text)?.[0].length ?? 0;
}

/** Whether a part says nothing that is to be done: a greeting, courtesy, "here are our details", a reason. */
export function isCourtesy(text: string): boolean {
  const bare = text.replace(/[\s\p{P}\p{S}]+$/u, '');
  const greeting = GREETED.exec(bare)?.[0] ?? '';
  if (greeting !== '' && PEOPLE.test(bare.slice(greeting.length))) return true;
  return [ONLY_COURTESY, INTRODUCTION, NEWCOMERS, REASON].some((kind) => kind.test(bare));
}

/** Whether nothing but thanks is said: a name below is the sender's. @example isThanks('Thank you!') // true */
export function isThanks(text: string): boolean {
  return THANKS.test(text.replace(/[\s\p{P}]+$/u, ''));
}

/** Whether a message ends here: what follows is the sender's signature. @example isClosing('Kind regards, Ana') // true */
export function isClosing(text: string): boolean {
  return CLOSING.test(text.replace(/[\s\p{P}]+$/u, ''));
}
