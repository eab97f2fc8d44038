import type { Place } from '../../domain/team/place';
import type { WakeUp } from '../../ports';
import type { AppContext } from '../turn/app-context';
import { inParallel } from '../turn/map-limited';
import { lookAtTeam } from './sweep-team';
import { takeTurns } from './interleave';
import type { DuePlace, LookOptions, ReminderLook } from './sweep-outcome';

/** How many teams are looked at side by side; the messenger paces the sends themselves. */
const TEAMS_AT_ONCE = 32;

export interface SweepOptions extends LookOptions {
  /** Look at this place only, whether or not it has a wake-up. */
  readonly only?: Place;
}

/**
 * One sweep: looks at every team whose wake-up is due as of a moment, posts what applies, and sets the next
 * wake-up. A team that cannot be handled is reported and stops nobody else.
 */
export async function runReminders(ctx: AppContext, options: SweepOptions): Promise<readonly ReminderLook[]> {
  if (options.only) return [await lookSafely(ctx, { place: options.only, wakeUps: [] }, options)];
  const looks: ReminderLook[] = [];
  for await (const page of ctx.wakeUps.due(options.asOf)) {
    if (options.stopping?.()) break;
    // A tenant's sends are spaced out; one after the other, the tenants would wait for each other's spaces.
    const places = takeTurns(byPlace(page), ({ place }) => place.tenantId);
    looks.push(...(await inParallel(places, TEAMS_AT_ONCE, (due) => lookSafely(ctx, due, options))));
  }
  return looks;
}

function byPlace(wakeUps: readonly WakeUp[]): readonly DuePlace[] {
  const places = new Map<string, { place: Place; wakeUps: WakeUp[] }>();
  for (const wakeUp of wakeUps) {
    const key = JSON.stringify([wakeUp.place.tenantId, wakeUp.place.conversationId]);
    const known = places.get(key) ?? { place: wakeUp.place, wakeUps: [] };
    known.wakeUps.push(wakeUp);
    places.set(key, known);
  }
  return [...places.values()];
}

// The one place that catches everything: whatever is wrong with one team, the others are still reminded.
async function lookSafely(ctx: AppContext, due: DuePlace, options: SweepOptions): Promise<ReminderLook> {
  if (options.stopping?.()) return { place: due.place, outcome: 'waiting', reason: 'stopping' };
  try {
    return await lookAtTeam(ctx, due, options);
  } catch (error) {
    ctx.log.error('reminder failed', { ...due.place, incident: ctx.newId(), error });
    return { place: due.place, outcome: 'error', reason: error instanceof Error ? error.name : 'unknown' };
  }
}
