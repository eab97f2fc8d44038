import { generalTexts } from '../../../src/understanding/examples/general-texts';

describe('what the general model learns', () => {
  it('is the examples, and each question of a pack once that is no example', () => {
    const examples = [{ text: 'who may renew', label: 'own:contact' }];
    const questions = ['What it costs', 'who may renew', 'how much is {number}', 'What it costs'];
    expect(generalTexts(examples, questions)).toEqual([
      { text: 'who may renew', label: 'own:contact' },
      { text: 'What it costs', label: 'programme' },
      { text: 'how much is {number}', label: 'programme' },
    ]);
  });

  it('is masked as messages are, and said once more with words in slots that hold anything', () => {
    const [masked, filled, ...others] = generalTexts(
      [{ text: 'we have {amount} for {item}', label: 'do:due' }],
      [],
    );
    expect(masked).toEqual({ text: 'we have {number} for {item}', label: 'do:due' });
    expect(filled?.text).toMatch(/^we have \{number\} for \p{L}/u);
    expect(others).toEqual([]);
  });
});
