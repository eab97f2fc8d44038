import { LikenessToQuestion } from '../../src/domain/answer-likeness';
import { askedKeysOf } from '../../src/domain/asked-keys';
import { CandidateUses } from '../../src/domain/candidate-uses';
import { openTexts, termWeight } from '../../src/domain/answer-texts';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument, termsOf } from '../fixtures/read-document';

const texts = openTexts(
  packTexts([
    readDocument(['yearly fee', 'what fee', 'price of stamp', 'fee'], 'ten'),
    readDocument(['gold+partner badge'], 'shiny'),
    readDocument(['=dues'], 'twelve'),
  ]),
);

function likenessOf(question: string, document: number): ReturnType<LikenessToQuestion['to']> {
  const terms = termsOf(question).map((term) => ({
    ...term,
    weight: termWeight(term.forms, texts) || 2,
    known: true,
    everyday: false,
    commonness: 0,
  }));
  const asked = askedKeysOf(terms, texts);
  const uses = new CandidateUses(asked, [{ id: document }], texts);
  return new LikenessToQuestion({ terms, asked, uses }, texts).to(document, 0);
}

describe('LikenessToQuestion', () => {
  it('is whole for the words of a way to ask, and less for every word more', () => {
    expect(likenessOf('fee', 0).likeness).toBe(1);
    expect(likenessOf('fee today', 0).likeness).toBeLessThan(1);
    expect(likenessOf('fee', 0).title).toBeLessThan(1);
    expect(likenessOf('fee', 0).title).toBeGreaterThan(0);
  });

  it('takes the three most similar ways to ask for what is typical', () => {
    const { likeness, typical } = likenessOf('fee', 0);
    expect(typical).toBeGreaterThan(likeness / 3);
    expect(typical).toBeLessThan(likeness);
    expect(likenessOf('stamp', 0).typical).toBeCloseTo(likenessOf('stamp', 0).likeness / 3);
  });

  it('is nothing where no word is the same', () => {
    expect(likenessOf('badge', 0)).toEqual({ likeness: 0, typical: 0, title: 0, pairs: 0 });
  });

  it('counts another word of the same meaning, and a part of a phrase, for less', () => {
    expect(likenessOf('=dues', 2).likeness).toBeCloseTo(0.85);
    const [whole, part] = [likenessOf('gold+partner badge', 1), likenessOf('gold badge', 1)];
    expect(part.likeness).toBeGreaterThan(0);
    expect(part.likeness).toBeLessThan(whole.likeness);
  });

  it('sees which neighbouring words are neighbours too', () => {
    expect(likenessOf('yearly fee', 0).pairs).toBe(1);
    expect(likenessOf('fee yearly', 0).pairs).toBe(0);
    expect(likenessOf('price of fee', 0).pairs).toBe(0.5);
    expect(likenessOf('stamp fee', 0).pairs).toBe(0);
  });
});
