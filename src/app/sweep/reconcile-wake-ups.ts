import type { Place } from '../../domain/team/place';
import { pictureOf } from '../../domain/team/team-picture';
import { teamIn, type TeamRows } from '../../domain/team/team-rows';
import { DAY, type Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import { DELETION_MS } from '../turn/refuse-deleted';
import { announcePacks } from './announce-packs';
import { inParallel } from '../turn/map-limited';
import { planFor } from '../deliver/plan-team';

const TEAMS_AT_ONCE = 8;

/** What the daily repair found; undefined when another process does it today. */
export interface Reconciliation {
  readonly teams: number;
  /** Wake-ups that were missing and are there again. */
  readonly repaired: number;
}

/**
 * Once a day, by whoever claims the day: every place that was set up and has no wake-up is looked at, and gets the
 * wake-up it should have. Nothing is posted here; the next sweep does that.
 */
export async function reconcileWakeUps(ctx: AppContext, asOf: Instant): Promise<Reconciliation | undefined> {
  if (!(await ctx.index.claim(`reconcile|${dayOf(asOf)}`, ctx.now()))) return undefined;
  const awake = new Set<string>();
  for await (const page of ctx.wakeUps.all()) for (const wakeUp of page) awake.add(keyOf(wakeUp.place));
  let teams = 0;
  let repaired = 0;
  for await (const page of ctx.index.all()) {
    teams += page.length;
    const asleep = page.filter((place) => !awake.has(keyOf(place)));
    const woken = await inParallel(asleep, TEAMS_AT_ONCE, (place) => wakeSafely(ctx, place, asOf));
    repaired += woken.filter(Boolean).length;
  }
  ctx.log.info('wake-ups reconciled', { teams, repaired });
  return { teams, repaired };
}

/** Makes it once a day: asks for the day's claim only when this process has not done so yet. */
export function reconcileDaily(ctx: AppContext): (asOf: Instant) => Promise<void> {
  let asked: string | undefined;
  return async (asOf) => {
    if (asked === dayOf(asOf)) return;
    await announcePacks(ctx, asOf);
    await reconcileWakeUps(ctx, asOf);
    asked = dayOf(asOf);
  };
}

// What is wrong with one team keeps no other from being repaired.
async function wakeSafely(ctx: AppContext, place: Place, asOf: Instant): Promise<boolean> {
  try {
    return await wakeAgain(ctx, place, asOf);
  } catch (error) {
    ctx.log.error('wake-up not repaired', { ...place, incident: ctx.newId(), error });
    return false;
  }
}

async function wakeAgain(ctx: AppContext, place: Place, asOf: Instant): Promise<boolean> {
  const at = wakeUpFor(ctx, await ctx.teams.load(place), asOf);
  if (at === undefined) return false;
  await ctx.wakeUps.add({ at, place });
  return true;
}

/** When a team should be looked at next; undefined when nothing is coming up. */
function wakeUpFor(ctx: AppContext, rows: TeamRows, asOf: Instant): Instant | undefined {
  // The next sweep names it as damaged, or finishes its move.
  if (rows.damaged.includes('team') || rows.place[0]?.value.movingTo) return asOf;
  const deletion = teamIn(rows)?.value.deletion;
  if (deletion) return deletion.at + DELETION_MS;
  const [place] = rows.place;
  if (place && place.value.presence !== 'here') return erasedAt(ctx, rows, asOf);
  return plannedLook(ctx, rows, asOf);
}

function plannedLook(ctx: AppContext, rows: TeamRows, asOf: Instant): Instant | undefined {
  const picture = pictureOf(rows, ctx.programs, asOf);
  if (!picture) return undefined;
  const { due, lookAgainAt } = planFor(ctx, picture);
  return due ? asOf : lookAgainAt;
}

function erasedAt(ctx: AppContext, { place }: TeamRows, asOf: Instant): Instant | undefined {
  const facts = place[0]?.value;
  if (facts?.presence !== 'uninstalled') return undefined;
  return (facts.presenceSince ?? asOf) + ctx.settings.retentionDays * DAY;
}

function keyOf(place: Place): string {
  return JSON.stringify([place.tenantId, place.conversationId]);
}

/** The UTC day, which tells one daily run from the next. */
function dayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}
