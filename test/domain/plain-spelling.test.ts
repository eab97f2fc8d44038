import { plainSpelling } from '../../src/domain/plain-spelling';

describe('the word a slip of spelling stands for', () => {
  it.each([
    ['stauts', 'status'],
    ['checklst', 'checklist'],
    ['tikc', 'tick'],
    ['compentencies', 'competencies'],
  ])('is a word of commands: %s', (typed, word) => {
    expect(plainSpelling(typed)).toBe(word);
  });

  it.each([['status'], ['weather'], ['tack'], ['store'], ['abc'], ['2027']])('is left alone: %s', (word) => {
    expect(plainSpelling(word)).toBe(word);
  });
});
