import { createCardSet } from '../../src/cards/card-set';
import { countdownWords, progressData } from '../../src/cards/kit/card-data';
import { timeZoneChoices } from '../../src/cards/team/time-zone-choices';
import { parseTimeZone } from '../../src/domain/time/time-zone';
import { reminder90, setUp, typedRows } from './situations';
import { readTemplate } from './templates-on-disk';
import { elementsIn, wordsIn, type Element } from './walk-card';

const cards = createCardSet(readTemplate);
const ticks = (content: unknown) =>
  elementsIn(content).flatMap((element) => (element['verb'] === 'tick' ? [element] : []));

test('the days left are the largest words of a reminder and come first', () => {
  const sizes = elementsIn(cards.reminder(reminder90).content).filter(
    (element) => element['size'] === 'ExtraLarge',
  );
  expect(sizes).toMatchObject([{ text: '90 days left' }]);
});

test.each([
  [90, '90 days left'],
  [1, '1 day left'],
  [0, 'Today'],
  [-1, '1 day past'],
  [-12, '12 days past'],
])('%i days are said as "%s"', (days, words) => {
  expect(countdownWords(days)).toBe(words);
});

test('a notification says the days, the date and the progress', () => {
  expect(cards.reminder(reminder90).summary).toBe(
    'Start the renewal: 90 days left, until 30 June 2027. 1 of 4 done.',
  );
});

test('a row sets its item to done or to open, whatever the card showed before', () => {
  const [first, second] = ticks(cards.reminder(reminder90).content);
  expect(first).toMatchObject({
    title: 'Mark “Review the requirements of each competency you hold” as open',
    data: { v: 1, action: 'tick', cycleId: 'cycle-1', itemId: 'pack:review-requirements', done: false },
  });
  expect(second).toMatchObject({
    title: 'Mark “Read the notifications in PMC” as done',
    data: { done: true },
  });
});

test('an archived checklist cannot be pressed', () => {
  const { groups } = reminder90;
  const view = { cycleId: 'c', title: 'Old', groups, timeline: [], buttons: [], readOnly: true };
  expect(ticks(cards.checklist(view).content)).toEqual([]);
});

test('what people typed is shown as typed, in elements that read no Markdown', () => {
  const card = cards.reminder({ ...reminder90, groups: [{ title: 'Own', rows: typedRows }] });
  const runs = elementsIn(card.content).filter((element) => element['type'] === 'TextRun');
  for (const row of typedRows) {
    expect(runs.map((run) => String(run['text']).replaceAll('\u2060', ''))).toContain(row.text);
  }
});

test('somebody called like a mention is mentioned once, and only by the contact line', () => {
  const card = cards.reminder({
    ...reminder90,
    contact: { id: '29:x', name: '<at>Eve</at>', label: 'Contact' },
  });
  const blocks = elementsIn(card.content).filter((element) => element['type'] === 'TextBlock');
  expect(JSON.stringify(blocks).match(/<at>/g)).toHaveLength(1);
});

test('a contact without an id is named, not mentioned', () => {
  const card = cards.reminder({ ...reminder90, contact: { name: 'Megan Bowen', label: 'Contact' } });
  expect(wordsIn(card.content)).toContain('Contact: Megan Bowen');
  expect(card.content['msteams']).toEqual({ width: 'Full', entities: [] });
});

test.each([
  [0, 40, 0],
  [1, 40, 1],
  [39, 40, 15],
  [40, 40, 16],
])('%i of %i done fills %i of 16 parts of the bar', (done, total, filled) => {
  const [bar] = progressData({ done, total });
  expect((bar?.['filled'] as string[]).join('')).toHaveLength(filled);
});

test('every time zone on offer exists, and the selected one is always among them', () => {
  const choices = timeZoneChoices('Asia/Thimphu').map(({ value }) => value);
  expect(choices).toContain('Asia/Thimphu');
  expect(choices.filter((zone) => parseTimeZone(zone) === undefined)).toEqual([]);
  expect(new Set(choices).size).toBe(choices.length);
});

test.each([
  ['2027-06-30', '2027-06-30'],
  ['30 June', undefined],
  ['2027-02-31', undefined],
])('the set-up card given the date %j holds %j', (date, value) => {
  const card = cards.setUp({ ...setUp, date });
  const input = elementsIn(card.content).find((element) => element['id'] === 'in_date');
  expect(input?.['value']).toBe(value);
});

test('what was typed into the set-up card is kept', () => {
  const typed = {
    contact: 'Megan **B**',
    standIn: '${x}',
    holdingGroups: setUp.holdingGroups.map((group) => ({
      ...group,
      chosen: ['gold:cloud-crm', 'gold:data-platform', 'silver:data-platform', 'gold:unheard-of'],
    })),
    dateUnknown: true,
  };
  const inputs = elementsIn(cards.setUp({ ...setUp, ...typed }).content);
  const values = Object.fromEntries(inputs.map((input) => [String(input['id']), input['value']]));
  expect(values).toMatchObject({
    in_contact: 'Megan **B**',
    in_standIn: '${x}',
    in_holdings_gold: 'gold:data-platform,gold:cloud-crm',
    in_holdings_silver: 'silver:data-platform',
    in_dateUnknown: 'true',
    in_timeZone: 'Europe/Berlin',
  });
});

test('a missing value never reaches the screen', () => {
  const broken = { ...reminder90, title: undefined } as unknown as typeof reminder90;
  expect(() => cards.checklist({ ...broken, timeline: [] })).toThrow();
  expect(() => cards.notice({ tone: 'good', title: undefined as unknown as string, text: 'x' })).toThrow(
    /title/,
  );
});

describe('a long list of choices', () => {
  const choices = Array.from({ length: 28 }, (_, index) => ({
    title: `Craft ${index}`,
    value: `gold:c${index}`,
  }));
  const group = { id: 'in_holdings_gold', label: 'Gold crafts', choices };

  function foldsOf(chosen: readonly string[]): readonly Element[] {
    const card = cards.setUp({ ...setUp, holdingGroups: [{ ...group, chosen }] });
    return elementsIn(card.content);
  }

  it('is folded away behind a button that says how many there are', () => {
    const elements = foldsOf([]);
    const toggle = elements.find(({ type }) => type === 'Action.ToggleVisibility');
    expect(toggle).toMatchObject({ title: 'Gold crafts (28)', targetElements: ['box_in_holdings_gold'] });
    expect(elements.find(({ id }) => id === 'box_in_holdings_gold')).toMatchObject({ isVisible: false });
  });

  it('is never folded over what is chosen', () => {
    const elements = foldsOf(['gold:c3', 'gold:c4']);
    expect(elements.find(({ type }) => type === 'Action.ToggleVisibility')?.['title']).toBe(
      'Gold crafts (2 of 28 chosen)',
    );
    expect(elements.find(({ id }) => id === 'box_in_holdings_gold')).toMatchObject({ isVisible: true });
  });
});
