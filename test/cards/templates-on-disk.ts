import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'cards');

/** The card templates as shipped. */
export function readTemplate(name: string): string {
  return readFileSync(join(FOLDER, `${name}.json`), 'utf8');
}

/** The names of all template files: "cycle/reminder", "parts/buttons". */
export function templateNames(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''));
}
