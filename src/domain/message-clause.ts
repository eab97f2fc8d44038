import type { MessageText } from './message-text';

/** A part of a message without greeting and courtesy; `start` is where it begins in the plain text. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  /**
   * `question`: it asks. `request`: courtesy asks the bot to do something ("could you …"). `permission`: "can we …",
   * which may ask for a deed or ask whether the programme allows it.
   */
  readonly form: 'question' | 'request' | 'permission' | 'other';
}

export interface Clauses {
  /** The message in one piece, then its sentences. */
  readonly sentences: readonly Clause[];
  /** The sentences' parts between commas, dashes and colons. */
  readonly parts: readonly Clause[];
}

const PEOPLE =
  '(?:bot|renewal bot|team|teams|all|everyone|everybody|there|folks|guys|colleagues|friend|friends|sir|madam|mate|again|dear)';
/** Words before the point: the first kind anywhere, the second only with a sign behind them ("update, …"). */
const LEAD =
  `(?:(?:hi+|hiya|hello|hey|hallo|howdy|dear|good (?:morning|afternoon|evening|day)|gday|moin|servus|many thanks|thanks|thank you)(?: ${PEOPLE})*|` +
  'sorry|excuse me|okay|ok|alright|all right|great|perfect|oh|ah|hm+|um+|uh|oops|ups|whoops|well|yes|yep|yeah|so|and|but|also|then|please|kindly|actually|by the way|btw|fyi|' +
  'quick (?:question|one)|(?:small|short|just a|only a) (?:question|request|thing)|one (?:more )?(?:question|thing)|good news|great news|' +
  'for (?:our|the|my) (?:team|records|info|information)|just (?:fyi|to let you know|for info|so you know)|to let you know|as (?:i said|discussed)|(?:just )?wanted to (?:ask|say|let you know)(?: that)?)(?=[\\s,.!?;:)-]|$)';
const MARKED_LEAD = `(?:no|nope|now|next|right|question|update|correction|note|info|for info|gdpr|morning|evening|afternoon|cheers|listen|${PEOPLE}|@?\\p{L}+)(?=[,!:]\\s|\\s[-–—]\\s)`;
const lead = new RegExp(`^(?:(?:${LEAD})[\\s,.!?;:)–—-]*)+`, 'u');
const markedLead = new RegExp(`^(?:${MARKED_LEAD.replace('|@?\\p{L}+', '')})[\\s,.!?;:)–—-]+`, 'u');
const courtesy =
  /^(?:(?:can|could|would|will|may|might) (?:you|u)(?: all)?|(?:can|could) (?:somebody|someone|anybody) (?=(?:please )?(?:update|change|set|add|note|save|remove|delete|correct|put|pause|stop|tick|mark) )|(?:i|we) would (?:like|love|prefer)(?: it if)?(?: you)?(?: to)?|(?:i|we) (?:want|wish|need|have)(?: you)? to(?! (?:do|take|handle|own) )|(?:i|we) (?:want|need|wish) (?!to\b)|is it possible for you to|would you mind(?: to)?|do you mind|let us|let me(?! (?:do|take|handle|own) )|(?:can|could) (?=(?!i |we |you |u )\S+(?: \S+)? (?:please )?(?:be (?:our|the|my|your) |(?:do|take|handle|take care of|look after) (?:the|our) ))|(?:you|we) (?:can|could)(?! not)|you (?:can|may|should|could|must|need to)|go ahead and|according to (?:gdpr|the gdpr|law)|for gdpr reasons|because of (?:the )?gdpr|make sure (?:to|you|that you)|feel free to|be so kind (?:as )?(?:to|and)|i was (?:wondering|hoping) (?:if|whether) you could|it would be (?:great|nice|good|helpful) if you could) ?/;
const permission =
  /^(?:(?:can|could|may) (?:i|we)|is it possible to|would it be possible to|(?:are we|am i) (?:able|allowed) to|is there a way to) ?/;
const inquiry =
  /^(?:tell (?:me|us)|explain(?: to (?:me|us))?|do you (?:happen to )?(?:know|remember)|i (?:was |am )?wonder(?:ing)?(?: if| whether)?|to know|know|remind (?:me|us)|let (?:me|us) know|any idea|check|see|find out|look up) (?=(?:(?:at|by|from|in|on|to|for|until|since) )?(?:what|when|who|whom|which|how)\b)/;
const softener =
  /^(?:please|kindly|maybe|perhaps|just|quickly|possibly|also|now|then|still|already|again|to|it be possible to|(?:note|know|remember|be aware|be informed|say) that) (?=\S)/;
