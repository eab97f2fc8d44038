import type { Delivery, Team } from '../../domain/team/team';
import { teamIn, type RowChange, type TeamRows } from '../../domain/team/team-rows';
import { MINUTE, type Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { Incoming } from '../turn/conversation';
import { placeChange } from '../turn/place-facts';
import { tryAgain } from '../deliver/rearm-deliveries';

const MOST_TRIES = 5;

/** So long after Teams refused a reminder, somebody talking in the place is a reason to try again. */
const TRY_AGAIN_MS = 10 * MINUTE;

/**
 * Somebody talks in a place, so it can be reached: in the background, how to reach it is brought up to date where
 * that changed, and a reminder that Teams refused there is tried again.
 */
export function hearPlace(ctx: AppContext, input: Incoming, rows: TeamRows): void {
  if (changesFor(input, rows, ctx.now()).length === 0) return;
  ctx.background.run('place was heard', () => takeUp(ctx, input));
}

async function takeUp(ctx: AppContext, input: Incoming): Promise<void> {
  const { place } = input;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const rows = await ctx.teams.load(place);
    const changes = changesFor(input, rows, ctx.now());
    if (changes.length === 0) return;
    if (teamIn(rows)) await ctx.wakeUps.add({ at: ctx.now(), place });
    const written = await ctx.teams.write(place, changes);
    if (written.written) return ctx.index.removeUnreachable(place);
  }
}

function changesFor(input: Incoming, rows: TeamRows, now: Instant): readonly RowChange[] {
  if (rows.place.length === 0) return [];
  const team = teamIn(rows)?.value;
  return [...placeChange(input, rows), ...(team ? triedAgain(team, rows, now) : [])];
}

function triedAgain(team: Team, rows: TeamRows, now: Instant): readonly RowChange[] {
  const which = ({ state, at }: Delivery): boolean => state === 'gone' && at + TRY_AGAIN_MS < now;
  return tryAgain(team, rows, { now, which });
}
