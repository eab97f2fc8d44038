import type { Card } from '../../src/cards/kit/card';
import { createCardSet } from '../../src/cards/card-set';
import { approveCard, forgetCard, goldenCard, goldenNames } from './golden-cards';
import { packCards } from './pack-cards';
import { situations } from './situations';
import { readTemplate } from './templates-on-disk';

// `npm run golden` writes the files anew; look at the difference before keeping it.
const update = process.env['GOLDEN'] === 'update';
const PACKS = ['maicpp', 'mpn-2016'];
const cards = createCardSet(readTemplate);
const approved = new Set(Object.keys(situations));

function hasLookedSo(name: string, card: Card | undefined): void {
  if (update) approveCard(name, card);
  expect(goldenCard(name) ?? 'never approved').toEqual(card);
}

test.each(Object.keys(situations))('the card "%s" looks as it was last approved', (name) => {
  hasLookedSo(name, situations[name]?.(cards));
});

describe.each(PACKS)('of the shipped programme %s', (programId) => {
  test('every card looks as it was last approved', async () => {
    for (const [name, card] of Object.entries(await packCards(programId))) {
      approved.add(`${programId}-${name}`);
      hasLookedSo(`${programId}-${name}`, card);
    }
  });
});

test('every approved card belongs to a situation', () => {
  const stray = goldenNames().filter((name) => !approved.has(name));
  if (update) for (const name of stray) forgetCard(name);
  expect(update ? [] : stray).toEqual([]);
});
