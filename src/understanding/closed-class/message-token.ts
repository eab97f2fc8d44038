import { fold } from '../../language/fold';
import { keepResults } from '../../memoize';
import { plainWord } from '../names/message-words';

/** A part of a text, as positions in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a message, in small letters without accents; `start` and `end` are its place in what was typed. */
export interface MessageToken extends Span {
  readonly plain: string;
  /** What stands between it and the word before, signs included. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}+)*/gu;

/** Words of German that are short forms of English when written without their apostrophe. */
const MEANT: ReadonlySet<string> = new Set(['im', 'wen']);

/** Words kept in their plain form: people use few. */
const MOST_WORDS = 4_000;

const wordsFor = keepResults((typed): readonly string[] => {
  const small = fold(typed);
  return MEANT.has(small) ? [small] : fold(plainWord(typed)).split(' ');
}, MOST_WORDS);

/**
 * The words of a text; a short form counts as the words it stands for.
 * @example tokensOf("We don't").map(({ plain }) => plain) // we, do, not
 */
export function tokensOf(text: string): MessageToken[] {
  const tokens: MessageToken[] = [];
  let end = 0;
  for (const found of text.matchAll(WORD)) {
    const place = { start: found.index, end: found.index + found[0].length };
    for (const [at, plain] of wordsFor(found[0]).entries())
      tokens.push({ ...place, plain, gap: at === 0 ? text.slice(end, place.start) : ' ' });
    end = place.end;
  }
  return tokens;
}

/** The plain words of a text. @example plainWords('Stand-in') // stand, in */
export function plainWords(text: string): string[] {
  return tokensOf(text).map(({ plain }) => plain);
}
