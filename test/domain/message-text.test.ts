import { messageText, respelled, withoutPhrases } from '../../src/domain/message-text';

describe('the plain text of a message', () => {
  it.each([
    ['What’s  OUR status?', 'what is our status?'],
    ["we're here, aren't we", 'we are here, are not we'],
    ['pls add the programme', 'please add the program'],
    ["Nadia's to-do", "nadia's to-do"],
    ['first line\nsecond line', 'first line. second line'],
  ])('is small, written out and evenly spaced: %s', (typed, plain) => {
    expect(messageText(typed).plain).toBe(plain);
  });

  it('leads back to what was typed', () => {
    const message = messageText("We're  asking  Zoë  BÖHM now");
    const start = message.plain.indexOf('zoë');
    expect(message.typed(start, start + 'zoë böhm'.length)).toBe('Zoë  BÖHM');
    expect(message.typed(0, 6)).toBe("We're");
  });

  it('replaces phrases by a plain word of their own', () => {
    const phrases = [{ words: ['circle', 'day'], plain: 'anniversary' }];
    const message = messageText('our Circle  Day is near', phrases);
    expect(message.plain).toBe('our anniversary is near');
    expect(message.typed(4, 15)).toBe('Circle  Day');
  });

  it('is respelled where a word is spelled otherwise', () => {
    const typed = 'our Stauts, pls';
    const spell = (word: string): string => (word === 'stauts' ? 'status' : word);
    const message = respelled(typed, messageText(typed), { spell, phrases: [] });
    expect(message?.plain).toBe('our status, please');
    expect(message?.typed(4, 10)).toBe('Stauts');
    expect(respelled('our date', messageText('our date'), { spell, phrases: [] })).toBeUndefined();
  });

  it('is had back without its phrases', () => {
    const phrases = [{ words: ['circle', 'day'], plain: 'anniversary' }];
    const [one, other] = [messageText('our circle day', phrases), messageText('our date', phrases)];
    expect(withoutPhrases('our circle day', one).plain).toBe('our circle day');
    expect(withoutPhrases('our date', other)).toBe(other);
  });

  it.each([
    ['our date', true],
    ["what's due", true],
    ["u're late", false],
  ])('knows whether its words are settled: %s', (typed, settled) => {
    expect(messageText(typed).settled).toBe(settled);
  });
});
