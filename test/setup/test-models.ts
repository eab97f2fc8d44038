// What the tests' global setup has made ready, as the build does: models learned once, and packs read and checked once.
import { join, resolve } from 'node:path';
import type { Programs } from '../../src/domain/program/program';
import { loadPrograms } from '../../src/programs/load-programs';

const CACHE = resolve(__dirname, '../../.cache');

/** The bot as it is deployed: `main.js` and the operators' commands beside it, such as `doctor.js`. */
export const TEST_BUNDLE = join(CACHE, 'bot/bundle');

/** The same in its modules, for tests that put it together in another way. */
export const TEST_MODULES = join(CACHE, 'bot/dist');

/** The folder with the models, for `loadLearned` and `loadPackModel`. */
export const TEST_MODELS = join(CACHE, 'understanding');

/** The folder with the shipped packs as the build prepares them: to read their YAML takes a second in every test file. */
export const TEST_PACKS = join(CACHE, 'packs');

let shipped: Programs | undefined;

/** The packs that are shipped. */
export function shippedPrograms(): Programs {
  return (shipped ??= loadPrograms(TEST_PACKS, 'maicpp'));
}
