import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../src/cards/kit/card';
import { createCardSet } from '../../src/cards/card-set';
import { GOLDEN } from './golden-cards';
import { packCards } from './pack-cards';
import { situations } from './situations';
import { readTemplate } from './templates-on-disk';

// `npm run golden` writes the files anew; look at the difference before keeping it.
const update = process.env['GOLDEN'] === 'update';
const PACKS = ['maicpp', 'mpn-2016'];
const cards = createCardSet(readTemplate);
const approved = new Set(Object.keys(situations));

function hasLookedSo(name: string, card: Card | undefined): void {
  const file = join(GOLDEN, `${name}.json`);
  if (update) writeFileSync(file, `${JSON.stringify(card, undefined, 2)}\n`);
  expect(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : 'never approved').toEqual(card);
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
  const names = readdirSync(GOLDEN).map((file) => file.replace(/\.json$/, ''));
  const stray = names.filter((name) => !approved.has(name));
  if (update) for (const name of stray) rmSync(join(GOLDEN, `${name}.json`));
  expect(update ? [] : stray).toEqual([]);
});
