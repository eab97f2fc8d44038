import { join } from 'node:path';
import { MODELS, PROJECT, SHIPPED_PACKS } from '../shipped-files';
import { bundleBot } from './bundle/bundle-bot';

// The last step of the build: all that is deployed, in one folder. It takes what the steps before it have prepared.
const DIST = join(PROJECT, 'dist');
bundleBot(join(DIST, 'bundle'), { packs: SHIPPED_PACKS, models: MODELS, maps: join(DIST, 'maps') }).catch(
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
