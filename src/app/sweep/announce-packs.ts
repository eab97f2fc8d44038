import type { Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import { inParallel } from '../turn/map-limited';

const TEAMS_AT_ONCE = 8;

/**
 * Wakes every team when a pack is there in a version that no process has announced, so that each is told soon of
 * changes that concern it; gives how many. Announced means claimed, which comes last: whoever dies on the way leaves
 * it to the next run, and a team that is woken twice is told once.
 */
export async function announcePacks(ctx: AppContext, asOf: Instant): Promise<number> {
  const fresh = await unannounced(ctx);
  if (fresh.length === 0) return 0;
  let woken = 0;
  for await (const page of ctx.index.all()) {
    await inParallel(page, TEAMS_AT_ONCE, (place) => ctx.wakeUps.add({ at: asOf, place }));
    woken += page.length;
  }
  for (const job of fresh) await ctx.index.claim(job, ctx.now());
  ctx.log.info('new packs announced', { packs: fresh, teams: woken });
  return woken;
}

async function unannounced({ programs, index }: AppContext): Promise<readonly string[]> {
  const fresh: string[] = [];
  for (const { id, version } of programs.byId.values()) {
    const job = `pack|${id}|${version}`;
    if (!(await index.isClaimed(job))) fresh.push(job);
  }
  return fresh;
}
