import type { Card } from '../../cards/kit/card';
import type { Address, SendResult } from '../../ports';
import type { AppContext } from '../turn/app-context';

/** Where tenants of the United States' government community cloud are served. */
export const GOVERNMENT_SERVICE_URL = 'https://smba.infra.gcc.teams.microsoft.com/teams/';

export interface Posting {
  readonly to: Address;
  readonly card: Card;
  /** The same in few words, for when Teams finds the card too large. */
  readonly compact: () => Card;
  /** Nothing is begun after this moment (real time): the claim must still hold when the answer comes. */
  readonly before: number;
}

/** What came of a posting, and what was learnt on the way. */
export interface Posted {
  readonly result: SendResult;
  /** The service that took it, when it is another than the one known so far. */
  readonly serviceUrl?: string;
  /** The compact card was posted, which is not kept up to date. */
  readonly compact: boolean;
}

/** Posts a card; where Teams says that another service or a smaller card would do, tries that once. */
export async function sendReminder(ctx: AppContext, posting: Posting): Promise<Posted> {
  const { to, card, compact, before } = posting;
  if (ctx.now() > before) return late('claim-late');
  const result = await ctx.messenger.post(to, card);
  if (result.outcome !== 'failed' || !(result.code in OTHER_WAYS)) return { result, compact: false };
  if (ctx.now() > before) return late(result.code);
  if (result.code === 'MessageSizeTooBig') {
    return { result: await ctx.messenger.post(to, compact()), compact: true };
  }
  if (to.serviceUrl === GOVERNMENT_SERVICE_URL) return { result, compact: false };
  const elsewhere = await ctx.messenger.post({ ...to, serviceUrl: GOVERNMENT_SERVICE_URL }, card);
  return {
    result: elsewhere,
    compact: false,
    ...(elsewhere.outcome === 'sent' && { serviceUrl: GOVERNMENT_SERVICE_URL }),
  };
}

const OTHER_WAYS = { MessageSizeTooBig: true, InvalidBotApiHost: true };

// Nothing was posted, so whoever tries next need not call it a repeat.
function late(code: string): Posted {
  return { result: { outcome: 'retry', code, afterMs: 0 }, compact: false };
}
