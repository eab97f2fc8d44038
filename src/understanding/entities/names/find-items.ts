import { wordRoot } from '../../../language/word-root';
import { keepResults } from '../../../memoize';
import type { EntityOf } from '../entity';
import { textWords, type TextWord } from './text-words';
import { wordLookup, type WordLookup } from './word-lookup';

type ItemEntity = EntityOf<'item'>;
type Listed = readonly { readonly id: string; readonly text: string }[];

/** The part of an item's words that must stand together. */
const NEARLY_ALL = 0.7;
/** Words that tell no item from another. */
const SMALL = new Set(
  (
    'a an the this that of for to in on at by with from and or is are be it its our we us you your who what which as all any about one each every ' +
    'der die das den dem des ein eine einen und oder zu zum zur von vom für im in am an auf mit ist sind unser unsere uns'
  ).split(' '),
);

/** Words of items that are in most questions, too; none of them stands for an item. */
const USUAL = new Set(
  (
    'do does did done have has had before after see look let still day days date dates hour hours wait work works working every few first once ' +
    'been get got need make made take say says start next than then there them not no only also'
  ).split(' '),
);

interface ItemTable {
  /** Of each word the items that have it. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
  readonly lookup: WordLookup;
}

const made = new WeakMap<Listed, ItemTable>();
/** Most places have the same lists; whoever has written items of their own has a table of their own. */
const tableFor = keepResults((texts) => madeTable(texts.split('\n')), 60);

/**
 * Items of the checklist of which nearly all words that tell them apart stand together, in any order.
 * @example 'reserve the time for exams and technical assessments' // Reserve time for technical assessments and exams
 */
export function findItems(words: readonly TextWord[], items: Listed): ItemEntity[] {
  const table = tableOf(items);
  const hits = words.map(({ plain }) => {
    if (SMALL.has(plain)) return [];
    return [
      ...new Set(
        meaningsOf(plain, table).flatMap((word) =>
          (table.having.get(word) ?? []).map((item) => `${item} ${word}`),
        ),
      ),
    ];
  });
  const touched = new Set(hits.flat().map((hit) => Number(hit.split(' ')[0])));
  return [...touched].flatMap((item) => {
    const run = bestRun(item, words, hits);
    const listed = items[item];
    if (!listed || !run || run.count < NEARLY_ALL * (table.sizes[item] ?? 1)) return [];
    return [{ start: run.start, end: run.end, kind: 'item' as const, id: listed.id, text: listed.text }];
  });
}

/** One word has to be so long to stand for an item by itself. */
const SHORTEST_ALONE = 5;

/**
 * The item that words standing together may mean though they are few of its own: the one that has most of them, or the
 * only one that has the word. None where two items have as many.
 * @example 'the badge is in place' // After payment: download the badge
 */
export function findLikelyItems(words: readonly TextWord[], items: Listed): ItemEntity[] {
  const table = tableOf(items);
  return groupsOf(words, table).flatMap((group): ItemEntity[] => {
    const [first, last] = [group[0], group.at(-1)];
    const item = items[likeliest(group, table) ?? -1];
    if (!item || !first || !last) return [];
    return [{ start: first.start, end: last.end, kind: 'item', id: item.id, text: item.text }];
  });
}

/** The place of the item that has most of the words; undefined where another has as many. */
function likeliest(group: readonly TextWord[], table: ItemTable): number | undefined {
  const counts = new Map<number, number>();
  for (const root of new Set(group.flatMap(({ plain }) => rootsIn(plain, table))))
    for (const item of table.having.get(root) ?? []) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [item, other] = [...counts.keys()].filter((each) => counts.get(each) === most);
  const longest = Math.max(...group.map(({ plain }) => plain.length));
  return other === undefined && (most > 1 || longest >= SHORTEST_ALONE) ? item : undefined;
}

function isFiller({ plain }: TextWord): boolean {
  return SMALL.has(plain) && !USUAL.has(plain);
}

function rootsIn(plain: string, table: ItemTable): readonly string[] {
  if (SMALL.has(plain) || USUAL.has(plain)) return [];
  return meaningsOf(plain, table).filter((root) => table.having.has(root));
}

/** Words of items that stand together. */
function groupsOf(words: readonly TextWord[], table: ItemTable): readonly (readonly TextWord[])[] {
  const groups: TextWord[][] = [];
  let open = false;
  for (const word of words) {
    const isOwn = rootsIn(word.plain, table).length > 0;
    const goesOn = open && !/[,.!?;\n]/.test(word.gap);
    if (!isOwn && goesOn && isFiller(word)) continue;
    if (isOwn && goesOn) groups.at(-1)?.push(word);
    else if (isOwn) groups.push([word]);
    open = isOwn;
  }
  return groups;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Different words of the item in it. */
  readonly count: number;
}

/** The run of words that has most of an item's, with nothing but small words between them. */
function bestRun(
  item: number,
  words: readonly TextWord[],
  hits: readonly (readonly string[])[],
): Run | undefined {
  let best: Run | undefined;
  let said = new Set<string>();
  let start = 0;
  for (const [at, word] of words.entries()) {
    const own = (hits[at] ?? []).find((hit) => hit.startsWith(`${item} `));
    if (endsRun(word, own)) said = new Set();
    if (own === undefined) continue;
    if (said.size === 0) start = word.start;
    said.add(own);
    if (said.size > (best?.count ?? 0)) best = { start, end: word.end, count: said.size };
  }
  return best;
}

function endsRun({ gap, plain }: TextWord, own: string | undefined): boolean {
  return /[.!?;\n]/.test(gap) || (own === undefined && !SMALL.has(plain));
}

function tableOf(items: Listed): ItemTable {
  const known = made.get(items) ?? tableFor(items.map(({ text }) => text.replaceAll('\n', ' ')).join('\n'));
  made.set(items, known);
  return known;
}

function madeTable(texts: readonly string[]): ItemTable {
  const having = new Map<string, number[]>();
  const sizes = texts.map((text, at) => {
    const own = new Set(distinctive(text));
    for (const word of own) having.set(word, [...(having.get(word) ?? []), at]);
    return own.size;
  });
  return { having, sizes, lookup: wordLookup(having.keys()) };
}

function distinctive(text: string): string[] {
  return textWords(text).flatMap(({ plain }) => (SMALL.has(plain) ? [] : [wordRoot(plain)]));
}

function meaningsOf(plain: string, { having, lookup }: ItemTable): readonly string[] {
  const root = wordRoot(plain);
  return having.has(root) ? [root] : lookup(plain);
}
