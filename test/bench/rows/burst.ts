import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Figure } from '../figures';
import { runScript, WORK } from '../processes';
import { seedTeams } from '../seed';
import { botSweep, forgetTraffic, takeRun, type SweepRun } from '../sweep-run';
import type { World } from '../world';

const DUE = 5_000;
const TENANTS = 200;
const PARALLEL = 32;
const ROUNDS = 2;

/** 5,000 reminders due at one moment, against the bare requests for them. */
export async function measureBurst(world: World): Promise<Figure[]> {
  const bot: number[] = [];
  const yardstick: number[] = [];
  let run: SweepRun | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const prefix = await seedTeams(world, { teams: DUE, due: DUE, tenants: TENANTS });
    await world.connector.ask('empty');
    run = await botSweep(world, { prefix, due: DUE });
    bot.push(run.ms / 1_000);
    yardstick.push((await bareSweep(world)).ms / 1_000);
  }
  const note = `requests of the bot: ${JSON.stringify(run?.byKind)}`;
  return [
    compare({
      name: 'burst',
      measure: '5,000 due at once, 200 tenants',
      unit: 's',
      goal: 1.25,
      bot,
      yardstick,
      note,
    }),
  ];
}

async function bareSweep(world: World): Promise<SweepRun> {
  const prefix = await seedTeams(world, { teams: DUE, due: DUE, tenants: TENANTS });
  const [card] = (await world.connector.ask<{ body: { attachments?: unknown[] } }[]>('posts'))
    .flatMap(({ body }) => body.attachments ?? [])
    .slice(-1);
  const file = join(WORK, 'burst-card.json');
  writeFileSync(file, JSON.stringify(card));
  await world.connector.ask('empty');
  await forgetTraffic(world);
  await runScript(join(__dirname, '../bare-sweep.cjs'), {
    BARE_TABLES: world.connection,
    BARE_PREFIX: prefix,
    BARE_SERVICE: world.serviceUrl,
    BARE_PARALLEL: String(PARALLEL),
    BARE_CARD: file,
  });
  return takeRun(world);
}
