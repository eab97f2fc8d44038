import { wordRoot } from '../../../domain/word-root';
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

interface ItemTable {
  /** Of each word the items that have it. */
  readonly having: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
  readonly lookup: WordLookup;
}

const made = new WeakMap<Listed, ItemTable>();

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
  const known = made.get(items);
  if (known) return known;
  const having = new Map<string, number[]>();
  const sizes = items.map(({ text }, at) => {
    const own = new Set(distinctive(text));
    for (const word of own) having.set(word, [...(having.get(word) ?? []), at]);
    return own.size;
  });
  const table = { having, sizes, lookup: wordLookup(having.keys()) };
  made.set(items, table);
  return table;
}

function distinctive(text: string): string[] {
  return textWords(text).flatMap(({ plain }) => (SMALL.has(plain) ? [] : [wordRoot(plain)]));
}

function meaningsOf(plain: string, { having, lookup }: ItemTable): readonly string[] {
  const root = wordRoot(plain);
  return having.has(root) ? [root] : lookup(plain);
}
