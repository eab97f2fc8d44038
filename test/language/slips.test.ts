import { isSlipFor } from '../../src/language/slips';

describe('a slip of spelling', () => {
  it.each([
    ['stauts', 'status'],
    ['checklst', 'checklist'],
    ['plaform', 'platform'],
    ['anniverary', 'anniversary'],
    ['unitck', 'untick'],
  ])('is seen: %s for %s', (typed, word) => {
    expect(isSlipFor(typed, word)).toBe(true);
  });

  it.each([
    ['status', 'status'],
    ['cat', 'car'],
    ['store', 'score1'],
    ['renewal', 'removal'],
    ['gold', 'hold'],
  ])('is not seen where it may be another word: %s for %s', (typed, word) => {
    expect(isSlipFor(typed, word)).toBe(false);
  });
});
