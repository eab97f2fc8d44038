import type { Place } from '../../domain/team/place';
import type { PlaceFacts } from '../../domain/team/team';
import { teamIn } from '../../domain/team/team-rows';
import { DAY } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import { DELETION_MS } from '../turn/refuse-deleted';
import { moveTeam } from '../places/move-team';
import { purgePlace } from '../places/purge-place';
import type { LoadedPlace, LookOptions, ReminderLook } from './sweep-outcome';

/**
 * What to do about a place in which nothing is posted: erase what is to be erased, finish a move, or leave it
 * alone. Undefined for a place that is there. Erasing cannot be undone, so the real time decides about it,
 * whatever moment is swept.
 */
export async function lookAway(
  ctx: AppContext,
  loaded: LoadedPlace,
  options: LookOptions,
): Promise<ReminderLook | undefined> {
  return (await lookAtDeleted(ctx, loaded, options)) ?? lookAtAbsent(ctx, loaded, options);
}

/** A team whose data is to be deleted is silent, and erased when the day for taking it back is over. */
async function lookAtDeleted(
  ctx: AppContext,
  { place, rows }: LoadedPlace,
  { dryRun }: LookOptions,
): Promise<ReminderLook | undefined> {
  const deletion = teamIn(rows)?.value.deletion;
  if (!deletion) return undefined;
  const eraseAt = deletion.at + DELETION_MS;
  if (ctx.now() < eraseAt) return { place, outcome: 'not-here', nextLook: eraseAt };
  if (!dryRun) await purgePlace(ctx, place, rows);
  return { place, outcome: 'erased' };
}

async function lookAtAbsent(
  ctx: AppContext,
  { place, rows }: LoadedPlace,
  { asOf, dryRun }: LookOptions,
): Promise<ReminderLook | undefined> {
  const facts = rows.place[0]?.value;
  if (!facts) return undefined;
  if (facts.movingTo) return dryRun ? { place, outcome: 'moved' } : finishMove(ctx, place, facts);
  if (facts.presence === 'here') return undefined;
  const eraseAt = (facts.presenceSince ?? asOf) + ctx.settings.retentionDays * DAY;
  if (facts.presence !== 'uninstalled') return { place, outcome: 'not-here' };
  if (Math.min(asOf, ctx.now()) < eraseAt) return { place, outcome: 'not-here', nextLook: eraseAt };
  if (!dryRun) await purgePlace(ctx, place, rows);
  return { place, outcome: 'erased' };
}

async function finishMove(ctx: AppContext, place: Place, facts: PlaceFacts): Promise<ReminderLook> {
  const to = { tenantId: place.tenantId, conversationId: facts.movingTo ?? '' };
  switch (await moveTeam(ctx, { from: place, to, facts })) {
    case 'moved':
      return { place, outcome: 'moved' };
    case 'waiting':
      return { place, outcome: 'waiting', reason: 'claim' };
    case 'occupied':
      return { place, outcome: 'not-here' };
  }
}
