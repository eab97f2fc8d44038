import { openTexts } from '../../src/domain/answer-texts';
import { Neighbours } from '../../src/domain/neighbours';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument } from '../fixtures/read-document';

const packed = packTexts([readDocument(['yearly fee', 'fee of stamp'], 'ten')]);
const texts = openTexts(packed);

function placesOf(key: string): readonly number[] {
  const use = packed.usesOf[packed.keys.indexOf(key)] ?? 0;
  return packed.places.slice(packed.placesOf[use], packed.placesOf[use + 1]);
}

function shareOf(...keys: readonly string[]): number {
  const neighbours = new Neighbours(texts);
  neighbours.start(0, 5);
  for (const key of keys) {
    neighbours.next();
    for (const place of placesOf(key)) neighbours.meet(place);
  }
  return neighbours.share();
}

describe('Neighbours', () => {
  it('counts the neighbouring terms of a question that some way to ask has as neighbours, in that order', () => {
    expect(shareOf('yearly', 'fee')).toBe(1);
    expect(shareOf('fee', 'yearly')).toBe(0);
    expect(shareOf('yearly', 'fee', 'stamp')).toBe(0.5);
  });

  it('does not take the end of one way to ask and the beginning of the next for neighbours', () => {
    const two = openTexts(packTexts([readDocument(['yearly', 'fee'], 'ten')]));
    const neighbours = new Neighbours(two);
    neighbours.start(0, 2);
    neighbours.next();
    neighbours.meet(1);
    neighbours.next();
    neighbours.meet((1 << 17) | 3);
    expect(neighbours.share()).toBe(0);
  });

  it('has no pairs to count in a single term', () => {
    expect(shareOf('fee')).toBe(0);
  });
});
