import { whyBeside } from '../../../src/understanding/decision/beside';
import { withClauses } from '../../../src/understanding/sentence-clauses';
import type { Meaning } from '../../../src/understanding/understand-message';

const why = (text: string, leads = true): string | undefined => whyBeside([{ text, entities: [], leads }]);

describe('the rest of a sentence', () => {
  it.each([
    ['if the score drops', 'condition'],
    ['Microsoft told us', 'reported'],
    ['never', 'negated'],
    ['what shall we do', 'question'],
    ['the customer renews', 'other-owner'],
  ])('“%s” makes a change behind it doubtful', (text, reason) => {
    expect(why(text)).toBe(reason);
  });

  it.each(['what comes next', 'do not touch the rest'])('“%s” behind it says nothing of it', (text) => {
    expect(why(text, false)).toBeUndefined();
  });

  it('is nothing where it is plain', () => {
    expect(why('Ben does the renewal')).toBeUndefined();
  });
});

describe('the parts of a message', () => {
  const part = (text: string, by: Meaning['by'] = 'words'): Meaning => ({
    ...{ text, by, probability: 1, further: [], missing: [], spans: [], ranked: [] },
  });
  const besideOf = (text: string, ...parts: readonly Meaning[]): readonly (string | undefined)[] =>
    withClauses(text, parts).map(({ beside }) => beside?.map((clause) => clause.text).join());

  it('know the other parts of their sentence', () => {
    const text = 'if it drops, add Security';
    expect(besideOf(text, part('if it drops'), part('add Security'))).toEqual([
      'add Security',
      'if it drops',
    ]);
  });

  it('have nothing to do with other sentences and lines', () => {
    expect(besideOf('Who knows. Add Security', part('Who knows'), part('Add Security'))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('are not made doubtful by a short form', () => {
    const text = 'contact Megan, we hold Security';
    expect(besideOf(text, part('contact Megan', 'short-form'), part('we hold Security'))[1]).toBeUndefined();
  });
});
