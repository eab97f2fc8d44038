import {
  contrasted,
  corrected,
  followUp,
  onlyNamed,
  withPerson,
} from '../../../src/understanding/thread/follow-up';
import { ownSubject } from '../../../src/understanding/thread/own-subject';

describe('a correction', () => {
  it.each([
    ['no, make that Ben', 'Ben'],
    ['sorry, I meant Cleo Park please', 'Cleo Park'],
    ['no sorry, the 20th', 'the 20th'],
    ['hm, better the 17th', 'the 17th'],
  ])('"%s" gives %s', (text, value) => {
    expect(corrected(text)).toBe(value);
  });

  it.each(['well done', 'ok thanks', 'Ben Smith'])('is none in "%s"', (text) => {
    expect(corrected(text)).toBeUndefined();
  });

  it.each([
    ['not Modern Work but Security', { not: 'Modern Work', but: 'Security' }],
    ['gold, not silver', { not: 'silver', but: 'gold' }],
    ['we do not hold Security', undefined],
  ])('"%s" says what is right and what is not', (text, expected) => {
    expect(contrasted(text)).toEqual(expected);
  });
});

describe('a message that goes on', () => {
  it.each([
    ['how long is that from now', 'how long is § from now', 'word'],
    ["whose is it and when it's due", 'whose is it and when § is due', 'word'],
    ['why not?', 'why not §', 'bare'],
  ])('"%s" has a place for what was spoken of', (text, expected, by) => {
    expect(followUp(text, [])).toEqual({ kind: 'aspect', text: expected, by });
  });

  it('does not take "this week" for what was spoken of', () => {
    expect(followUp('do we hear from you this week', [])).toBeUndefined();
  });

  it('names a person in the place of "he" and "his"', () => {
    expect(withPerson('what is his job', 'Ben')).toBe('what is Ben’s job');
    expect(withPerson('who covers for her', 'Megan')).toBe('who covers for Megan');
    expect(withPerson('who renews', 'Megan')).toBeUndefined();
  });

  it('names a track among small words only', () => {
    expect(onlyNamed("we're SMB by the way", ['Enterprise', 'SMB'])).toBe('SMB');
    expect(onlyNamed('how do SMB customers pay', ['Enterprise', 'SMB'])).toBeUndefined();
  });

  it.each([
    [{ about: 'item-state', item: 'vetting' }, 'vetting'],
    [{ about: 'references', item: 'Fabrikam' }, 'the Fabrikam reference'],
    [{ about: 'date' }, 'our anniversary'],
  ])('stands for the subject of %j', (spoken, words) => {
    expect(ownSubject(spoken)).toBe(words);
  });
});
