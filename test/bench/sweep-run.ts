import { startThisBot, type World } from './world';
import type { Traffic } from './traffic';

/** One sweep over what is due: its requests, and its time from the first to the last of them. */
export interface SweepRun {
  /** Of tables and Connector together. */
  readonly requests: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly ms: number;
  /** When messages were posted, and when the Connector answered 429. */
  readonly postTimes: readonly number[];
  readonly refusals: readonly number[];
}

interface Due {
  readonly prefix: string;
  readonly due: number;
  /** Messages per second and tenant. */
  readonly rate?: number;
}

const LONGEST_MS = 300_000;

/** The bot starts, which begins with a sweep, and is stopped when all wake-ups that are due are done. */
export async function botSweep(world: World, { prefix, due, rate = 20 }: Due): Promise<SweepRun> {
  await forgetTraffic(world);
  const bot = await startThisBot(world, {
    TABLE_PREFIX: prefix,
    SWEEP_SECONDS: '3600',
    SEND_RATE: String(rate),
  });
  const until = performance.now() + LONGEST_MS;
  while (((await world.tables.ask<Traffic>('seen')).byKind['DELETE Due'] ?? 0) < due) {
    if (performance.now() > until) throw new Error(`The sweep was not done after ${LONGEST_MS} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const run = await takeRun(world);
  await bot.stop();
  return run;
}

export async function forgetTraffic({ tables, connector }: World): Promise<void> {
  await Promise.all([tables.ask('forget'), connector.ask('forget')]);
}

/** What has come since the traffic was forgotten. */
export async function takeRun({ tables, connector }: World): Promise<SweepRun> {
  const [rows, messages] = await Promise.all([tables.ask<Traffic>('seen'), connector.ask<Traffic>('seen')]);
  const sends = await connector.ask<Pick<SweepRun, 'postTimes' | 'refusals'>>('sends');
  return {
    requests: rows.requests + messages.requests,
    byKind: { ...rows.byKind, ...messages.byKind },
    ms: rows.lastAt - rows.firstAt,
    ...sends,
  };
}
