import type { SendReason } from '../../domain/team/send-reason';
import type { AppContext } from '../turn/app-context';
import { deliverReminder, type DeliveryJob, type DeliveryOutcome } from './deliver-reminder';
import { refreshCards } from './refresh-cards';
import { tellPersonally } from './tell-personally';

/**
 * Posts one reminder and sees to what follows: cards brought up to date, people told that a place is closed, an
 * operator called.
 */
export async function deliverAndFollow(ctx: AppContext, job: DeliveryJob): Promise<DeliveryOutcome> {
  const outcome = await deliverReminder(ctx, job);
  if (outcome.outcome === 'delivered') followUp(ctx, job, outcome);
  return outcome;
}

type Delivered = Extract<DeliveryOutcome, { outcome: 'delivered' }>;

function followUp(
  ctx: AppContext,
  { place, picture }: DeliveryJob,
  { delivery, teamChanged }: Delivered,
): void {
  if (teamChanged) ctx.background.run('refresh cards', () => refreshCards(ctx, place));
  if (delivery.state === 'gone') {
    ctx.background.run('tell personally', () => tellPersonally(ctx, { place, picture, why: 'blocked' }));
  }
  if (delivery.state === 'failed' || (delivery.reason && CALLS_OPERATOR.has(delivery.reason))) {
    const { state, reason, code, kind } = delivery;
    ctx.log.error('a reminder needs an operator', { ...place, kind, state, reason, code });
  }
  const wasClosed = picture.rows.sent.some(
    ({ value }) => value.state === 'gone' || value.reason !== undefined,
  );
  if (delivery.state === 'sent' && wasClosed) {
    ctx.background.run('place is reachable', () => ctx.index.removeUnreachable(place));
  }
}

/** About the bot itself, not about one place: every reminder of the tenant waits for an operator. */
const CALLS_OPERATOR: ReadonlySet<SendReason> = new Set<SendReason>(['not-registered', 'sign-in-rejected']);
