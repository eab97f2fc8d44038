import { fold } from '../../../language/fold';
import { keepResults } from '../../../memoize';
import { plainWord } from '../../names/message-words';
import type { Span } from '../entity';

/** A word of a text in small letters without accents; `gap` is what stands between it and the word before. */
export interface TextWord extends Span {
  readonly plain: string;
  readonly typed: string;
  readonly gap: string;
}

const WORD = /\{\w+\}|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*|->|=>|→/gu;
/** Written like a short form of English, and a word of German. */
const MEANT: ReadonlySet<string> = new Set(['im', 'wen', 'was', 'hat']);

/**
 * The words of a text, slots such as `{date}` and arrows among them. A short form is the words it stands for, all at
 * its place; "Ben's" is "ben" and "s".
 * @example textWords("Ben hasn't done it").map(({ plain }) => plain) // ben, has, not, done, it
 */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let end = 0;
  for (const { 0: typed, index } of text.matchAll(WORD)) {
    const parts = partsOf(typed);
    for (const [at, part] of parts.entries()) {
      const gap = at === 0 ? text.slice(end, index) : ' ';
      words.push({ ...part, start: index + part.start, end: index + part.end, gap });
    }
    end = index + typed.length;
  }
  return words;
}

type Part = Pick<TextWord, 'plain' | 'typed' | 'start' | 'end'>;

/** Words kept in their plain form: people use few. */
const MOST_WORDS = 4_000;

const partsOf = keepResults((typed): readonly Part[] => {
  const small = fold(typed);
  const whole = { typed, start: 0, end: typed.length };
  if (typed.startsWith('{') || MEANT.has(small)) return [{ ...whole, plain: small }];
  const plain = fold(plainWord(typed));
  const owned = /^(.+)['’]s$/u.exec(plain)?.[1];
  if (owned === undefined) return plain.split(' ').map((part) => ({ ...whole, plain: part }));
  const { length } = owned;
  return [
    { plain: owned, typed: typed.slice(0, length), start: 0, end: length },
    { plain: 's', typed: typed.slice(length), start: length, end: typed.length },
  ];
}, MOST_WORDS);

/** Whether a word is written with a capital. */
export function isCapital({ typed }: Pick<TextWord, 'typed'>): boolean {
  return /^\p{Lu}/u.test(typed);
}
