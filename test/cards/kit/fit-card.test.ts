import { createCardSet } from '../../../src/cards/card-set';
import { cardBytes, clip, fitCard, LARGEST_CARD } from '../../../src/cards/kit/fit-card';
import { manyGroups, reminder90 } from '../situations';
import { readTemplate } from '../templates-on-disk';
import { elementsIn, wordsIn } from '../walk-card';

const cards = createCardSet(readTemplate);
const presses = (content: unknown): number =>
  elementsIn(content).filter((element) => element['type'] === 'Action.Execute' && element['verb'] === 'tick')
    .length;

test.each([
  ['letters', 'n'],
  ['Chinese characters', '续'],
  ['emoji', '🎉'],
  ['quotes', '"'],
])('forty items with 200 %s each fit, and every one can be ticked', (_what, letter) => {
  const groups = manyGroups(40, 200, letter);
  const reminder = cards.reminder({ ...reminder90, groups, notes: [letter.repeat(200)] });
  expect(cardBytes(reminder)).toBeLessThanOrEqual(LARGEST_CARD);
  expect(presses(reminder.content)).toBe(40);
  const checklist = cards.checklist({ cycleId: 'c', title: 'Checklist', groups, timeline: [], buttons: [] });
  expect(cardBytes(checklist)).toBeLessThanOrEqual(LARGEST_CARD);
  expect(presses(checklist.content)).toBe(40);
});

test('three hundred items: open ones first, and the card says how many are left out', () => {
  const card = cards.reminder({ ...reminder90, groups: manyGroups(300, 200, '🎉') });
  expect(cardBytes(card)).toBeLessThanOrEqual(LARGEST_CARD);
  expect(wordsIn(card.content)).toMatch(/\d+ more do not fit here/);
  expect(wordsIn(card.content)).not.toContain('☑');
  expect(card.summary).toContain('100 of 300 done');
});

test('a short checklist keeps its details', () => {
  expect(wordsIn(cards.reminder(reminder90).content)).toContain('Done by Ana Lima, 3 April 2027');
});

test('long lists of changes and history are cut to what fits, with a way to the rest', () => {
  const entry = {
    when: '1 May 2027',
    title: 'Fee',
    markdown: 'x'.repeat(1200),
    links: [{ title: 'Open', url: 'https://example.org' }],
  };
  const changes = cards.changes({ entries: Array.from({ length: 80 }, () => entry), buttons: [] });
  expect(cardBytes(changes)).toBeLessThanOrEqual(LARGEST_CARD);
  expect(wordsIn(changes.content)).toMatch(/\d+ more: ask/);
  const history = cards.history({
    entries: Array.from({ length: 200 }, () => ({ when: '1 May', what: '🎉'.repeat(500) })),
    buttons: [],
  });
  expect(cardBytes(history)).toBeLessThanOrEqual(LARGEST_CARD);
  expect(wordsIn(history.content)).toContain('say “export”');
});

test('a question of any length fits', () => {
  const card = cards.unknown({ question: '?'.repeat(28_000), nearest: [], support: [] });
  expect(cardBytes(card)).toBeLessThan(4000);
});

test('takes the first form that fits, and the last when none does', () => {
  const make = (size: number) => ({ content: { text: 'x'.repeat(size) }, summary: '' });
  expect(cardBytes(fitCard([30_000, 20_000, 10], make))).toBe(20_011);
  expect(cardBytes(fitCard([40_000, 30_000], make))).toBe(30_011);
  expect(() => fitCard([], make)).toThrow(RangeError);
});

test.each([
  ['Renewal fee', 8, 'Renewal…'],
  ['Renewal fee', 11, 'Renewal fee'],
  ['🎉🎉🎉', 2, '🎉…'],
])('clips %j to %i characters', (text, most, clipped) => {
  expect(clip(text, most)).toBe(clipped);
});
