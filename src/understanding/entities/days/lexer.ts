import type { Lexicon, Sense } from '../words/lexicon';
import { lexiconOf } from '../words/lexicon';
import { eraParts, writtenParts } from './figures';
import { plainText, type PlainText } from './plain-text';
import type { Token } from './token';

type Piece = Pick<Token, 'kind' | 'text'> & Partial<Token>;

const TIME =
  /t?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:\d{2})?(?:\s?(?:[ap]\.?m\b|uhr|h\b))?(?!\d)/y;
const CLOCK = /\d{1,2}\s?(?:[ap]m|uhr)(?![\p{L}\d])/uy;
const ORDINAL = /(\d{1,3})(?:st|nd|rd|th|er|ere|eme|[oae]|:a)(?![\p{L}\d])/uy;
const NUMBER = /(')?\d+(?:[.,'](?=\d)\d+|(?<=\d) (?=\d{3}(?!\d|[./-]))\d{3})*/y;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+/uy;
const WORD = /[\p{L}&+]+(?:'\p{L}+)*'?/uy;
const NOTHING: readonly Sense[] = [];

/** The tokens of a text, with the senses that its words have in the locale's language or in English. */
export function tokensOf(source: string, locale: string): readonly Token[] {
  const plain = plainText(source);
  const lexicon = lexiconOf(locale);
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.text.length) {
    if (plain.text[at] === ' ') {
      at += 1;
      continue;
    }
    for (const piece of piecesAt(plain.text, at, lexicon)) {
      tokens.push(tokenOf(plain, at, piece));
      at += piece.text.length;
    }
  }
  return joinPhrases(tokens, lexicon);
}

function tokenOf({ text, starts, ends }: PlainText, at: number, piece: Piece): Token {
  return {
    senses: NOTHING,
    ...piece,
    start: starts[at] ?? 0,
    end: ends[at + piece.text.length - 1] ?? 0,
    joined: at > 0 && text[at - 1] !== ' ',
  };
}

function piecesAt(text: string, at: number, lexicon: Lexicon): readonly Piece[] {
  if (!MAY_BE_FIGURES.test(text[at] ?? '')) return wordPieces(text, at, lexicon);
  const behindFigure = /\d[.,/-]?$/.test(text.slice(Math.max(0, at - 2), at));
  const date = (behindFigure ? undefined : writtenParts(text, at)) ?? eraParts(text, at);
  if (date) return [{ kind: 'date', ...date }];
  const figures = figurePiece(text, at);
  return figures ? [figures] : wordPieces(text, at, lexicon);
}

/** With these begin numbers, times ("t09:00") and dates by an era. */
const MAY_BE_FIGURES = /[\d'trh令平]/;

function wordPieces(text: string, at: number, lexicon: Lexicon): readonly Piece[] {
  const cjk = found(CJK, text, at);
  if (cjk !== undefined) return unspaced(cjk, lexicon);
  const word = found(WORD, text, at);
  return word === undefined ? [{ kind: 'sign', text: text[at] ?? '' }] : words(word, lexicon);
}

function figurePiece(text: string, at: number): Piece | undefined {
  const time = found(TIME, text, at) ?? found(CLOCK, text, at);
  if (time !== undefined) return { kind: 'time', text: time };
  const ordinal = found(ORDINAL, text, at);
  if (ordinal !== undefined) return { kind: 'number', text: ordinal, ordinal: true };
  const number = found(NUMBER, text, at);
  return number === undefined ? undefined : { kind: 'number', text: number, short: number.startsWith("'") };
}

function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Languages that set no blanks: the longest known word goes first. */
function unspaced(text: string, { senses }: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(8, text.length - at);
    while (length > 1 && !senses.has(text.slice(at, at + length))) length -= 1;
    const word = text.slice(at, at + length);
    pieces.push({ kind: 'word', text: word, senses: senses.get(word) ?? NOTHING });
    at += length;
  }
  return pieces;
}

/** "l'anniversaire" is two words unless it is one in the lexicon; so is "zweiundzwanzig". */
function words(text: string, { senses }: Lexicon): Piece[] {
  const known = senses.get(text) ?? senses.get(text.replace(/'$/, ''));
  if (known) return [{ kind: 'word', text, senses: known }];
  const elided = /^(\p{L}+')(.+)$/u.exec(text);
  if (elided) {
    const [, first = '', rest = ''] = elided;
    return [
      { kind: 'word', text: first, senses: senses.get(first) ?? NOTHING },
      ...words(rest, { senses, longest: 1 }),
    ];
  }
  const value = compoundNumber(text, senses);
  const sense = value === undefined ? NOTHING : [{ type: 'num', value: String(value) }];
  return [{ kind: 'word', text, senses: sense }];
}

/** German and Dutch put the ones before the tens: "zweiundzwanzig", "tweeentwintig". */
function compoundNumber(text: string, senses: Lexicon['senses']): number | undefined {
  for (const [, ones = '', tens = ''] of text.matchAll(
    /^(\p{L}{3,6}?)(?:und|en)(\p{L}+zig|\p{L}+ig|dreissig|dreißig)$/gu,
  )) {
    const [low, high] = [numberOf(senses, ones), numberOf(senses, tens)];
    if (low !== undefined && high !== undefined && low < 10 && high >= 20) return low + high;
  }
  return undefined;
}

function numberOf(senses: Lexicon['senses'], word: string): number | undefined {
  const sense = senses.get(word)?.find(({ type }) => type === 'num');
  return sense && Number(sense.value);
}

/** Several words that the lexicon knows as one become one token: "the day after tomorrow", "après-demain". */
function joinPhrases(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const phrase = longestPhrase(tokens, at, lexicon);
    const token = phrase?.token ?? tokens[at];
    if (token) joined.push(token);
    at = phrase?.next ?? at + 1;
  }
  return joined;
}

function longestPhrase(
  tokens: readonly Token[],
  at: number,
  { senses, longest }: Lexicon,
): { readonly token: Token; readonly next: number } | undefined {
  const first = tokens[at];
  if (!first || !isPart(first)) return undefined;
  let best: { token: Token; next: number } | undefined;
  let text = first.text;
  let next = at + 1;
  for (let count = 1; count < longest; count += 1) {
    // A hyphen between two words joins them.
    if (isHyphen(tokens, next)) next += 1;
    const token = tokens[next];
    if (!token || !(isPart(token) || token.text === '.')) return best;
    text += token.text === '.' ? '.' : ` ${token.text}`;
    next += 1;
    const known = senses.get(text);
    if (known) best = { token: { ...first, kind: 'word', text, end: token.end, senses: known }, next };
  }
  return best;
}

function isPart({ kind, short }: Token): boolean {
  return kind === 'word' || (kind === 'number' && short !== true);
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.joined === true && tokens[at + 1]?.joined === true;
}
