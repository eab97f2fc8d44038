import type { Card } from '../../cards/kit/card';
import type { Refusal } from '../../domain/team/send-reason';
import type { Address, SendResult } from '../../ports';
import type { AppContext } from '../turn/app-context';

export interface Posting {
  readonly to: Address;
  readonly card: Card;
  /** The same in few words, for when Teams finds the card too large. */
  readonly compact: () => Card;
  /** Nothing is begun after this moment (real time): the claim must still hold when the answer comes. */
  readonly before: number;
}

/** What came of a posting. */
export interface Posted {
  readonly result: SendResult;
  /** The compact card was posted, which is not kept up to date. */
  readonly compact: boolean;
}

/** Posts a card; where it is too large, tries a smaller one once. */
export async function sendReminder(ctx: AppContext, posting: Posting): Promise<Posted> {
  const { to, card, compact, before } = posting;
  if (ctx.now() > before) return late({ reason: 'claim-late', code: 'claim-late' });
  const result = await ctx.messenger.post(to, card);
  if (result.outcome !== 'failed' || result.reason !== 'too-large') return { result, compact: false };
  if (ctx.now() > before) return late(result);
  return { result: await ctx.messenger.post(to, compact()), compact: true };
}

// Nothing was posted, so whoever tries next need not call it a repeat.
function late({ reason, code }: Refusal): Posted {
  return { result: { outcome: 'retry', reason, code, afterMs: 0 }, compact: false };
}