const QUESTION =
  /^(?:(?:at|by|from|in|on|to|for|with|under|until|till|til|since|about|of) )?(?:what|when(?! (?:i am|we are|i'm|(?:our |the )?\S+ (?:is|are|goes|leaves)) (?:out|away|off|sick|ill|absent|on|not|unavailable|gone|busy|travelling)\b)|where|who|whom|whose|why|how|which)\b|^(?:(?:is|are|am|was|were|does|did(?! (?:the|our) (?:renewal|whole|online|annual))|do|has|can|could) (?!not\b|be\b|been\b|an? (?:mistake|error|accident|slip|typo)\b)|(?:have|may|must|should|shall|will|would) (?:we|i|you|he|she|it|they|there|the|our|my|all|this|that|these|those|any|microsoft|partners?|customers?|someone|anyone)\b|(?:any|anybody|anyone|anything|isn|aren)\b)/;
/** A full stop behind a title or an initial ends nothing. */
const SENTENCE_END = /(?:(?<!\b(?:dr|mr|mrs|ms|prof|st|jr|sr|\p{L}))\.|[!?;\n])[.!?;\n]*(?=\s|$)/gu;
const SIGNS = /[\s.!?,;:…-]+$/;
const TAIL =
  /[\s,;-]*\b(?:please|thanks|thank you|thx|many thanks|cheers|ok|okay|thank u|asap|thanks a lot|best regards.*|kind regards.*|according to (?:you|your (?:data|notes|records|list))|as far as you know|in your (?:records|notes|data|opinion))[\s.!]*$/;

/** As many clauses as a message with one request may have; the rest is not looked at one by one. */
export const MOST_CLAUSES = 20;

/** The message's clauses, greeting and courtesy taken off. */
export function clausesOf(message: MessageText): Clauses {
  const whole = { text: message.plain, start: 0 };
  const sentences = split(whole, SENTENCE_END);
  const parts = sentences.flatMap((sentence) => split(sentence, /,\s|\s[-–—]+\s|:\s|…|\.{2,}/g));
  return {
    sentences: clauses(sentences.length > 1 ? [whole, ...sentences.slice(0, MOST_CLAUSES)] : [whole]),
    // A question mark belongs to the sentence, which may ask for a deed.
    parts: clauses(
      parts.length > 1
        ? parts.slice(0, MOST_CLAUSES).map(({ text, start }) => ({ text: text.replace('?', ' '), start }))
        : [],
    ),
  };
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

function clauses(pieces: readonly Piece[]): Clause[] {
  return pieces.map(clauseOf).filter((clause) => /[\p{L}\p{N}]/u.test(clause.text));
}

function clauseOf(piece: Piece): Clause {
  const asks = /\?[\s)]*$/.test(piece.text);
  const greeted = drop(drop(drop(piece, lead), markedLead), lead);
  const asked = drop(greeted, courtesy);
  const allowed = drop(asked, permission);
  let rest = drop(allowed, inquiry);
  for (let soft = drop(rest, softener); soft !== rest; soft = drop(rest, softener)) rest = soft;
  const text = rest.text.replace(SIGNS, '').replace(TAIL, '').replace(SIGNS, '');
  return {
    text,
    start: rest.start,
    form: formOf(text, { asks, polite: asked !== greeted, allowed: allowed !== asked }),
  };
}

function formOf(text: string, said: { asks: boolean; polite: boolean; allowed: boolean }): Clause['form'] {
  if (QUESTION.test(text)) return 'question';
  if (said.allowed) return 'permission';
  if (said.polite) return 'request';
  return said.asks ? 'question' : 'other';
}

/** Without what the pattern finds at the start; the piece itself where it finds nothing. */
function drop(piece: Piece, pattern: RegExp): Piece {
  const length = pattern.exec(piece.text)?.[0].length ?? 0;
  const isAll = !/[\p{L}\p{N}]/u.test(piece.text.slice(length));
  return length === 0 || isAll ? piece : { text: piece.text.slice(length), start: piece.start + length };
}

function split(piece: Piece, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of piece.text.matchAll(separator)) {
    // The sign itself stays with what it ends, so that a question mark is seen.
    pieces.push({ text: piece.text.slice(from, found.index + found[0].length), start: piece.start + from });
    from = found.index + found[0].length;
  }
  pieces.push({ text: piece.text.slice(from), start: piece.start + from });
  return pieces.filter(({ text }) => text.trim() !== '').map(trimStart);
}

function trimStart({ text, start }: Piece): Piece {
  const trimmed = text.trimStart();
  return { text: trimmed, start: start + text.length - trimmed.length };
}
