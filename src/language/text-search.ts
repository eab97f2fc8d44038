import { fold } from './fold';
import { numberedItem } from './numbered-item';
import { isSlipFor } from './slips';
import { wordRoot } from './word-root';

export interface SearchedItem {
  readonly id: string;
  readonly text: string;
}

/** `sure` when nearly all that was said is said by an item. */
export type ItemMatch<T extends SearchedItem> = { readonly sure: boolean } & (
  { readonly item: T } | { readonly candidates: readonly T[] }
);

interface Word {
  readonly written: string;
  readonly root: string;
}

const STOP_WORDS = new Set(
  (
    'a an the this that these those it its our we us i my your you one ones item items point points task tasks to of for in on at by with ' +
    'and or is are was be been has have had do does did done about from as all any into list checklist box row thing bit ' +
    'please pls who what which not no so now already every each before after own'
  ).split(' '),
);
/** What must fit at least, and by how much the best must lead to be taken without asking. */
const ENOUGH = 0.5;
const MARGIN = 0.08;
const SURE = 0.75;
/** The weight of a word that no item has. */
const STRANGE = 0.5;

/**
 * The checklist item a text means, by its words or its number; candidates when others fit nearly as well; undefined when none does.
 * @example findItem(items, 'the one about budgeting the fees') // { item: "Budget for competency fees and exam fees" }
 */
export function findItem<T extends SearchedItem>(
  items: readonly T[],
  text: string,
): ItemMatch<T> | undefined {
  const same = items.filter((item) => saysSame(item.text, text) || item.id === text.trim());
  if (same[0] && same.length === 1) return { item: same[0], sure: true };
  const numbered = numberedItem(items, text);
  if (numbered) return { item: numbered, sure: true };
  const wanted = wordsOf(text);
  const searched = items.map((item) => ({ item, words: itemWords(item.text) }));
  const weights = wanted.map((word) => weightOf(word, searched));
  const scored = searched.map(({ item, words }) => ({ item, score: scoreOf(wanted, weights, words) }));
  const [best, ...others] = scored.sort((a, b) => b.score - a.score).filter(({ score }) => score >= ENOUGH);
  if (!best) return undefined;
  const close = others.filter(({ score }) => best.score - score < MARGIN);
  const strange = weights.filter((weight) => weight === STRANGE).length;
  const sure = best.score >= SURE && strange * 3 <= wanted.length - strange;
  return close.length === 0
    ? { item: best.item, sure }
    : { candidates: [best, ...close].map(({ item }) => item), sure };
}

/** The share of the wanted words, weighed, that the item has; a little more for the item of which they are more. */
function scoreOf(wanted: readonly Word[], weights: readonly number[], words: readonly Word[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return 0;
  const fits = wanted.map((word) => Math.max(0, ...words.map((candidate) => likeness(word, candidate))));
  const found = fits.reduce((sum, fit, index) => sum + fit * (weights[index] ?? 0), 0);
  const covered = fits.filter((fit) => fit > 0).length / Math.max(1, words.length);
  return found / all + Math.min(0.05, covered * 0.05);
}

/** Rare words tell items apart; a word that no item has counts for little: people add words of their own. */
function weightOf(word: Word, searched: readonly { readonly words: readonly Word[] }[]): number {
  const having = searched.filter(({ words }) =>
    words.some((candidate) => likeness(word, candidate) > 0),
  ).length;
  return having === 0 ? STRANGE : Math.log(1 + searched.length / having);
}

function likeness(a: Word, b: Word): number {
  if (a.written === b.written) return 1;
  if (a.root === b.root) return 0.9;
  if (isSlipFor(a.written, b.written)) return 0.8;
  return a.root.length >= 3 && b.root.startsWith(a.root) ? 0.7 : 0;
}

/** An item's words, and the initials of names in it: "Primary Program Contact" is also called PPC. */
function itemWords(text: string): Word[] {
  const names = text.match(/\p{Lu}[\p{Ll}]+(?: \p{Lu}[\p{Ll}]+)+/gu) ?? [];
  const short = names.map((name) => name.replace(/[^\p{Lu}]/gu, ''));
  return wordsOf(`${text} ${short.join(' ')}`);
}

function wordsOf(text: string): Word[] {
  const words = new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...words]
    .filter((word) => !STOP_WORDS.has(word))
    .map((word) => ({ written: word, root: wordRoot(word) }));
}

/** Whether two texts have the same words, however they are written. @example saysSame('Order the badges!', 'order the badges') // true */
export function saysSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
