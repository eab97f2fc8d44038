import MiniSearch, { type Options } from 'minisearch';
import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import type { AskedKey } from './asked-keys';
import { NAMED, SAID } from './key-uses';
import type { PackedTexts } from './packed-texts';

/** A document with its rank, relative to the best one's. */
export interface RankedDocument {
  readonly id: number;
  readonly found: number;
}

/** A key that is searched for, by its number, and how much it counts. */
export type SearchedKey = Pick<AskedKey, 'number' | 'boost' | 'asking'>;

/** The documents that have one of the keys searched for, best first. */
export type Ranking = (keys: readonly (SearchedKey | undefined)[], most: number) => readonly RankedDocument[];

/**
 * What the full-text search scores each use of a key, in the order of the uses, for naming it and for saying it; 0
 * where it does not. A question's score is the sum over its keys, so it is known without another search.
 */
export interface KeptScores {
  readonly named: readonly number[];
  readonly said: readonly number[];
}

interface SearchedDocument {
  readonly id: number;
  readonly named: string[];
  readonly said: string[];
}

/** Keys are found as they stand: stems, concepts and spelling were seen to before. */
const OPTIONS: Options<SearchedDocument> = {
  fields: ['named', 'said'],
  extractField: (document, field) =>
    field === 'id' ? String(document.id) : document[field === 'named' ? 'named' : 'said'].join(' '),
  tokenize: (keys) => keys.split(' '),
  processTerm: (key) => key,
};
/** What people ask with counts for more than what is said in answers. */
const NAMED_BOOST = 3;

/** Searches for each key there is. How people ask ("when") is no such key. Some hundred milliseconds. */
export function scoresOf(texts: PackedTexts): KeptScores {
  const search = searchOver(texts);
  const { keys, usesOf, useDocuments } = texts;
  const kept = { named: useDocuments.map(() => 0), said: useDocuments.map(() => 0) };
  for (const [number, key] of keys.entries()) {
    const from = usesOf[number] ?? 0;
    const uses = new Map(useDocuments.slice(from, usesOf[number + 1]).map((id, at) => [id, from + at]));
    for (const field of ['named', 'said'] as const) {
      for (const { id, score } of search.search(key, { fields: [field] })) {
        kept[field][uses.get(Number(id)) ?? 0] = score;
      }
    }
  }
  return kept;
}

function searchOver({ keys, variantsOf, usesOf, useDocuments, uses }: PackedTexts): MiniSearch {
  const documents = variantsOf.slice(1).map((_end, id): SearchedDocument => ({ id, named: [], said: [] }));
  for (const [number, key] of keys.entries()) {
    if (isAsking(key)) continue;
    const from = usesOf[number] ?? 0;
    for (const [at, use] of uses.slice(from, usesOf[number + 1]).entries()) {
      note(documents[useDocuments[from + at] ?? 0], key, use);
    }
  }
  const search = new MiniSearch(OPTIONS);
  search.addAll(documents);
  return search;
}

function note(document: SearchedDocument | undefined, key: string, use: number): void {
  if (use & NAMED) document?.named.push(key);
  if (use & SAID) document?.said.push(key);
}

/** Ranks a pack's documents by the scores of their uses, as the full-text search does. */
export function rankingOf(texts: AnswerTexts, kept: KeptScores): Ranking {
  const uses = { ...texts, named: Float64Array.from(kept.named), said: Float64Array.from(kept.said) };
  return (keys, most) => {
    const scores = new Scores(texts.documents);
    for (const key of keys) {
      if (key && !key.asking) scores.add(key, uses);
    }
    return scores.best(most);
  };
}

/** The uses of a pack's keys, with the score of each. */
interface ScoredUses extends Pick<AnswerTexts, 'usesOf' | 'useDocuments'> {
  readonly named: Float64Array;
  readonly said: Float64Array;
}

/** The scores that documents get for one question. */
class Scores {
  private readonly sums: Float64Array;
  private readonly hits: Uint16Array;
  private readonly found: number[] = [];

  constructor(documents: number) {
    this.sums = new Float64Array(documents);
    this.hits = new Uint16Array(documents);
  }

  add({ number, boost }: SearchedKey, { usesOf, useDocuments, named, said }: ScoredUses): void {
    const { sums, hits, found } = this;
    const inNames = boost * NAMED_BOOST;
    const end = usesOf[number + 1] ?? 0;
    for (let use = usesOf[number] ?? 0; use < end; use += 1) {
      const id = useDocuments[use] ?? 0;
      const score = inNames * (named[use] ?? 0) + boost * (said[use] ?? 0);
      if (hits[id] === 0) found.push(id);
      hits[id] = (hits[id] ?? 0) + 1;
      sums[id] = (sums[id] ?? 0) + score;
    }
  }

  /** Of documents with the same score the one found first goes first. */
  best(most: number): RankedDocument[] {
    const top: RankedDocument[] = [];
    let least = -Infinity;
    for (const id of this.found) {
      // What has more of the keys counts for more.
      const score = (this.sums[id] ?? 0) * (this.hits[id] ?? 0);
      if (top.length === most) {
        if (score <= least) continue;
        top.pop();
      }
      insert(top, { id, found: score });
      least = top.at(-1)?.found ?? least;
    }
    // By keys that tell nothing all score nothing.
    const highest = top[0]?.found || 1;
    return top.map(({ id, found }) => ({ id, found: found / highest }));
  }
}

function insert(top: RankedDocument[], one: RankedDocument): void {
  let at = top.length;
  for (let before = top[at - 1]; before && before.found < one.found; before = top[at - 1]) {
    top[at] = before;
    at -= 1;
  }
  top[at] = one;
}
