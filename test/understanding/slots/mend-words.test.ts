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
    ['our date is 12 Septmber 2027', 'our date is 12 September 2027'],
    ['we renewed on Agust 3rd', 'we renewed on August 3rd'],
  ])('are put right: %s', (typed, right) => {
    expect(mended(typed)).toBe(right);
  });

  it.each([
    ['what is written rightly', 'remind us again in two weeks'],
    ['what may be a name', 'Remond is our contact'],
    ['a name like a month that no figure stands beside', 'Marsh is our contact'],
    ['another form of a known word', 'the anniversary moves to 15 July 2027'],
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
