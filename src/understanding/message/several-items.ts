import { findItem, type SearchedItem } from '../../language/text-search';
import { entries } from './listed-items';

const ALL =
  /^(?:everything|(?:all|every)(?: (?:of )?(?:the |our )?(?:open )?(?:items?|points?|tasks?|to-?dos?|of (?:it|them)))?)$/i;
const NOUN = /(?:^|(?<=[\s,]))(?:the|items?|points?|tasks?|to-?dos?|steps?|numbers?|nos?\.?)(?=[\s#\d])\s*/gi;
const SPAN = /^#?(\d{1,2})\s*(?:-|to|through)\s*#?(\d{1,2})$/i;
const ONE = /^#?(\d{1,2})$/;

/** Several items of a list; `missing`: words or numbers that no item has. */
export interface SeveralItems<T> {
  readonly items: readonly T[];
  readonly missing: readonly string[];
  /** Said by one word for all of them. */
  readonly all?: true;
}

/**
 * The items that words name several of, by number (counted from 1), by their words, or all; undefined where they name
 * one, or where not every part of them surely fits one.
 * @example severalItems(items, '1, 3 and 4') // the first, third and fourth
 */
export function severalItems<T extends SearchedItem>(
  items: readonly T[],
  words: string,
): SeveralItems<T> | undefined {
  if (ALL.test(words.trim())) return { items, missing: [], all: true };
  return byNumbers(items, words) ?? byWords(items, words);
}

function byNumbers<T>(items: readonly T[], words: string): SeveralItems<T> | undefined {
  const pieces = words
    .replace(NOUN, '')
    .split(/\s*(?:,|&|\+|\band\b)\s*/i)
    .filter((piece) => piece.trim() !== '');
  const numbers = pieces.map(numbersIn);
  if (numbers.some((each) => each.length === 0)) return undefined;
  const all = [...new Set(numbers.flat())];
  if (all.length < 2) return undefined;
  return {
    items: all.flatMap((number) => items[number - 1] ?? []),
    missing: all.filter((number) => !items[number - 1]).map(String),
  };
}

function numbersIn(piece: string): readonly number[] {
  const one = ONE.exec(piece.trim());
  if (one) return [Number(one[1])];
  const [, first, last] = SPAN.exec(piece.trim()) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return to > from ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : [];
}

/** "references and exams", where each fits another item; a text that is one item's own stays whole. */
function byWords<T extends SearchedItem>(items: readonly T[], words: string): SeveralItems<T> | undefined {
  const pieces = entries(words);
  if (pieces.length < 2) return undefined;
  const whole = findItem(items, words);
  if (whole?.sure && 'item' in whole) return undefined;
  const found = pieces.flatMap((piece) => {
    const match = findItem(items, piece);
    return match?.sure && 'item' in match ? [match.item] : [];
  });
  return new Set(found).size === pieces.length ? { items: found, missing: [] } : undefined;
}
