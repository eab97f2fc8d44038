import { numberedItem } from '../../src/language/numbered-item';

const items = ['Review the requirements', 'Read the notifications', 'Reserve exam time'];

describe('an item named by its place', () => {
  it.each([
    ['item 2', 'Read the notifications'],
    ['Item #3', 'Reserve exam time'],
    ['number 1', 'Review the requirements'],
    ['#2', 'Read the notifications'],
    ['item no. 3', 'Reserve exam time'],
    ['the first item', 'Review the requirements'],
    ['2nd point', 'Read the notifications'],
    ['the last task on our list', 'Reserve exam time'],
  ])('is the one that stands there: %s', (text, item) => {
    expect(numberedItem(items, text)).toBe(item);
  });

  it.each(['item 4', 'item 0', 'the tenth item', '2', '90 days', 'first reminder', 'exam 2 references'])(
    'is none where nothing stands or something else is counted: %s',
    (text) => {
      expect(numberedItem(items, text)).toBeUndefined();
    },
  );
});
