import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { isAsking } from './answer-tokens';
import { NAMED, SAID, type PackedTexts } from './packed-texts';

/** A document with its rank, relative to the best one's. */
export interface RankedDocument {
  readonly id: number;
  readonly found: number;
}

/** The documents that have one of the keys asked for, best first. `boosts` says how much each key counts. */
export type Ranking = (boosts: ReadonlyMap<string, number>, most: number) => readonly RankedDocument[];

/** A search index in a form that can be kept in a file. */
export type KeptSearch = AsPlainObject;

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
  searchOptions: {
    // What people ask with counts for more than what is said in answers.
    boost: { named: 3, said: 1 },
  },
};

/** Indexes the documents by their keys. How people ask ("when") is no such key. */
export function searchOver({ keys, variantsOf, usesOf, useDocuments, useWays }: PackedTexts): KeptSearch {
  const documents = variantsOf.slice(1).map((_end, id): SearchedDocument => ({ id, named: [], said: [] }));
  for (const [number, key] of keys.entries()) {
    if (isAsking(key)) continue;
    const from = usesOf[number] ?? 0;
    const ways = useWays.slice(from, usesOf[number + 1]);
    for (const [at, way] of ways.entries()) note(documents[useDocuments[from + at] ?? 0], key, way);
  }
  const search = new MiniSearch(OPTIONS);
  search.addAll(documents);
  return search.toJSON();
}

function note(document: SearchedDocument | undefined, key: string, way: number): void {
  if (way & NAMED) document?.named.push(key);
  if (way & SAID) document?.said.push(key);
}

/** Makes a kept index ready for being asked; some milliseconds. */
export function rankingOf(kept: KeptSearch): Ranking {
  const search = MiniSearch.loadJS(kept, OPTIONS);
  return (boosts, most) => {
    const keys = [...boosts.keys()].filter((key) => !isAsking(key));
    if (keys.length === 0) return [];
    const found = search.search(keys.join(' '), { boostTerm: (key) => boosts.get(key) ?? 1 });
    const top = found[0]?.score ?? 1;
    return found.slice(0, most).map(({ id, score }) => ({ id: Number(id), found: score / top }));
  };
}
