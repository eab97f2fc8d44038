import MiniSearch from 'minisearch';
import { rankingOf, scoresOf, type SearchedKey } from '../../src/domain/answer-ranking';
import { openTexts } from '../../src/domain/answer-texts';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument } from '../fixtures/read-document';

const documents = [
  readDocument(['fee', 'what fee'], 'paid once'),
  readDocument(['refund'], 'the fee comes back'),
  readDocument(['stamp'], 'a stamp'),
  readDocument(['fee of stamp'], 'cheap'),
];
const packed = packTexts(documents);
const rank = rankingOf(openTexts(packed), scoresOf(packed));

function keysOf(boosts: Readonly<Record<string, number>>): SearchedKey[] {
  return Object.entries(boosts).map(([key, boost]) => ({
    number: packed.keys.indexOf(key),
    boost,
    asking: key.startsWith('?'),
  }));
}

function idsFor(boosts: Readonly<Record<string, number>>, most = 10): readonly number[] {
  return rank(keysOf(boosts), most).map(({ id }) => id);
}

describe('rankingOf', () => {
  it('finds the documents that have a key, those that are asked for with it first', () => {
    expect(idsFor({ fee: 1 })).toEqual([0, 3, 1]);
  });

  it('puts first what has more of the keys', () => {
    expect(idsFor({ fee: 1, stamp: 1 })[0]).toBe(3);
  });

  it('counts a key for as much as it was boosted', () => {
    expect(idsFor({ refund: 1, paid: 20 })[0]).toBe(0);
    expect(idsFor({ refund: 20, paid: 1 })[0]).toBe(1);
  });

  it('gives so many at most, and says how near each is to the best', () => {
    expect(idsFor({ fee: 1 }, 2)).toEqual([0, 3]);
    const [first, second] = rank(keysOf({ fee: 1 }), 2);
    expect(first?.found).toBe(1);
    expect(second?.found).toBeLessThan(1);
  });

  it('ranks documents alike by keys that tell nothing', () => {
    expect(rank(keysOf({ fee: 0 }), 2)).toEqual([
      { id: 0, found: 0 },
      { id: 3, found: 0 },
    ]);
  });

  it('finds nothing by words that only say how is asked', () => {
    expect(idsFor({ '?what': 1 })).toEqual([]);
  });

  it('ranks as a search for all the keys at once does', () => {
    const search = new MiniSearch<{ id: number; named: string; said: string }>({ fields: ['named', 'said'] });
    search.addAll([
      { id: 0, named: 'fee', said: 'paid once' },
      { id: 1, named: 'refund', said: 'the fee comes back' },
      { id: 2, named: 'stamp', said: 'a stamp' },
      { id: 3, named: 'fee of stamp', said: 'cheap' },
    ]);
    const found = search.search('fee stamp', {
      boost: { named: 3 },
      boostTerm: (key) => (key === 'fee' ? 2 : 1),
    });
    const ranked = rank(keysOf({ fee: 2, stamp: 1 }), 10);
    expect(ranked.map(({ id }) => id)).toEqual(found.map(({ id }): unknown => id));
    for (const [at, { score }] of found.entries()) {
      expect(ranked[at]?.found).toBeCloseTo(score / (found[0]?.score ?? 1), 12);
    }
  });
});
