import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCardSet } from '../../src/cards/card-set';
import { situations } from './situations';
import { readTemplate } from './templates-on-disk';

// `npm run golden` writes the files anew; look at the difference before keeping it.
const update = process.env['GOLDEN'] === 'update';
const folder = join(__dirname, 'golden');
const cards = createCardSet(readTemplate);

test.each(Object.keys(situations))('the card "%s" looks as it was last approved', (name) => {
  const card = situations[name]?.(cards);
  const file = join(folder, `${name}.json`);
  if (update) writeFileSync(file, `${JSON.stringify(card, undefined, 2)}\n`);
  expect(existsSync(file)).toBe(true);
  expect(card).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('every approved card belongs to a situation', () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
  expect(files.sort()).toEqual(Object.keys(situations).sort());
});
