import type { AppContext } from '../app/turn/app-context';
import { reconcileDaily } from '../app/sweep/reconcile-wake-ups';
import { runReminders } from '../app/sweep/run-reminders';
import type { Telemetry } from '../observe/telemetry';
import type { Log } from '../ports';
import { createScheduler, type Scheduler } from './scheduler';

/** Those to whom the roots tell what happens. */
export interface Watchers {
  readonly log: Log;
  readonly telemetry: Telemetry;
}

/** The sweeps of a running bot, so many seconds apart, and the daily repair after one of them. */
export function createSweeps(ctx: AppContext, seconds: number, { log, telemetry }: Watchers): Scheduler {
  const reconcile = reconcileDaily(ctx);
  return createScheduler({
    everyMs: seconds * 1000,
    now: ctx.now,
    log,
    run: async (stopping) => {
      const looks = await telemetry.measure({
        name: 'sweep',
        run: () => runReminders(ctx, { asOf: ctx.now(), stopping }),
        describe: () => ({ labels: { outcome: 'done' } }),
      });
      const outcomes = countOutcomes(looks);
      for (const [outcome, count] of Object.entries(outcomes))
        telemetry.count('reminders', count, { outcome });
      if (looks.length > 0) log.info('sweep', { looks: looks.length, ...outcomes });
      if (!stopping()) await reconcile(ctx.now());
    },
  });
}

function countOutcomes(looks: readonly { readonly outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of looks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}
