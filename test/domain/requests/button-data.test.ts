import {
  buttonData,
  holdingValue,
  parseButtonData,
  parseHoldingValues,
} from '../../../src/domain/requests/button-data';

test.each([
  { action: 'tick', cycleId: 'c', itemId: 'pack:fee', done: true },
  { action: 'open-set-up' },
  { action: 'save-set-up', revision: 3 },
  { action: 'choose-program', programId: 'maicpp' },
  { action: 'show', what: 'requirements', about: 'gold crm' },
  { action: 'ask', text: 'What does it cost?' },
  { action: 'answer', programId: 'maicpp', answerId: 'fees' },
  { action: 'set-date', day: '2027-06-30' },
  { action: 'feedback', programId: 'p', answerId: 'a', question: 'why', helpful: false },
  { action: 'confirm', what: 'delete-data', token: 't' },
  { action: 'sign-in-step', programId: 'p', stepId: 's' },
  { action: 'renewed', cycleId: 'c' },
  { action: 'not-yet' },
  { action: 'undo' },
  { action: 'add-mapped-holdings' },
  { action: 'snooze', days: 7 },
] as const)('$action comes back as it was written', (action) => {
  const sent: unknown = JSON.parse(JSON.stringify(buttonData(action)));
  expect(parseButtonData(sent)).toEqual({ action, inputs: {} });
});

test('inputs are kept apart from the data, as text, without the empty ones', () => {
  const data = {
    ...buttonData({ action: 'save-set-up', revision: 1 }),
    in_date: '2027-06-30',
    in_dateUnknown: false,
    in_contact: ' ',
    revisionX: 5,
  };
  expect(parseButtonData(data)).toEqual({
    action: { action: 'save-set-up', revision: 1 },
    inputs: { in_date: '2027-06-30', in_dateUnknown: 'false' },
  });
});

test.each([
  ['nothing', undefined],
  ['a text', 'tick'],
  ['a list', [1]],
  ['null', null],
  ['another version', { v: 2, action: 'undo' }],
  ['an unknown action', { v: 1, action: 'format-disk' }],
  ['a missing part', { v: 1, action: 'tick', cycleId: 'c', itemId: 'i' }],
  ['a wrong type', { v: 1, action: 'tick', cycleId: 'c', itemId: 'i', done: 'yes' }],
  ['an unknown topic', { v: 1, action: 'show', what: 'secrets' }],
  ['an oversized id', { v: 1, action: 'answer', programId: 'x'.repeat(121), answerId: 'a' }],
  ['an oversized input', { v: 1, action: 'undo', in_contact: 'x'.repeat(4001) }],
  ['an input that is an object', { v: 1, action: 'undo', in_contact: {} }],
  [
    'too many inputs',
    { v: 1, action: 'undo', ...Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`in_${i}`, 'x'])) },
  ],
])('%s is not understood', (_what, data) => {
  expect(parseButtonData(data)).toBeUndefined();
});

test('holdings survive the way through a choice list', () => {
  const holdings = [{ id: 'crm', level: 'gold' }, { id: 'data-ai' }];
  expect(parseHoldingValues(holdings.map(holdingValue).join(','))).toEqual(holdings);
  expect(parseHoldingValues(' gold:crm , ,:')).toEqual([{ id: 'crm', level: 'gold' }]);
});
