// Models and packs that tests share, as the build makes them: once, and again only when examples, packs or the code that
// learns have changed.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { trainModels } from '../../src/cli/answers/train-model';
import { loadPrograms, preparePrograms } from '../../src/programs/load-programs';
import { SHIPPED_PACKS } from '../../src/shipped-files';
import { whenChanged } from './source-stamp';
import { TEST_MODELS, TEST_PACKS } from './test-models';

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

/** Half a minute when what is learned from has changed, two seconds when other code has, and nearly none otherwise. */
export async function trainTestModels(): Promise<void> {
  await whenChanged(SOURCES, join(TEST_MODELS, 'stamp.txt'), () => {
    cpSync(SHIPPED_PACKS, TEST_PACKS, { recursive: true });
    preparePrograms(TEST_PACKS);
    trainModels(loadPrograms(TEST_PACKS, 'maicpp'), TEST_MODELS);
  });
}
