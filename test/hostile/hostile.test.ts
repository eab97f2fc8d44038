import { testAttacks } from './attack-tests';

const SEED = Number(process.env['HOSTILE_SEED'] ?? 20_270_630);
const COUNT = Number(process.env['HOSTILE_COUNT'] ?? 2_000);

describe('malformed and hostile activities', () =>
  testAttacks({ seed: SEED, count: COUNT, withinMs: 300_000 }));
