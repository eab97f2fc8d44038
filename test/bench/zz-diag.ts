import { seedTeams } from './seed';
import { botSweep } from './sweep-run';
import { startWorld } from './world';
import { stopAll } from './processes';
async function main(): Promise<void> {
  const world = await startWorld({ dist: process.argv[3] ?? '', profile: false });
  await world.connector.ask('limit', true);
  const t = performance.now();
  const prefix = await seedTeams(world, { teams: 1000, due: 1000, tenants: Number(process.argv[4] ?? 1) });
  console.log('seed', performance.now() - t);
  const run = await botSweep(world, { prefix, due: 1000, rate: 45 });
  const t0 = Math.min(...run.postTimes);
  const per: number[] = [];
  for (const at of run.postTimes)
    per[Math.floor((at - t0) / 1000)] = (per[Math.floor((at - t0) / 1000)] ?? 0) + 1;
  console.log(
    per.join(' '),
    'refused at',
    run.refusals.map((at) => Math.round(at - t0)),
    run.ms,
  );
  await world.stop();
  stopAll();
}
void main();
