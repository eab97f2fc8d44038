import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { stem } from '../../src/domain/answer-stem';
import {
  ownWordsOf,
  phraseSetOf,
  phrasesIn,
  PROGRAMME_WORDS,
  speechOf,
} from '../../src/domain/answer-vocabulary';
import { programSchema } from '../../src/domain/program';

const own = ownWordsOf(
  programSchema.parse(parse(readFileSync(join(__dirname, '../programs/packs/northwind.yaml'), 'utf8'))),
);
const anchors = phraseSetOf([...own, ...PROGRAMME_WORDS]);

function speech(text: string) {
  const words = text.split(' ');
  return speechOf(words, words.map(stem), anchors);
}

describe('speechOf', () => {
  it('finds the words of the programme and those of all programmes', () => {
    expect(speech('who is cold chain for').anchors).toBe(1);
    expect(speech('what is the capability score of a designation').anchors).toBe(2);
  });

  it('does not take words of every conversation for those of a programme', () => {
    expect(speech('what is the price of a card').anchors).toBe(0);
  });

  it('tells products that are named for other reasons, and other walks of life', () => {
    expect(speech('how do i share an outlook calendar')).toMatchObject({ anchors: 0, products: true });
    expect(speech('designation for azure').products).toBe(false);
    expect(speech('weather for the football match').foreign).toBe(3);
  });
});

describe('phrasesIn', () => {
  it('finds every phrase of a row of words once, also one within another', () => {
    const set = phraseSetOf(['gold', 'gold partner', 'partner badge', 'a b c d e']);
    expect([...phrasesIn('gold partner badge gold'.split(' '), set)]).toEqual([
      'gold',
      'gold partner',
      'partner badge',
    ]);
    expect(phrasesIn('badge of partner'.split(' '), set).size).toBe(0);
  });
});
