import MiniSearch from 'minisearch';
import type { FoundDocument } from './documents/document-texts';
import { classify, type Classified, type PackedModel } from '../learning/packed-model';

/** Documents ready to be ranked. */
export interface DocumentRanking {
  /** Absent while it is still being learned: the text search serves alone then. */
  readonly model?: PackedModel | undefined;
  readonly ids: readonly string[];
  readonly search: MiniSearch;
}

/** A document with how likely it is what is asked for, and what the model and the text search say of it. */
export interface Ranked extends Classified {
  /** How likely the model alone takes it to be, 0 to 1. */
  readonly modelled: number;
  /** How well the text search finds it, beside what it finds best, 0 to 1. */
  readonly found: number;
}

/**
 * How much the text search has to say beside the model: a document it finds best is taken to be `e²` times as likely
 * as one it does not find. Worth up to ten points in packs with one to three phrasings a document, and none in rich ones.
 */
const SEARCH_WEIGHT = 2;
const LEAST_PROBABILITY = 1e-9;

/** Makes documents ready; some 100 ms for 400 of them, nearly all for the search. `model` has their ids as labels. */
export function openRanking(documents: readonly FoundDocument[], model?: PackedModel): DocumentRanking {
  const search = new MiniSearch({ fields: ['phrasings', 'title', 'text'] });
  search.addAll(
    documents.map(({ id, title, text, questions, keywords }) => ({
      id,
      title,
      text,
      phrasings: [...questions, ...keywords].join('\n'),
    })),
  );
  return { model, search, ids: documents.map(({ id }) => id) };
}

/** Every document with how likely it is what is asked for, given that one of them is; the likeliest first. */
export function rankDocuments({ model, search, ids }: DocumentRanking, text: string): readonly Ranked[] {
  const hits = search.search(text, { boost: { phrasings: 2, title: 2 } });
  const best = hits[0]?.score ?? 1;
  const shares = new Map(hits.map(({ id, score }) => [String(id), score / best]));
  const classified = model
    ? classify(model, text)
    : ids.map((label) => ({ label, probability: 1 / ids.length }));
  const weighed = classified.map(({ label, probability: modelled }) => {
    const found = shares.get(label) ?? 0;
    const weight = Math.max(modelled, LEAST_PROBABILITY) * Math.exp(SEARCH_WEIGHT * found);
    return { label, modelled, found, weight };
  });
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return weighed
    .map(({ weight, ...ranked }) => ({ ...ranked, probability: weight / sum }))
    .sort((a, b) => b.probability - a.probability);
}
