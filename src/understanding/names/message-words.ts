import { asciiDigits } from '../../language/ascii-digits';

import { ownValue } from '../../language/own-value';

/** Short forms and spellings, each with the plain words for it; keys are lower case with straight apostrophes. */
const SHORT_FORMS: Readonly<Record<string, string | undefined>> = {
  pls: 'please',
  b4: 'before',
  plz: 'please',
  plse: 'please',
  u: 'you',
  ur: 'your',
  r: 'are',
  thx: 'thanks',
  wich: 'which',
  whcih: 'which',
  wen: 'when',
  wehn: 'when',
  whne: 'when',
  hwo: 'how',
  waht: 'what',
  wat: 'what',
  teh: 'the',
  yuo: 'you',
  hav: 'have',
  ahve: 'have',
  untill: 'until',
  wheer: 'where',
  oru: 'our',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  gimme: 'give me',
  lemme: 'let me',
  dunno: 'do not know',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  ppl: 'people',
  whats: 'what is',
  whens: 'when is',
  wheres: 'where is',
  whos: 'who is',
  hows: 'how is',
  thats: 'that is',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  weve: 'we have',
  theyre: 'they are',
  cannot: 'can not',
  lets: 'let us',
  "let's": 'let us',
  "won't": 'will not',
  "can't": 'can not',
  "shan't": 'shall not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  cant: 'can not',
  wont: 'will not',
  havent: 'have not',
  hasnt: 'has not',
  shouldnt: 'should not',
  programme: 'program',
  programmes: 'programs',
  'programme’s': 'program',
  enrolment: 'enrollment',
};

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/'m$/, ' am'],
  [/^(what|when|where|who|how|it|that|this|there|here|he|she|everything|which)'s$/, '$1 is'],
];

/** The word in plain small letters, written out. @example plainWord("aren't") // 'are not' */
export function plainWord(word: string): string {
  const small = asciiDigits(word.toLowerCase().replaceAll('’', "'"));
  const written = ownValue(SHORT_FORMS, small);
  if (written !== undefined) return written;
  if (!small.includes("'")) return small;
  for (const [ending, plain] of ENDINGS) {
    if (ending.test(small)) return small.replace(ending, plain);
  }
  return small;
}
