import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Said by the bundler alone; neither the sources nor what the compiler makes of them have such a name. */
declare const BUNDLED: true | undefined;

/** Where the code lies: `src`, `dist`, or the bundle. */
const HOME = __dirname;
const isBundled = typeof BUNDLED !== 'undefined';

/** The folder of the packs that are shipped; the default of `PROGRAMS_DIR`. */
export const SHIPPED_PACKS = join(HOME, 'programs/packs');

/** Where the build keeps what it has learned. */
export const MODELS = join(HOME, 'understanding');

/** The folder with `package.json` and `appPackage/`: the project, or the bundle itself. */
export const PROJECT = isBundled ? HOME : join(HOME, '..');

/** Folders of small files that the bundle has as one file each. */
export const SMALL_FILES = { cards: 'cards', examples: 'src/understanding/examples' } as const;

/** Texts of files by their path in their folder: "team/status.json". */
export type Texts = Readonly<Record<string, string>>;

/** The texts of a folder as the bundle holds them; undefined where the folder itself is there. */
export function bundledTexts(kind: keyof typeof SMALL_FILES): Texts | undefined {
  if (!isBundled) return undefined;
  return JSON.parse(gunzipSync(readFileSync(join(HOME, `${kind}.json.gz`))).toString()) as Texts;
}

/** The folder of small files in the project. */
export function smallFiles(kind: keyof typeof SMALL_FILES): string {
  return join(PROJECT, SMALL_FILES[kind]);
}
