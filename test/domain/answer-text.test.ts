import { wordsIn } from '../../src/domain/answer-text';

describe('wordsIn', () => {
  it.each([
    ["What's the fee? US$4,875!", ['what', 'the', 'fee', 'us', '4875']],
    ["we can't log in", ['we', 'can', 'not', 'log', 'in']],
    ['Data & AI', ['data', 'and', 'ai']],
    ['AZ-204 and az 204', ['az204', 'and', 'az', '204']],
    ['ninety days, thirty-two', ['90', 'days', '30', '2']],
    ['half a year', ['6', 'months']],
    ['24h b4 expiry', ['24', 'h', 'before', 'expiry']],
    ['Müller’s café', ['muller', 'cafe']],
    ['🍕🍕', []],
  ])('reads %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});
