import type { Place } from '../../domain/team/place';
import { PROVISIONAL } from '../../domain/cycle/reminder-moments';
import type { DueReminder, ReminderPlan } from '../../domain/cycle/reminder-plan';
import { pictureOf, type TeamPicture } from '../../domain/team/team-picture';
import { rowKey } from '../../domain/team/team-rows';
import { HOUR, type Instant } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import type { DeliveryOutcome } from '../deliver/deliver-reminder';
import { deliverAndFollow } from '../deliver/follow-delivery';
import { lookAway } from './sweep-absent-place';
import { openProvisionalCycle } from './open-provisional-cycle';
import { planFor } from '../deliver/plan-team';
import { rememberChanges } from '../deliver/remember-changes';
import type { DuePlace, LoadedPlace, LookOptions, ReminderLook } from './sweep-outcome';

/** A damaged team is looked at again after so long. */
const DAMAGED_MS = HOUR;

/** Looks at one team: decides what is due, does it, and sets the next wake-up. */
export async function lookAtTeam(
  ctx: AppContext,
  due: DuePlace,
  options: LookOptions,
): Promise<ReminderLook> {
  const rows = await ctx.teams.load(due.place);
  const look = await lookAtRows(ctx, { ...due, rows }, options);
  return options.dryRun || isSomebodyElses(look) ? look : settle(ctx, due, look);
}

/** Wake-ups stay as they are where another process is at work: should it die, the next sweep finds them. */
function isSomebodyElses({ outcome, reason }: ReminderLook): boolean {
  return outcome === 'taken' || (outcome === 'waiting' && (reason === 'claim' || reason === 'stopping'));
}

async function lookAtRows(ctx: AppContext, loaded: LoadedPlace, options: LookOptions): Promise<ReminderLook> {
  const { place, rows } = loaded;
  if (rows.damaged.includes('team')) {
    return { place, outcome: 'damaged', nextLook: options.asOf + DAMAGED_MS };
  }
  const away = await lookAway(ctx, loaded, options);
  if (away) return away;
  const picture = pictureOf(rows, ctx.programs, options.asOf);
  if (!picture) return { place, outcome: 'no-team' };
  const plan = planFor(ctx, picture);
  if (!plan.due) return restLook(ctx, place, { picture, plan, options });
  const planned = plannedOf(plan.due);
  if (options.dryRun) return { place, outcome: 'would-send', ...planned };
  if (options.stopping?.()) return { place, outcome: 'waiting', reason: 'stopping' };
  const look =
    plan.due.kind === PROVISIONAL
      ? await provisionalLook(ctx, place, picture)
      : await deliveryLook(ctx, place, { picture, due: plan.due });
  return { ...look, ...planned };
}

async function restLook(
  ctx: AppContext,
  place: Place,
  {
    picture,
    plan,
    options,
  }: { readonly picture: TeamPicture; readonly plan: ReminderPlan; readonly options: LookOptions },
): Promise<ReminderLook> {
  if (!options.dryRun) await rememberChanges(ctx, place, picture);
  return quietLook(place, plan);
}

function plannedOf(due: DueReminder): Pick<ReminderLook, 'kind' | 'daysLeft'> {
  return { kind: due.kind, ...(due.daysLeft !== undefined && { daysLeft: due.daysLeft }) };
}

async function provisionalLook(ctx: AppContext, place: Place, picture: TeamPicture): Promise<ReminderLook> {
  const opened = await openProvisionalCycle(ctx, place, picture);
  if (!opened) return { place, outcome: 'taken' };
  // After a long outage something of the new cycle may apply already.
  const { due, lookAgainAt } = planFor(ctx, opened);
  const nextLook = due ? picture.asOf : lookAgainAt;
  return { place, outcome: 'provisional', ...(nextLook !== undefined && { nextLook }) };
}

async function deliveryLook(
  ctx: AppContext,
  place: Place,
  job: { readonly picture: TeamPicture; readonly due: DueReminder },
): Promise<ReminderLook> {
  const outcome = await deliverAndFollow(ctx, { place, ...job });
  if (outcome.outcome === 'taken') return { place, outcome: 'taken' };
  const { due, lookAgainAt } = planFor(ctx, withDelivery(job.picture, outcome));
  // What else is due follows at once, in a look of its own.
  return deliveredLook(place, outcome, due ? job.picture.asOf : lookAgainAt);
}

type Delivered = Extract<DeliveryOutcome, { outcome: 'delivered' }>;

/** The picture after the delivery: what was posted decides about what follows it. */
function withDelivery(picture: TeamPicture, { delivery }: Delivered): TeamPicture {
  const others = picture.rows.sent.filter(({ value }) => !isSameDelivery(value, delivery));
  return {
    ...picture,
    rows: { ...picture.rows, sent: [...others, { value: delivery, etag: '' }] },
  };
}

function isSameDelivery(a: Delivered['delivery'], b: Delivered['delivery']): boolean {
  return rowKey('sent', a).join('|') === rowKey('sent', b).join('|');
}

function quietLook(place: Place, plan: ReminderPlan): ReminderLook {
  return {
    place,
    outcome: plan.waitsFor ? 'waiting' : 'nothing',
    ...(plan.waitsFor && { reason: plan.waitsFor }),
    ...(plan.lookAgainAt !== undefined && { nextLook: plan.lookAgainAt }),
  };
}

function deliveredLook(place: Place, { delivery }: Delivered, nextLook: Instant | undefined): ReminderLook {
  const { state, reason } = delivery;
  return {
    place,
    outcome: state === 'claimed' ? 'taken' : state,
    ...(reason && { reason }),
    ...(nextLook !== undefined && { nextLook }),
  };
}

/** Sets the next wake-up first and removes those that are done last, so that a crash in between loses nothing. */
async function settle(ctx: AppContext, due: DuePlace, look: ReminderLook): Promise<ReminderLook> {
  if (look.nextLook !== undefined) await ctx.wakeUps.add({ at: look.nextLook, place: due.place });
  for (const wakeUp of due.wakeUps) {
    if (wakeUp.at !== look.nextLook) await ctx.wakeUps.remove(wakeUp);
  }
  return look;
}
