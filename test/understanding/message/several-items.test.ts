import { entries, listedItems } from '../../../src/understanding/message/listed-items';
import { readItemList } from '../../../src/understanding/message/read-item-list';
import { severalItems } from '../../../src/understanding/message/several-items';

const items = ['Pass the vetting', 'Pay the fee', 'Collect references', 'Plan exams and badges'].map(
  (text, at) => ({
    id: String.fromCharCode(97 + at),
    text,
  }),
);

describe('several items by one message', () => {
  it.each<[string, string, readonly string[]]>([
    ['1 and 2', 'ab', []],
    ['items 1, 3 and 4', 'acd', []],
    ['1-3', 'abc', []],
    ['1 to 2, 4', 'abd', []],
    ['#1 & #2', 'ab', []],
    ['item 2 and item 4', 'bd', []],
    ['2 and 2 and 3', 'bc', []],
    ['1 and 9', 'a', ['9']],
    ['everything', 'abcd', []],
    ['all open items', 'abcd', []],
    ['the vetting and the fee', 'ab', []],
    ['vetting, fee, references', 'abc', []],
  ])('%s', (words, ids, missing) => {
    const found = severalItems(items, words);
    expect([found?.items.map(({ id }) => id).join(''), found?.missing]).toEqual([ids, missing]);
  });

  it.each(['1', 'item 2', 'the vetting', 'exams and badges', 'vetting and frobnication', '3-1', ''])(
    'are not meant by "%s"',
    (words) => expect(severalItems(items, words)).toBeUndefined(),
  );
});

describe('commands about several items', () => {
  it.each([
    ['tick 1 and 2', { do: 'tick', item: '1 and 2' }],
    ['please check off items 1, 2 and 5', { do: 'tick', item: 'items 1, 2 and 5' }],
    ['mark 1 and 2 as done', { do: 'tick', item: '1 and 2' }],
    ['items 3, 4 and 5 are done', { do: 'tick', item: 'items 3, 4 and 5' }],
    ['untick everything', { do: 'untick', item: 'everything' }],
    ['reopen 1-3', { do: 'untick', item: '1-3' }],
    ['add item call Ben', { do: 'add-item', item: 'call Ben' }],
    ['todo: call Ben', { do: 'add-item', item: 'call Ben' }],
  ])('%s', (text, command) => {
    expect(readItemList(text)).toEqual(command);
  });

  it.each([
    'tick item 1',
    'items 1 and 2 are not done',
    'are items 1 and 2 done?',
    'everything is done',
    'add item',
    'add item to the list: call Ben',
    'add item it',
    'add item call Ben?',
    'put it on the list for Ben',
  ])('are for other readers: %s', (text) => {
    expect(readItemList(text)).toBeUndefined();
  });
});

describe('items that one line lists', () => {
  it.each<[string, readonly string[]]>([
    ['add items: a, b and c', ['a', 'b', 'c']],
    ['add these two items: call Ben, then pay; order (x, y)', ['call Ben, then pay', 'order (x, y)']],
    ['new tasks: pay by June 30, 2027, call Ben', ['pay by June 30, 2027', 'call Ben']],
    ['add items a and b', ['a', 'b']],
    ['add items to the list', []],
    ['add item: a, b', []],
    ['add items: a', []],
    ['items 1 and 2 are done', []],
  ])('%s', (line, expected) => {
    expect(listedItems(line)).toEqual(expected);
  });

  it('are parted by the strongest sign', () => {
    expect(entries('a and b')).toEqual(['a', 'b']);
    expect(entries('a and b, c')).toEqual(['a and b', 'c']);
    expect(entries('a, b; c')).toEqual(['a, b', 'c']);
  });
});
