import { commandPrefix } from '../../src/domain/command-prefix';

describe('the promised command words', () => {
  it.each([
    ['add item', { command: 'add item', rest: '' }],
    ['Add Underwater Weaving', { command: 'add', rest: 'Underwater Weaving' }],
    ['drop: something odd', { command: 'drop', rest: 'something odd' }],
    ['time zone Atlantis', { command: 'time zone', rest: 'Atlantis' }],
  ])('are found at the beginning of "%s"', (text, found) => {
    expect(commandPrefix(text)).toEqual(found);
  });

  it.each([
    'add what to the list?',
    'add me to your heart and never let me go away',
    'what is this',
    'additional fees',
  ])('are not read into "%s"', (text) => {
    expect(commandPrefix(text)).toBeUndefined();
  });
});
