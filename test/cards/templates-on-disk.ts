import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'cards');

/** The card templates as shipped. */
export function readTemplate(name: string): string {
  return readFileSync(join(FOLDER, `${name}.json`), 'utf8');
}

/** The names of all template files: "reminder", "parts/buttons". */
export function templateNames(): string[] {
  const files = (folder: string): string[] =>
    readdirSync(join(FOLDER, folder)).filter((file) => file.endsWith('.json'));
  return [...files('.'), ...files('parts').map((file) => `parts/${file}`)].map((file) =>
    file.replace(/\.json$/, ''),
  );
}
