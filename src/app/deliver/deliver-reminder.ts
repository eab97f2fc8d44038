import { LEASE_MS } from '../../domain/cycle/delivery';
import type { Place } from '../../domain/team/place';
import type { DueReminder } from '../../domain/cycle/reminder-plan';
import { settledDelivery } from '../../domain/cycle/settled-delivery';
import type { Delivery, LiveCard } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import { deliveryRow, teamIn, type RowChange } from '../../domain/team/team-rows';
import type { Address } from '../../ports';
import type { AppContext } from '../turn/app-context';
import { composeBriefReminder, composeReminder } from './compose-reminder';
import { toldWith } from './remember-changes';
import { sendReminder, type Posted } from './send-reminder';

/** `taken`: another process holds the claim, or the team changed since it was read: look at it afresh. */
export type DeliveryOutcome =
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'delivered'; readonly delivery: Delivery; readonly teamChanged: boolean };

export interface DeliveryJob {
  readonly place: Place;
  readonly picture: TeamPicture;
  readonly due: DueReminder;
}

/** A claimed delivery, with the versions that the claim left behind. */
interface Claim {
  readonly delivery: Delivery;
  readonly etag: string;
  readonly teamEtag: string;
}

/**
 * Posts one reminder: 1. composes the card, 2. claims the delivery, 3. sends the card, 4. marks what came of it.
 * At least once; a second time only when a process died or an answer was lost between 3 and 4, and then the
 * card says that it may be a repeat.
 */
export async function deliverReminder(ctx: AppContext, job: DeliveryJob): Promise<DeliveryOutcome> {
  const card = composeReminder(ctx, job.picture, { ...job.due, shownSince: ctx.now() });
  const claim = await claimDelivery(ctx, job);
  if (!claim) return { outcome: 'taken' };
  const posted = await sendReminder(ctx, {
    to: addressOf(job),
    card,
    compact: () => composeBriefReminder(ctx, job.picture, job.due),
    before: claim.delivery.leaseUntil - leaseOf(ctx) / 2,
  });
  return markDelivery(ctx, job, { claim, posted });
}

function leaseOf(ctx: AppContext): number {
  return ctx.settings.leaseMs ?? LEASE_MS;
}

// The team row is written unchanged in the same batch: whoever changed it since it was read makes the claim fail.
async function claimDelivery(ctx: AppContext, job: DeliveryJob): Promise<Claim | undefined> {
  const { due, picture, place } = job;
  const team = teamIn(picture.rows);
  if (!team) return undefined;
  const delivery = claimedDelivery(ctx, job);
  const earlier = due.earlier && deliveryRow(picture.rows, due.earlier);
  const written = await ctx.teams.write(place, [
    earlier
      ? { do: 'replace', kind: 'sent', value: delivery, etag: earlier.etag }
      : { do: 'insert', kind: 'sent', value: delivery },
    { do: 'replace', kind: 'team', value: team.value, etag: team.etag },
  ]);
  if (!written.written) return undefined;
  const [etag = '', teamEtag = ''] = written.etags;
  return { delivery, etag, teamEtag };
}

function claimedDelivery(ctx: AppContext, { due, picture }: DeliveryJob): Delivery {
  const now = ctx.now();
  return {
    cycleId: due.cycleId ?? picture.team.cycleId,
    anniversary: due.anniversary,
    kind: due.kind,
    number: due.number,
    state: 'claimed',
    token: ctx.newId(),
    leaseUntil: now + leaseOf(ctx),
    asOf: picture.asOf,
    at: now,
    attempts: (due.earlier?.attempts ?? 0) + 1,
    possibleRepeat: due.possibleRepeat,
    ...(due.daysLeft !== undefined && { daysLeft: due.daysLeft }),
  };
}

interface Sending {
  readonly claim: Claim;
  readonly posted: Posted;
}

async function markDelivery(ctx: AppContext, job: DeliveryJob, sending: Sending): Promise<DeliveryOutcome> {
  const { claim, posted } = sending;
  const delivery = settledDelivery(claim.delivery, posted.result, {
    asOf: job.picture.asOf,
    now: ctx.now(),
    codeBefore: job.due.earlier?.code,
  });
  const changes: RowChange[] = [{ do: 'replace', kind: 'sent', value: delivery, etag: claim.etag }];
  if (delivery.state === 'sent' && job.due.stage && !job.due.dated && !posted.compact) {
    changes.push({ do: 'insert', kind: 'card', value: liveCardOf(delivery, job.due) });
  }
  const team: RowChange = { do: 'replace', kind: 'team', value: job.picture.team, etag: claim.teamEtag };
  const told = toldWith(job.picture, delivery);
  const together = await ctx.teams.write(job.place, [
    ...changes,
    team,
    ...told,
    ...movedService(job, posted),
  ]);
  if (together.written) return { outcome: 'delivered', delivery, teamChanged: false };
  const alone = await ctx.teams.write(job.place, changes);
  if (!alone.written) return { outcome: 'taken' };
  await markCarried(ctx, job.place, delivery);
  return { outcome: 'delivered', delivery, teamChanged: true };
}

function movedService({ picture }: DeliveryJob, { result }: Posted): readonly RowChange[] {
  const [stored] = picture.rows.place;
  const serviceUrl = result.outcome === 'sent' ? result.serviceUrl : undefined;
  if (!stored || serviceUrl === undefined) return [];
  return [{ do: 'replace', kind: 'place', value: { ...stored.value, serviceUrl }, etag: stored.etag }];
}

/** The date was corrected while the card was on its way: what became of the card holds for the new date too. */
async function markCarried(ctx: AppContext, place: Place, delivery: Delivery): Promise<void> {
  const rows = await ctx.teams.load(place);
  for (const { value, etag } of rows.sent) {
    const carried = value.token === delivery.token && value.anniversary !== delivery.anniversary;
    if (!carried || value.state !== 'claimed') continue;
    const { anniversary, number } = value;
    const settled = { ...delivery, anniversary, number };
    await ctx.teams.write(place, [{ do: 'replace', kind: 'sent', value: settled, etag }]);
  }
}

function liveCardOf(delivery: Delivery, due: DueReminder): LiveCard {
  return {
    cycleId: delivery.cycleId,
    conversationId: delivery.conversationId ?? '',
    activityId: delivery.activityId ?? '',
    shows: 'reminder',
    stageId: due.stage?.id,
    postedAt: delivery.at,
  };
}

/** The place itself, not a thread in it: a reminder is a root post. */
export function addressOf(job: { readonly place: Place; readonly picture: TeamPicture }): Address {
  const facts = job.picture.rows.place[0]?.value;
  return { ...job.place, serviceUrl: facts?.serviceUrl ?? '', botId: facts?.botId ?? '' };
}
