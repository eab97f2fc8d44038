import { findEntities } from '../../../src/understanding/entities/find-entities';
import { mendWords } from '../../../src/understanding/slots/mend-words';
import { unknownWords } from '../../../src/understanding/slots/known-words';
import { mpnTeam, templates } from './read-message';

function mended(text: string): string | undefined {
  return mendWords(text, findEntities(text, mpnTeam), templates);
}

describe('slips in the words of a message', () => {
  it.each([
    ['remnid us agian in two weaks', 'remind us again in two weeks'],
    ['pls chnage our anniversery to 12 may 2027', 'pls change our anniversary to 12 may 2027'],
    ['mark it as doen', 'mark it as done'],
  ])('are put right: %s', (typed, right) => {
    expect(mended(typed)).toBe(right);
  });

  it.each([
    ['what is written rightly', 'remind us again in two weeks'],
    ['what may be a name', 'Remond is our contact'],
    ['what stands in quotes', 'add "order new busines cards" to the list'],
    ['the name of somebody known', 'contact megan bowen'],
  ])('are none in %s', (_what, text) => {
    expect(mended(text)).toBeUndefined();
  });
});

describe('words that no example has', () => {
  it('are names and slips, and no small words', () => {
    const words = unknownWords('make Xaver our conntakt for the renewal', [], templates);
    expect(words.map(({ typed }) => typed)).toEqual(['Xaver', 'conntakt']);
  });
});
