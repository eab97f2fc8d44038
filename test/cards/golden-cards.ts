import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Card } from '../../src/cards/kit/card';
import { templateNames } from './templates-on-disk';

const GOLDEN = join(__dirname, 'golden');
const templates = templateNames()
  .map((name) => basename(name))
  .sort((a, b) => b.length - a.length);

/** The file of an approved card: one folder for each card, those of the shipped programmes beside the others. */
function fileOf(name: string): string {
  const situation = name.replace(/^(?:maicpp|mpn-2016)-/, '');
  const card = templates.find((each) => situation === each || situation.startsWith(`${each}-`));
  return join(GOLDEN, card ?? situation.replace(/-.*/, ''), `${name}.json`);
}

/** The names of all approved cards. */
export function goldenNames(): readonly string[] {
  return readdirSync(GOLDEN, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));
}

/** A card as it was last approved; undefined where it never was. */
export function goldenCard(name: string): Card | undefined {
  const file = fileOf(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Card) : undefined;
}

export function approveCard(name: string, card: Card | undefined): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(card, undefined, 2)}\n`);
}

export function forgetCard(name: string): void {
  rmSync(fileOf(name));
}

/** Every approved card by name; `golden.test.ts` holds them equal to what the bot makes now. */
export function goldenCards(): readonly (readonly [name: string, card: Card])[] {
  return goldenNames().flatMap((name) => {
    const card = goldenCard(name);
    return card ? [[name, card] as const] : [];
  });
}
