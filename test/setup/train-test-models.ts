// Models that tests share, as the build makes them: learned once, and again only when examples, packs or the code that
// learns have changed.
import { resolve } from 'node:path';
import { trainModels } from '../../src/cli/train-model';
import { loadPrograms, SHIPPED_PACKS } from '../../src/programs/load-programs';

/** The folder with the models, for `loadGeneralModel` and `loadPackModel`. */
export const TEST_MODELS = resolve(__dirname, '../../.cache/understanding');

/** Half a minute when something has changed, and some hundred milliseconds when nothing has. */
export function trainTestModels(): void {
  trainModels([...loadPrograms(SHIPPED_PACKS, 'maicpp').byId.values()], TEST_MODELS);
}
