// Models that tests share, as the build makes them: learned once, and again only when examples, packs or the code that
// learns have changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { trainModels } from '../../src/cli/answers/train-model';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

const ROOT = resolve(__dirname, '../..');

/** The folder with the models, for `loadGeneralModel` and `loadPackModel`. */
export const TEST_MODELS = join(ROOT, '.cache/understanding');

/** What models can depend on; when no file of it has changed, nothing need be read any closer. */
const SOURCES = [
  'src/understanding',
  'src/learning',
  'src/answers',
  'src/programs',
  'src/domain',
  'src/language',
  'src/cli',
];
const STAMP = join(TEST_MODELS, 'stamp.txt');

/** Half a minute when what is learned from has changed, two seconds when other code has, and nearly none otherwise. */
export function trainTestModels(): void {
  const stamp = stampOf(SOURCES);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  trainModels(loadPrograms(SHIPPED_PACKS, 'maicpp'), TEST_MODELS);
  writeFileSync(STAMP, stamp);
}

function stampOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((one) => /\.(?:ts|yaml)$/.test(one))) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(ROOT, folder, name)));
    }
  }
  return hash.digest('hex');
}
