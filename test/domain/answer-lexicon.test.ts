import { conceptsAt, openLexicon } from '../../src/domain/answer-lexicon';

const lexicon = openLexicon([
  ['gold', ['=metal']],
  ['gold partner', ['=level', '@gold']],
  ['gold partner badge of honour', ['=award']],
]);

function named(text: string, at = 0) {
  return conceptsAt(lexicon, text.split(' '), at);
}

describe('conceptsAt', () => {
  it('takes the longest phrase that begins at the place', () => {
    expect(named('gold partner badge')).toEqual({ length: 2, concepts: ['=level', '@gold'] });
    expect(named('gold badge')).toEqual({ length: 1, concepts: ['=metal'] });
    expect(named('a gold partner badge of honour', 1)).toEqual({ length: 5, concepts: ['=award'] });
  });

  it('finds nothing where no phrase begins', () => {
    expect(named('partner gold')).toBeUndefined();
    expect(named('partner badge', 1)).toBeUndefined();
  });
});
