import { loadPrograms, preparePrograms, SHIPPED_PACKS } from '../programs/load-programs';
import { trainModels } from './train-model';

const DEFAULT_PACK = 'maicpp';

// The last step of the build: reads and checks the shipped packs and learns from them, so that no start has to.
preparePrograms(SHIPPED_PACKS);
trainModels(loadPrograms(SHIPPED_PACKS, DEFAULT_PACK));
