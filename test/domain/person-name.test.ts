import { personName } from '../../src/domain/person-name';
import { saidName } from '../../src/domain/said-names';

describe('a name', () => {
  it.each([
    ['@Megan Bowen', 'Megan Bowen'],
    ['nadia', 'nadia'],
    ["O'Neill", "O'Neill"],
    ['our colleague Tom', 'Tom'],
    ['myself', 'me'],
    ["I'll", 'me'],
  ])('is taken from "%s"', (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it.each([['on holiday'], ['wrong'], ['the one who renews'], ['support'], ['confirmed'], ['']])(
    'is not "%s"',
    (text) => {
      expect(personName(text)).toBeUndefined();
    },
  );
});

describe('the one person a text names', () => {
  it.each([
    ['Tom left, Megan Bowen is the new contact', 'Megan Bowen'],
    ['please ping Megan Bowen instead of Tom', 'Megan Bowen'],
    ["in Megan's absence Tom takes care of it", 'Tom'],
    ['Tom and Megan share it', undefined],
    ['nobody is here', undefined],
  ])('is not the one who is away or replaced: %s', (text, name) => {
    expect(saidName(text)).toBe(name);
  });
});
