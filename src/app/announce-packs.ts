import type { Instant } from '../domain/time-zone';
import type { AppContext } from './app-context';
import { inParallel } from './in-parallel';

const TEAMS_AT_ONCE = 8;

/**
 * Wakes every team once when a pack is there in a version that no process has seen, so that each is told soon of
 * changes that concern it; gives how many. A team that is missed is told with its next reminder.
 */
export async function announcePacks(ctx: AppContext, asOf: Instant): Promise<number> {
  const fresh: string[] = [];
  for (const { id, version } of ctx.programs.byId.values()) {
    if (await ctx.index.claim(`pack|${id}|${version}`, ctx.now())) fresh.push(id);
  }
  if (fresh.length === 0) return 0;
  let woken = 0;
  for await (const page of ctx.index.all()) {
    await inParallel(page, TEAMS_AT_ONCE, (place) => ctx.wakeUps.add({ at: asOf, place }));
    woken += page.length;
  }
  ctx.log.info('new packs announced', { packs: fresh, teams: woken });
  return woken;
}
