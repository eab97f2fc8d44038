import type { Sense } from '../words/lexicon';

/** One date in figures as written, month names apart: what its three parts may be. */
export interface WrittenParts {
  readonly year: string;
  readonly first: string;
  readonly second: string;
  readonly sign: string;
  /** Which part is the month where that is not in question. */
  readonly order?: 'year-first' | 'day-first';
}

/** A word, a number, a date in figures or a sign, with where it stands in the text that was given. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'time' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  /** "1st", "15th", "1er". */
  readonly ordinal?: boolean;
  /** Written with an apostrophe in front: "'27". */
  readonly short?: boolean;
  readonly parts?: WrittenParts;
  /** True where nothing stands between it and what went before. */
  readonly joined: boolean;
}
