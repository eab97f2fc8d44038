import { createCardSet } from '../../src/cards/card-set';
import { cardBytes, LARGEST_CARD } from '../../src/cards/kit/fit-card';
import { parseButtonData } from '../../src/domain/requests/button-data';
import { goldenCards } from './golden-cards';
import { schemaErrors } from './card-schema';
import { situations } from './situations';
import { readTemplate, templateNames } from './templates-on-disk';
import { elementsIn, type Element } from './walk-card';

// The library's own entry is ESM that Node cannot load; this build needs no browser to parse.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const library = require('adaptivecards/dist/adaptivecards.js') as {
  AdaptiveCard: new () => {
    parse(json: unknown, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly { message: string }[] };
  };
  SerializationContext: new () => { eventCount: number; getEventAt(index: number): { message: string } };
};

const usedTemplates = new Set<string>();
const cards = createCardSet((name) => {
  usedTemplates.add(name);
  return readTemplate(name);
});
for (const make of Object.values(situations)) make(cards);
const all = goldenCards();
const typedTexts = ['${amount}', '${today}', '${soon}'];

describe.each(all)('the card "%s"', (_name, card) => {
  const elements = elementsIn(card.content);
  const ofType = (type: string): Element[] => elements.filter((element) => element['type'] === type);

  test('is a full-width card of version 1.5 with a plain summary', () => {
    expect(card.content).toMatchObject({ type: 'AdaptiveCard', version: '1.5', msteams: { width: 'Full' } });
    expect(card.summary.length).toBeGreaterThan(5);
    expect(card.content['speak']).toContain(card.summary);
  });

  test('is small enough', () => {
    expect(cardBytes(card)).toBeLessThanOrEqual(LARGEST_CARD);
  });

  test('has no placeholder left but what people typed', () => {
    const json = typedTexts.reduce((rest, typed) => rest.replaceAll(typed, ''), JSON.stringify(card.content));
    expect(json).not.toContain('${');
    expect(json).not.toContain('$data');
    expect(json).not.toMatch(/undefined|null|\[object|NaN/);
  });

  test('passes the schema generated from the types Microsoft publishes', () => {
    expect(schemaErrors(card.content)).toEqual([]);
  });

  test('is understood by the card library', () => {
    expect(libraryComplaints(card.content)).toEqual([]);
  });

  test('uses only elements of 1.5 that every client shows', () => {
    const known = new Set(KNOWN_TYPES);
    expect(elements.map((element) => String(element['type'])).filter((type) => !known.has(type))).toEqual([]);
  });

  test('carries data on every button that the bot understands, with the action as its verb', () => {
    for (const action of [...ofType('Action.Execute'), ...ofType('Action.Submit')]) {
      const pressed = parseButtonData(action['data']);
      expect(pressed).toBeDefined();
      if (action['type'] === 'Action.Execute') expect(action['verb']).toBe(pressed?.action.action);
      expect(JSON.stringify(action['data'])).not.toMatch(/tenant|conversation/i);
    }
  });

  test('gives buttons a fallback with the same data, and shows at most six', () => {
    const buttons = ofType('ActionSet').flatMap((set) => set['actions'] as Element[]);
    expect(buttons.length).toBeLessThanOrEqual(6);
    for (const button of buttons.filter(({ type }) => type !== 'Action.ToggleVisibility')) {
      expect(button['fallback']).toMatchObject({
        type: 'Action.Submit',
        title: button['title'],
        data: button['data'],
      });
    }
    expect(buttons.filter((button) => button['style'] !== 'default').length).toBeLessThanOrEqual(1);
  });

  test('names every pressable thing by a name of its own, labels every input, and repeats no id', () => {
    for (const element of elements) {
      const press = element['selectAction'] as Element | undefined;
      if (press) expect(`${String(press['title'])}|${String(press['tooltip'])}`).toMatch(/^\S.*\|\S/);
      if (String(element['type']).startsWith('Input.')) expect(element['label']).toMatch(/\S/);
      if (element['type'] === 'Image') expect(element['altText']).toMatch(/\S/);
    }
    const presses = [...ofType('Action.Execute')].map(
      ({ title, data }) => [title, JSON.stringify(data)] as const,
    );
    for (const [title, data] of presses) {
      expect(presses.filter((other) => other[0] === title && other[1] !== data)).toEqual([]);
    }
    const ids = elements.map((element) => element['id']).filter((id) => typeof id === 'string');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('mentions exactly the people it lists', () => {
    const listed = ((card.content['msteams'] as Element)['entities'] ?? []) as Element[];
    const texts = ofType('TextBlock').map((block) => String(block['text']));
    const mentions = texts.flatMap((text) => text.match(/<at>.*?<\/at>/g) ?? []);
    expect(mentions).toEqual(listed.map((entity) => entity['text']));
  });

  test('leads only to web addresses', () => {
    for (const link of ofType('Action.OpenUrl')) expect(link['url']).toMatch(/^https?:\/\//);
  });

  test('wraps every longer text', () => {
    for (const block of ofType('TextBlock')) {
      if (String(block['text']).length > 1) expect(block['wrap']).toBe(true);
    }
  });
});

describe('the schema generated from the types Microsoft publishes', () => {
  const textBlock = { type: 'TextBlock', text: 'x' };
  const column = { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ ...textBlock, wrapp: true }] }] };
  const button = { type: 'Action.Execute', titel: 'Save' };

  it.each([
    ['a misspelt property', { ...textBlock, warp: true }, /additionalProperty":"warp/],
    ['a misspelt property deep inside', { type: 'Container', items: [column] }, /additionalProperty":"wrapp/],
    ['a misspelt property of a button', { type: 'ActionSet', actions: [button] }, /"titel/],
    ['a missing part', { type: 'TextBlock' }, /required property 'text'/],
    ['a value that does not exist', { ...textBlock, size: 'Huge' }, /size must be equal to one of/],
    ['null for a text', { ...textBlock, text: null }, /text must be string/],
    ['an element that does not exist', { type: 'Sparkle' }, /no known kind/],
  ])('refuses %s', (_what, element, words) => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [textBlock, element] };
    expect(schemaErrors(card).join()).toMatch(words);
    expect(schemaErrors({ ...card, body: [textBlock] })).toEqual([]);
  });
});

test('the check by the card library can fail', () => {
  const twice = { type: 'Input.Text', id: 'in_a', label: 'A' };
  expect(libraryComplaints({ type: 'AdaptiveCard', version: '1.5', body: [twice, twice] })).toHaveLength(1);
  expect(
    libraryComplaints({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Sparkle' }] }),
  ).not.toEqual([]);
});

test('every template file is used by some card', () => {
  expect([...usedTemplates].sort()).toEqual(templateNames().sort());
});

test.each(templateNames())('the template "%s" has no hidden conditions', (name) => {
  // `$when` drops what it guards when a name in it is misspelt; lists that may be empty cannot.
  expect(readTemplate(name)).not.toContain('$when');
});

function libraryComplaints(content: unknown): string[] {
  const context = new library.SerializationContext();
  const parsed = new library.AdaptiveCard();
  parsed.parse(content, context);
  const whileParsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...whileParsing, ...parsed.validateProperties().validationEvents].map(({ message }) => message);
}

const KNOWN_TYPES = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ColumnSet',
  'Column',
  'ActionSet',
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Toggle',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
  'Action.ToggleVisibility',
  'mention',
];
