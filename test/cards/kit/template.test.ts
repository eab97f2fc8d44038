import { createTemplates } from '../../../src/cards/kit/template';

/** A set of one template and what its files say. */
function templates(files: Readonly<Record<string, unknown>>) {
  const reads: string[] = [];
  const fill = createTemplates((name) => {
    reads.push(name);
    return JSON.stringify(files[name]);
  });
  return { fill, reads };
}

test('fills values in, keeping their types', () => {
  const { fill } = templates({ card: { text: 'Due ${day}', wrap: '${wrap}', data: '${data}' } });
  expect(fill('card', { day: '1 May', wrap: true, data: { v: 1 } })).toEqual({
    text: 'Due 1 May',
    wrap: true,
    data: { v: 1 },
  });
});

test.each([
  ['a whole text', { text: '${titel}' }],
  ['a part of a text', { text: 'Due ${titel}' }],
  ['a list', { items: [{ $data: '${titel}', text: '${$data}' }] }],
  ['a value inside a list', { items: [{ $data: '${list}', text: '${titel}' }] }],
  ['a function that does not exist', { text: 'x ${shout(title)}' }],
])('refuses to leave out %s', (_what, card) => {
  const { fill } = templates({ card });
  expect(() => fill('card', { title: 'Renewal', list: [{ name: 'x' }] })).toThrow(/card|Unknown function/);
});

test.each([
  ['a condition', { body: [{ $when: '${open}', text: 'x' }] }],
  ['a function', { text: '${toUpper(title)}' }],
  ['a place in a list', { text: '${list[0]}' }],
])('refuses %s, which our templates do without', (_what, card) => {
  const { fill } = templates({ card });
  expect(() => fill('card', { title: 'Renewal', open: true, list: ['a'] })).toThrow('Card "card"');
});

test('puts the pieces of a list where one stands, and one piece where a property asks for it', () => {
  const { fill } = templates({
    card: {
      press: { $data: '${one}', title: '${$data}' },
      body: [{ $data: '${two}', text: '${name} of ${title}', title: '${$data.name}' }, '${words}'],
    },
  });
  const two = [
    { name: 'a', title: 1 },
    { name: 'b', title: 2 },
  ];
  expect(fill('card', { one: ['x'], two, words: ['c', 'd'] })).toEqual({
    press: { title: 'x' },
    body: [{ text: 'a of 1', title: 'a' }, { text: 'b of 2', title: 'b' }, 'c', 'd'],
  });
});

test('names the card and the missing value', () => {
  const { fill } = templates({ reminder: { text: '${titel}' } });
  expect(() => fill('reminder', { title: 'x' })).toThrow('Card "reminder" has no value for ${titel}.');
});

test.each(['${amount}', 'a ${', '\uE000', '\uE000{x}', '\uE000-${x}', '`${x}`', '"quoted"\n\\'])(
  'shows %j as typed',
  (typed) => {
    const { fill } = templates({ card: { text: '${typed}', more: ['Say “${typed}”'] } });
    expect(fill('card', { typed })).toEqual({ text: typed, more: [`Say “${typed}”`] });
  },
);

test('leaves out what an empty list guards, as an element and as a property, and a null value', () => {
  const { fill } = templates({
    card: {
      value: '${nothing}',
      press: { $data: '${none}', title: '${$data}' },
      body: [{ $data: '${none}', text: '${$data}' }],
    },
  });
  expect(fill('card', { none: [], nothing: null })).toEqual({ body: [] });
});

test('puts parts in place and reads each file once', () => {
  const { fill, reads } = templates({
    card: { body: [{ $include: 'parts/line' }, { $include: 'parts/line' }] },
    'parts/line': { text: '${line}' },
  });
  expect(fill('card', { line: 'a' })).toEqual({ body: [{ text: 'a' }, { text: 'a' }] });
  const readsOfFirst = reads.length;
  fill('card', { line: 'b' });
  expect(reads).toHaveLength(readsOfFirst);
});

test('loads the templating library with the first card only', () => {
  jest.isolateModules(() => {
    let loads = 0;
    jest.doMock('adaptivecards-templating/lib/template-engine', () => {
      loads += 1;
      return jest.requireActual<object>('adaptivecards-templating/lib/template-engine');
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const fresh = require('../../../src/cards/kit/template') as { createTemplates: typeof createTemplates };
    const fill = fresh.createTemplates(() => '{"text":"${a}"}');
    expect(loads).toBe(0);
    fill('card', { a: 'x' });
    fill('card', { a: 'y' });
    expect(loads).toBe(1);
  });
});
