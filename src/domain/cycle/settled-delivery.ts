import { retryDelay } from './delivery';
import type { Refusal } from '../team/send-reason';
import type { Delivery } from '../team/team';
import type { Instant } from '../time/time-zone';

/** What became of a message that was handed to Teams; a messenger's result without where it stands. */
export type DeliveryAnswer =
  | {
      readonly outcome: 'sent';
      readonly ref: { readonly conversationId: string; readonly activityId: string };
    }
  | ({ readonly outcome: 'retry'; readonly afterMs: number } & Refusal)
  | ({ readonly outcome: 'unknown' | 'failed' | 'gone' } & Refusal);

/** When the answer came, and what was said to the attempt before it, if there was one. */
export interface AnswerTime {
  readonly asOf: Instant;
  readonly now: Instant;
  readonly codeBefore?: string | undefined;
}

/** What a claimed delivery becomes by the answer to its send. */
export function settledDelivery(claimed: Delivery, answer: DeliveryAnswer, time: AnswerTime): Delivery {
  const base = { ...claimed, at: time.now };
  if (answer.outcome === 'sent') return { ...base, state: 'sent', ...answer.ref };
  const { reason, code } = answer;
  switch (answer.outcome) {
    case 'retry':
    case 'unknown': {
      const asked = answer.outcome === 'retry' ? answer.afterMs : 0;
      const retryAt = time.asOf + retryDelay(answer.outcome, claimed.attempts, asked);
      return { ...base, state: answer.outcome, reason, code, retryAt };
    }
    case 'gone':
      // Some conversations are not found for a while, so a new thread is tried once.
      return reason === 'place-gone' && time.codeBefore !== code
        ? { ...base, state: 'retry', reason, code, retryAt: time.asOf + retryDelay('retry', 1) }
        : { ...base, state: 'gone', reason, code };
    case 'failed':
      return { ...base, state: 'failed', reason, code };
  }
}
