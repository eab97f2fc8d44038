import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../src/cards/kit/card';

export const GOLDEN = join(__dirname, 'golden');

/** Every approved card by name; `golden.test.ts` holds them equal to what the bot makes now. */
export function goldenCards(): readonly (readonly [name: string, card: Card])[] {
  return readdirSync(GOLDEN).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')) as Card,
  ]);
}
