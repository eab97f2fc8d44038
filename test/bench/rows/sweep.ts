import { compare, type Figure } from '../figures';
import { seedTeams } from '../seed';
import { botSweep, type SweepRun } from '../sweep-run';
import type { World } from '../world';

const SIZES = [1_000, 10_000, 100_000] as const;
const DUE = 100;
const ROUNDS = 5;

/** The same 100 reminders among ever more teams. */
export async function measureSweep(world: World): Promise<Figure[]> {
  const runs = new Map<number, SweepRun[]>(SIZES.map((size) => [size, []]));
  const prefixes = new Map<number, string>();
  for (const teams of SIZES) prefixes.set(teams, await seedTeams(world, { teams, due: 0, tenants: 50 }));
  // Once to warm up: the table service has to have met every kind of request.
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const size of SIZES) {
      const prefix = await seedTeams(world, {
        teams: DUE,
        due: DUE,
        tenants: 50,
        into: prefixes.get(size) ?? '',
      });
      const run = await botSweep(world, { prefix, due: DUE });
      if (round >= 0) runs.get(size)?.push(run);
    }
  }
  const [small, ...larger] = SIZES;
  return larger.flatMap((size) => figuresOf(size, runs.get(size) ?? [], runs.get(small) ?? []));
}

function figuresOf(size: number, bot: readonly SweepRun[], small: readonly SweepRun[]): Figure[] {
  const name = 'sweep';
  const among = `100 due among ${size.toLocaleString('en')}, to among 1,000`;
  return [
    compare({
      name,
      measure: `${among}, requests`,
      unit: 'requests',
      goal: 1.1,
      bot: bot.map(({ requests }) => requests),
      yardstick: small.map(({ requests }) => requests),
      note: `among ${size}: ${JSON.stringify(bot[0]?.byKind)}`,
    }),
    compare({
      name,
      measure: `${among}, time`,
      unit: 'ms',
      goal: 1.2,
      bot: bot.map(({ ms }) => ms),
      yardstick: small.map(({ ms }) => ms),
    }),
  ];
}
