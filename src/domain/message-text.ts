import { plainWord } from './message-words';

/** A word or sign of a message: where it stands in the plain text and in what was typed. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly typedStart: number;
  readonly typedEnd: number;
}

/** A message in plain small letters, from which any part can be had back as it was typed. */
export interface MessageText {
  readonly plain: string;
  /** The typed text behind a part of the plain text. */
  typed(start: number, end: number): string;
}

/** What else to replace: single words (spelling), and phrases that have a plain word of their own. */
export interface Rewording {
  readonly word?: (word: string) => string;
  readonly phrases?: readonly { readonly words: readonly string[]; readonly plain: string }[];
}

interface Word {
  readonly plain: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly typedStart: number;
  readonly typedEnd: number;
}

/**
 * The message in plain words: small letters, short forms written out, single spaces.
 * @example messageText("What’s  OUR status?").plain // 'what is our status?'
 */
export function messageText(source: string, rewording: Rewording = {}): MessageText {
  const tokens: Token[] = [];
  let plain = '';
  for (const word of joinPhrases(wordsOf(source, rewording), rewording.phrases ?? [])) {
    if (plain !== '') plain += gapAfter(plain, word);
    const { typedStart, typedEnd } = word;
    tokens.push({ start: plain.length, end: plain.length + word.plain.length, typedStart, typedEnd });
    plain += word.plain;
  }
  return { plain, typed: (start, end) => typedPart(source, tokens, { start, end }) };
}

/** A new line ends a sentence, with or without a full stop. */
function gapAfter(plain: string, { gap }: Word): string {
  if (/\n/.test(gap)) return /[.!?;,:]$/.test(plain) ? ' ' : '. ';
  return gap === '' ? '' : ' ';
}

function wordsOf(source: string, { word: reword }: Rewording): Word[] {
  const words: Word[] = [];
  for (const found of source.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu)) {
    const typedStart = found.index;
    const plain = plainWord(found[0]);
    words.push({
      plain: reword ? reword(plain) : plain,
      gap: source.slice(words.at(-1)?.typedEnd ?? 0, typedStart),
      typedStart,
      typedEnd: typedStart + found[0].length,
    });
  }
  return words;
}

function joinPhrases(words: readonly Word[], phrases: NonNullable<Rewording['phrases']>): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length;) {
    const phrase = phrases.find((candidate) =>
      candidate.words.every((part, offset) => words[index + offset]?.plain === part),
    );
    const length = phrase?.words.length ?? 1;
    const first = words[index];
    const last = words[index + length - 1];
    if (first && last)
      joined.push({ ...first, plain: phrase?.plain ?? first.plain, typedEnd: last.typedEnd });
    index += length;
  }
  return joined;
}

function typedPart(source: string, tokens: readonly Token[], part: { start: number; end: number }): string {
  const inside = tokens.filter((token) => token.end > part.start && token.start < part.end);
  return source.slice(inside[0]?.typedStart ?? 0, inside.at(-1)?.typedEnd ?? 0);
}
