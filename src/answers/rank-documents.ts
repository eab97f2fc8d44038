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
export function rankDocuments({ model, search, ids }: DocumentRanking, text: string): readonly Classified[] {
  const found = search.search(text, { boost: { phrasings: 2, title: 2 } });
  const best = found[0]?.score ?? 1;
  const shares = new Map(found.map(({ id, score }) => [String(id), score / best]));
  const classified = model
    ? classify(model, text)
    : ids.map((label) => ({ label, probability: 1 / ids.length }));
  const weighed = classified.map(({ label, probability }) => ({
    label,
    weight: Math.max(probability, LEAST_PROBABILITY) * Math.exp(SEARCH_WEIGHT * (shares.get(label) ?? 0)),
  }));
  const sum = weighed.reduce((total, { weight }) => total + weight, 0);
  return weighed
    .map(({ label, weight }) => ({ label, probability: weight / sum }))
    .sort((a, b) => b.probability - a.probability);
}
