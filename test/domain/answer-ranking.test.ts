import { rankingOf, searchOver } from '../../src/domain/answer-ranking';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument } from '../fixtures/read-document';

const documents = [
  readDocument(['fee', 'what fee'], 'paid once'),
  readDocument(['refund'], 'the fee comes back'),
  readDocument(['stamp'], 'a stamp'),
  readDocument(['fee of stamp'], 'cheap'),
];
const rank = rankingOf(searchOver(packTexts(documents)));

function idsFor(boosts: Readonly<Record<string, number>>, most = 10): readonly number[] {
  return rank(new Map(Object.entries(boosts)), most).map(({ id }) => id);
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
    const [first, second] = rank(new Map([['fee', 1]]), 2);
    expect(first?.found).toBe(1);
    expect(second?.found).toBeLessThan(1);
  });

  it('finds nothing by words that no document has, or that only say how is asked', () => {
    expect(idsFor({ weather: 1, '?what': 1 })).toEqual([]);
  });
});
