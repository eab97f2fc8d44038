import { generalTexts } from '../../../src/understanding/examples/general-texts';

const QUESTIONS = ['What it costs', 'how much is the fee', 'What it costs'];

describe('what the general model learns', () => {
  it('are the examples, and each question of the packs once as the programme', () => {
    expect(generalTexts([{ text: 'who may renew', label: 'own:contact' }], QUESTIONS)).toEqual([
      { text: 'who may renew', label: 'own:contact' },
      { text: 'What it costs', label: 'programme' },
      { text: 'how much is the fee', label: 'programme' },
    ]);
  });

  it('leaves a question to the example that says the same', () => {
    const texts = generalTexts([{ text: 'What it costs', label: 'out' }], QUESTIONS);
    expect(texts.filter(({ text }) => text === 'What it costs')).toEqual([
      { text: 'What it costs', label: 'out' },
    ]);
  });

  it('has a slot for free words once as a slot and once filled', () => {
    const texts = generalTexts([{ text: 'tick {item}', label: 'do:tick' }], []).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts).toContain('tick {item}');
    expect(texts[1]).toMatch(/^tick [a-z]/);
  });
});
