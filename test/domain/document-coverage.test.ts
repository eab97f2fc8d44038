import { askedKeysOf } from '../../src/domain/asked-keys';
import { CandidateUses } from '../../src/domain/candidate-uses';
import { openTexts } from '../../src/domain/answer-texts';
import { DocumentCoverage } from '../../src/domain/document-coverage';
import { packTexts } from '../../src/domain/packed-texts';
import { readDocument, termsOf } from '../fixtures/read-document';

const texts = openTexts(
  packTexts([
    readDocument(['fee', 'what fee', 'what fee today'], 'paid in spring'),
    readDocument(['gold+partner'], 'shiny', ['gold']),
  ]),
);

function coverageOf(question: string): DocumentCoverage {
  const terms = termsOf(question).map((term) => ({
    ...term,
    weight: 1,
    known: true,
    everyday: false,
    commonness: 0,
  }));
  const asked = askedKeysOf(terms, texts);
  const uses = new CandidateUses(asked, [{ id: 0 }, { id: 1 }], texts);
  return new DocumentCoverage({ terms, asked, uses }, texts);
}

describe('DocumentCoverage', () => {
  it('says how much of the question the ways to ask name, and how much the text says', () => {
    expect(coverageOf('fee spring').of(0)).toMatchObject({ named: 0.5, said: 0.5, exact: 0.8 });
    expect(coverageOf('fee').of(0)).toMatchObject({ named: 1, said: 0, coverage: 1, exact: 1 });
    expect(coverageOf('weather').of(0)).toMatchObject({ named: 0, said: 0, coverage: 0, habit: 0 });
  });

  it('counts what many ways to ask name for more', () => {
    expect(coverageOf('fee').of(0).habit).toBeGreaterThan(coverageOf('today').of(0).habit);
  });

  it('counts another word of the same meaning, or a part of the phrase, for less', () => {
    expect(coverageOf('gold+partner').of(1).named).toBeCloseTo(0.85);
    expect(coverageOf('gold+member').of(1).named).toBeCloseTo(0.3);
  });

  it('takes a document of few holdings to name each', () => {
    expect(coverageOf('@gold').of(1).named).toBe(1);
    expect(coverageOf('@gold').of(0).named).toBe(0);
  });

  it('compares how is asked', () => {
    expect(coverageOf('what fee').askedAlike(0)).toBe(1);
    expect(coverageOf('what fee').askedAlike(1)).toBe(0);
    expect(coverageOf('fee').askedAlike(1)).toBe(0.5);
  });

  it('says whether something is to be done of which the document does not speak', () => {
    expect(coverageOf('configure fee').lacksWork(0)).toBe(true);
    expect(coverageOf('fee').lacksWork(0)).toBe(false);
  });
});
