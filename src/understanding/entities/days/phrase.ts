import type { DayContext } from '../day-context';
import type { DaySet } from './day-set';
import type { Token } from './token';

/** The tokens of a text, and what they are read by. */
export interface Phrase {
  /** As it was written. */
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly context: DayContext;
  /** Reads any day: what "two weeks before" counts from. */
  readonly anchor: Grammar<DaySet>;
  /** What was read already, by place: the grammars come to the same place many times. */
  readonly days: Map<number, Match<DaySet> | undefined>;
  readonly lengths: Map<number, Match<Length> | undefined>;
}

/** What was read from a place on, and where what follows begins. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads what begins at a token; undefined when it is not what is looked for. */
export type Grammar<T> = (phrase: Phrase, at: number) => Match<T> | undefined;

/** The value of a token in one of its senses: `senseAt(phrase, 0, 'month')` gives '6' for "June". */
export function senseAt({ tokens }: Phrase, at: number, type: string): string | undefined {
  return tokens[at]?.senses.find((sense) => sense.type === type)?.value;
}

export function hasSense(phrase: Phrase, at: number, types: readonly string[]): boolean {
  return types.some((type) => senseAt(phrase, at, type) !== undefined);
}

export function isSign({ tokens }: Phrase, at: number, signs: string): boolean {
  const token = tokens[at];
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** The place behind any words of these senses and any of these signs. */
export function skip(phrase: Phrase, at: number, of: { senses?: readonly string[]; signs?: string }): number {
  let next = at;
  while (
    next < phrase.tokens.length &&
    (hasSense(phrase, next, of.senses ?? []) || isSign(phrase, next, of.signs ?? ''))
  )
    next += 1;
  return next;
}

/** Like `skip`, for at least one. */
export function need(phrase: Phrase, at: number, ...senses: readonly string[]): number | undefined {
  return hasSense(phrase, at, senses) ? at + 1 : undefined;
}

/** Reads each place once. */
export function onceAt<T>(
  known: Map<number, T | undefined>,
  at: number,
  read: () => T | undefined,
): T | undefined {
  if (!known.has(at)) known.set(at, read());
  return known.get(at);
}

/** False for words without a sense and for signs, with which no day and no length begins. */
export function mayBegin({ tokens }: Phrase, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind !== 'sign' && (token.kind !== 'word' || token.senses.length > 0);
}

/** What reads most of several grammars; the first of equals. */
export function longestOf<T>(...grammars: readonly Grammar<T>[]): Grammar<T> {
  return (phrase, at) => {
    let best: Match<T> | undefined;
    for (const grammar of grammars) {
      const match = grammar(phrase, at);
      if (match && (!best || match.next > best.next)) best = match;
    }
    return best;
  };
}

/** The grammar, whether or not words of these senses stand in front. */
export function behind<T>(senses: readonly string[], grammar: Grammar<T>): Grammar<T> {
  return (phrase, at) => grammar(phrase, at) ?? skipped(phrase, at, { senses, grammar });
}

function skipped<T>(
  phrase: Phrase,
  at: number,
  { senses, grammar }: { readonly senses: readonly string[]; readonly grammar: Grammar<T> },
): Match<T> | undefined {
  return hasSense(phrase, at, senses) ? behind(senses, grammar)(phrase, at + 1) : undefined;
}

/** A length of time in whole months and days. */
export interface Length {
  readonly months: number;
  readonly days: number;
}
