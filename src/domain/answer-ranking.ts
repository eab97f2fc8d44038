import type { AnswerTexts } from './answer-texts';
import { isAsking } from './answer-tokens';
import { NAMED, SAID } from './packed-texts';

/** A document with its rank, relative to the best one's. */
export interface RankedDocument {
  readonly id: number;
  readonly found: number;
}

/** The documents that have one of the keys asked for, best first. `boosts` says how much each key counts. */
export type Ranking = (boosts: ReadonlyMap<string, number>, most: number) => readonly RankedDocument[];

/** Okapi BM25+ with its usual parameters. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What people ask with counts for more than what is said in answers. */
const FIELDS = [
  { way: NAMED, boost: 3 },
  { way: SAID, boost: 1 },
] as const;

/** Makes documents ready for being ranked by the keys they have. How people ask ("when") is no such key. */
export function rankingOf(texts: AnswerTexts): Ranking {
  const scores = scoresOfUses(texts);
  return (boosts, most) => {
    const tally = new Tally(texts, scores);
    for (const [key, boost] of boosts) {
      const number = isAsking(key) ? undefined : texts.numbers.get(key);
      if (number !== undefined) tally.add(number, boost);
    }
    return tally.best(most);
  };
}

/** What the keys of one question add up to for each document. */
class Tally {
  private readonly texts: AnswerTexts;
  private readonly scores: Float64Array;
  private readonly totals: Float64Array;
  private readonly hits: Uint8Array;
  private readonly met: number[] = [];

  constructor(texts: AnswerTexts, scores: Float64Array) {
    this.texts = texts;
    this.scores = scores;
    this.totals = new Float64Array(texts.documents);
    this.hits = new Uint8Array(texts.documents);
  }

  add(key: number, boost: number): void {
    const { usesOf, useDocuments } = this.texts;
    for (let use = usesOf[key] ?? 0; use < (usesOf[key + 1] ?? 0); use += 1) {
      const id = useDocuments[use] ?? 0;
      if (this.hits[id] === 0) this.met.push(id);
      this.hits[id] = (this.hits[id] ?? 0) + 1;
      this.totals[id] = (this.totals[id] ?? 0) + boost * (this.scores[use] ?? 0);
    }
  }

  best(most: number): RankedDocument[] {
    // A document that has more of what is asked for is a better one.
    for (const id of this.met) this.totals[id] = (this.totals[id] ?? 0) * (this.hits[id] ?? 0);
    return best(this.met, this.totals, most);
  }
}

function best(met: readonly number[], totals: Float64Array, most: number): RankedDocument[] {
  const least = leastOfBest(met, totals, most);
  const ranked = met
    .filter((id) => (totals[id] ?? 0) >= least)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0))
    .slice(0, most);
  const top = totals[ranked[0] ?? 0] ?? 1;
  return ranked.map((id) => ({ id, found: (totals[id] ?? 0) / top }));
}

/** Numbers are sorted much faster than documents, of which most need not be. */
function leastOfBest(met: readonly number[], totals: Float64Array, most: number): number {
  if (met.length <= most) return 0;
  const scores = new Float64Array(met.length);
  for (let at = 0; at < met.length; at += 1) scores[at] = totals[met[at] ?? 0] ?? 0;
  return scores.sort()[met.length - most] ?? 0;
}

/** How much each use of a key counts: the more, the fewer documents use it so and the shorter they are. */
function scoresOfUses(texts: AnswerTexts): Float64Array {
  const scores = new Float64Array(texts.useWays.length);
  for (const field of FIELDS) {
    const factors = lengthFactors(texts, field.way);
    for (let key = 0; key + 1 < texts.usesOf.length; key += 1) {
      const from = texts.usesOf[key] ?? 0;
      const ways = texts.useWays.subarray(from, texts.usesOf[key + 1]);
      const share = field.boost * rarityOf(ways, field.way, texts.documents);
      for (let at = 0; at < ways.length; at += 1) {
        if (!((ways[at] ?? 0) & field.way)) continue;
        const factor = factors[texts.useDocuments[from + at] ?? 0] ?? 0;
        scores[from + at] = (scores[from + at] ?? 0) + share * factor;
      }
    }
  }
  return scores;
}

function rarityOf(ways: Uint8Array, way: number, documents: number): number {
  let count = 0;
  for (const each of ways) if (each & way) count += 1;
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
}

/** How much a key counts in each document, by how many other keys it has. */
function lengthFactors(
  { documents, numbers, usesOf, useDocuments, useWays }: AnswerTexts,
  way: number,
): Float64Array {
  const lengths = new Float64Array(documents);
  for (const [key, number] of numbers) {
    if (isAsking(key)) continue;
    for (let use = usesOf[number] ?? 0; use < (usesOf[number + 1] ?? 0); use += 1) {
      const id = useDocuments[use] ?? 0;
      if ((useWays[use] ?? 0) & way) lengths[id] = (lengths[id] ?? 0) + 1;
    }
  }
  const full = lengths.map((length) => Math.max(1, length));
  const average = full.reduce((sum, length) => sum + length, 0) / documents;
  return full.map((length) => D + (K + 1) / (1 + K * (1 - B + (B * length) / average)));
}
