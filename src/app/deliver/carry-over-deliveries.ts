import { programOf } from '../../domain/program/program';
import { deliveryOf } from '../../domain/cycle/reminder-plan';
import { momentOn, reminderMoments } from '../../domain/cycle/reminder-moments';
import type { Delivery, Team } from '../../domain/team/team';
import type { TeamRows } from '../../domain/team/team-rows';
import { dayIn, type Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';

/** States in which people have the card, or may have it: it may be on its way at this very moment. */
const PERHAPS_SEEN: ReadonlySet<Delivery['state']> = new Set(['sent', 'claimed', 'unknown']);

/**
 * When a date is corrected and the stage that now applies was already posted for the old date, that card is
 * updated in place: its delivery is recorded for the new date too, so that no sweep posts it again.
 */
export function carriedDeliveries(
  ctx: AppContext,
  { rows, team, now }: { readonly rows: TeamRows; readonly team: Team; readonly now: Instant },
): readonly Delivery[] {
  const moments = reminderMoments(team, programOf(ctx.programs, team.programId));
  const current = momentOn(moments, dayIn(team.timeZone, now));
  if (!current?.stage || !team.anniversary) return [];
  const deliveries = rows.sent.map((row) => row.value);
  if (deliveryOf(deliveries, team, current)) return [];
  const posted = deliveries.find(
    (each) => each.cycleId === team.cycleId && each.kind === current.kind && PERHAPS_SEEN.has(each.state),
  );
  return posted ? [{ ...posted, anniversary: team.anniversary, number: current.number, at: now }] : [];
}
