import { initials, nameWords } from '../../names/name-words';
import type { Span } from '../entity';
import { wordLookup, type WordLookup } from './word-lookup';
import type { TextWord } from './text-words';

/** A name and what it stands for. */
export interface NamedValue<T> {
  readonly name: string;
  readonly value: T;
  /** Whether its first letters stand for it, too, where they are three or more. */
  readonly abbreviated?: boolean;
}

/** A name in a text; `first` and `next` count words. */
export interface NameFound<T> extends Span {
  readonly value: T;
  readonly first: number;
  readonly next: number;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value?: T;
}

/** Names as a tree of words, with the words that may stand for each. */
export interface PhraseTable<T> {
  readonly root: Node<T>;
  readonly lookup: WordLookup;
}

/** Left out of names, so they may stand inside of one. */
const JOINS: ReadonlySet<string> = new Set(['and', 'n', 'und', 'et']);
/** What may stand between two words of one name. */
const INSIDE = /^[\s&+/()'’"„“”:–-]*$/u;
/** Shorter ones are words of their own when written as one. */
const SHORTEST_JOINED = 7;
const SHORTEST_INITIALS = 3;

/** A table of names; of two that are the same the first counts. */
export function phraseTable<T>(named: Iterable<NamedValue<T>>): PhraseTable<T> {
  const root: Node<T> = { next: new Map() };
  const vocabulary = new Set<string>();
  for (const { name, value, abbreviated } of named) {
    const words = nameWords(name).filter((word) => !JOINS.has(word));
    if (words.length === 0) continue;
    const joined = words.join('');
    const ways = [words];
    if (words.length > 1 && joined.length >= SHORTEST_JOINED) ways.push([joined]);
    if (abbreviated === true && words.length >= SHORTEST_INITIALS) ways.push([initials(words)]);
    for (const way of ways) {
      plant(root, way, value);
      for (const word of way) vocabulary.add(word);
    }
  }
  return { root, lookup: wordLookup(vocabulary) };
}

function plant<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map<string, Node<T>>() };
    node.next.set(word, next);
    node = next;
  }
  node.value ??= value;
}

/**
 * The names in a text, the longest at each place, in order and apart from each other. Tolerates case, accents, plural,
 * "and" and one slip in a longer word.
 */
export function findNames<T>({ root, lookup }: PhraseTable<T>, words: readonly TextWord[]): NameFound<T>[] {
  const found: NameFound<T>[] = [];
  const meanings = words.map((word) => meaningsOf(word, lookup));
  for (let at = 0; at < words.length;) {
    const match = longestFrom({ node: root, at }, words, meanings);
    if (match) found.push({ ...match, first: at, start: words[at]?.start ?? 0 });
    at = match?.next ?? at + 1;
  }
  return found;
}

function meaningsOf({ plain }: TextWord, lookup: WordLookup): readonly string[] {
  const [named = plain] = nameWords(plain);
  return lookup(named);
}

interface Place<T> {
  readonly node: Node<T>;
  readonly at: number;
}

type Match<T> = Pick<NameFound<T>, 'value' | 'next' | 'end'>;

function longestFrom<T>(
  { node, at }: Place<T>,
  words: readonly TextWord[],
  meanings: readonly (readonly string[])[],
): Match<T> | undefined {
  const word = words[at];
  if (!word) return undefined;
  const matches = (meanings[at] ?? []).flatMap((meaning): Match<T>[] => {
    const next = node.next.get(meaning);
    if (!next) return [];
    const longer = longestFrom({ node: next, at: following(words, at + 1) }, words, meanings);
    if (longer) return [longer];
    return next.value === undefined ? [] : [{ value: next.value, next: at + 1, end: word.end }];
  });
  return matches.reduce<Match<T> | undefined>(
    (best, each) => (best && best.next >= each.next ? best : each),
    undefined,
  );
}

/** The next word that may belong to the same name, past "and"; behind the text when none does. */
function following(words: readonly TextWord[], at: number): number {
  const word = words[at];
  if (!word || !INSIDE.test(word.gap)) return words.length;
  return JOINS.has(word.plain) ? following(words, at + 1) : at;
}
