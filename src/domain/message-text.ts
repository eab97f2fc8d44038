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
  /** Its words, before phrases were replaced. */
  readonly words: readonly Word[];
  /** Whether taking the plain text apart again changes none of its words. */
  readonly settled: boolean;
}

/** Phrases that have a plain word of their own. */
export type Phrases = readonly { readonly words: readonly string[]; readonly plain: string }[];

interface Word {
  readonly plain: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly typedStart: number;
  readonly typedEnd: number;
  readonly settled: boolean;
}

/**
 * The message in plain words: small letters, short forms written out, single spaces.
 * @example messageText("What’s  OUR status?").plain // 'what is our status?'
 */
export function messageText(source: string, phrases: Phrases = []): MessageText {
  return joined(source, wordsOf(source), phrases);
}

/** The message with its words respelled; undefined when they all stay as they are. */
export function respelled(
  source: string,
  { words }: MessageText,
  { spell, phrases }: { readonly spell: (word: string) => string; readonly phrases: Phrases },
): MessageText | undefined {
  const spelled = words.map((word) => {
    const plain = spell(word.plain);
    return plain === word.plain ? word : { ...word, plain };
  });
  return spelled.some((word, at) => word !== words[at]) ? joined(source, spelled, phrases) : undefined;
}

/** The message with its phrases as they were typed; itself when it has none. */
export function withoutPhrases(source: string, message: MessageText): MessageText {
  const bare = joined(source, message.words, []);
  return bare.plain === message.plain ? message : bare;
}

function joined(source: string, words: readonly Word[], phrases: Phrases): MessageText {
  const tokens: Token[] = [];
  let plain = '';
  for (const word of phrases.length === 0 ? words : joinPhrases(words, phrases)) {
    if (plain !== '') plain += gapAfter(plain, word);
    const { typedStart, typedEnd } = word;
    tokens.push({ start: plain.length, end: plain.length + word.plain.length, typedStart, typedEnd });
    plain += word.plain;
  }
  const settled = words.every((word) => word.settled);
  return { plain, words, settled, typed: (start, end) => typedPart(source, tokens, { start, end }) };
}

/** A new line ends a sentence, with or without a full stop. */
function gapAfter(plain: string, { gap }: Word): string {
  if (/\n/.test(gap)) return /[.!?;,:]$/.test(plain) ? ' ' : '. ';
  return gap === '' ? '' : ' ';
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*|[^\s\p{L}\p{N}]/gu;

function wordsOf(source: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const found of source.matchAll(WORD)) {
    const [typed] = found;
    const plain = plainWord(typed);
    const gap = source.slice(end, found.index);
    end = found.index + typed.length;
    words.push({ plain, gap, typedStart: found.index, typedEnd: end, settled: isSettled(plain, typed) });
  }
  return words;
}

function isSettled(plain: string, typed: string): boolean {
  return plain === typed || plain.split(' ').every((word) => plainWord(word) === word);
}

function joinPhrases(words: readonly Word[], phrases: Phrases): readonly Word[] {
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
