import { openTexts } from '../../src/domain/answer-texts';
import { askedKeysOf } from '../../src/domain/asked-keys';
import { CandidateUses } from '../../src/domain/candidate-uses';
import { countIn } from '../../src/domain/key-uses';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument, termsOf } from '../fixtures/read-document';

const texts = openTexts(
  packTexts([
    readDocument(['fee', 'what fee'], 'ten'),
    readDocument(['refund'], 'no'),
    readDocument(['fee'], ''),
  ]),
);
const terms = termsOf('fee refund weather').map((term) => ({
  ...term,
  weight: 1,
  known: true,
  everyday: false,
  commonness: 0,
}));

describe('CandidateUses', () => {
  it('knows how the candidates use the keys of a question, by their places', () => {
    const asked = askedKeysOf(terms, texts);
    const uses = new CandidateUses(asked, [{ id: 2 }, { id: 0 }], texts);
    const [fee = 0, refund = 0, weather] = asked.terms.map(({ forms }) => forms[0]);
    const counts = [0, 1].map((place) => countIn(texts.uses[uses.of(place, fee) - 1] ?? 0));
    expect(counts).toEqual([1, 2]);
    expect([uses.of(0, refund), uses.of(1, refund)]).toEqual([0, 0]);
    expect(weather).toBe(0);
    expect(uses.of(0, 0)).toBe(0);
  });
});
