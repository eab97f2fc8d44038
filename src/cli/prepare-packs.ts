import { preparePrograms, SHIPPED_PACKS } from '../programs/load-programs';

// The last step of the build: reads and checks the shipped packs, so that no start has to.
preparePrograms(SHIPPED_PACKS);
