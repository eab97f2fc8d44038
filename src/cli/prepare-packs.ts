import { isMainThread, Worker } from 'node:worker_threads';
import { loadPrograms, preparePrograms } from '../programs/load-programs';
import { SHIPPED_PACKS } from '../shipped-files';
import { trainGeneralModel, trainPackModels } from './answers/train-model';

const DEFAULT_PACK = 'maicpp';

// The last step of the build: reads and checks the shipped packs and learns from them, so that no start has to. The
// packs' own models are learned beside the general one, which takes as long as all of them.
if (isMainThread) {
  preparePrograms(SHIPPED_PACKS);
  const packs = new Worker(__filename);
  packs.once('error', (error) => {
    throw error;
  });
  trainGeneralModel(loadPrograms(SHIPPED_PACKS, DEFAULT_PACK));
} else {
  trainPackModels(loadPrograms(SHIPPED_PACKS, DEFAULT_PACK));
}
