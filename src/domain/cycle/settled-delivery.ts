import { retryDelay } from './delivery';
import type { Delivery } from '../team/team';
import type { Instant } from '../time/time-zone';

/** What became of a message that was handed to Teams; a messenger's result without where it stands. */
export type DeliveryAnswer =
  | {
      readonly outcome: 'sent';
      readonly ref: { readonly conversationId: string; readonly activityId: string };
    }
  | { readonly outcome: 'retry'; readonly code: string; readonly afterMs: number }
  | { readonly outcome: 'unknown' | 'failed' | 'gone'; readonly code: string };

/** When the answer came, and why the attempt before it ended, if there was one. */
export interface AnswerTime {
  readonly asOf: Instant;
  readonly now: Instant;
  readonly reasonBefore?: string | undefined;
}

/** Teams did not find the conversation. It forgets some for a while, so a new thread is tried once. */
const NOT_FOUND: ReadonlySet<string> = new Set(['ConversationNotFound', 'http-404']);

/** What a claimed delivery becomes by the answer to its send. */
export function settledDelivery(claimed: Delivery, answer: DeliveryAnswer, time: AnswerTime): Delivery {
  const base = { ...claimed, at: time.now };
  switch (answer.outcome) {
    case 'sent':
      return { ...base, state: 'sent', ...answer.ref };
    case 'retry':
    case 'unknown': {
      const asked = answer.outcome === 'retry' ? answer.afterMs : 0;
      const retryAt = time.asOf + retryDelay(answer.outcome, claimed.attempts, asked);
      return { ...base, state: answer.outcome, reason: answer.code, retryAt };
    }
    case 'gone':
      return NOT_FOUND.has(answer.code) && time.reasonBefore !== answer.code
        ? { ...base, state: 'retry', reason: answer.code, retryAt: time.asOf + retryDelay('retry', 1) }
        : { ...base, state: 'gone', reason: answer.code };
    case 'failed':
      return { ...base, state: 'failed', reason: answer.code };
  }
}
