import { testAttacks } from '../hostile/attack-tests';

/** Others every time; a run that found something is repeated with the seed it printed. */
const SEED = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 10_000);

describe('malformed and hostile activities, many of them', () =>
  testAttacks({ seed: SEED, count: COUNT, withinMs: 1_200_000 }));
