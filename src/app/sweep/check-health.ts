import { MINUTE } from '../../domain/time/time-zone';
import type { ReadyReport, StoreHealth } from '../../ports';
import type { AppContext } from '../turn/app-context';

/** A wake-up this old should have been handled by now. */
export const OVERDUE_MS = 15 * MINUTE;

const STORE_REASONS = {
  rejected: 'The table account refuses the bot.',
  unreachable: 'The table account does not answer.',
  missing: 'The tables are gone from the account. Restart the bot, which makes them.',
};

export interface ReadinessParts {
  readonly store: StoreHealth;
  readonly credentials: () => Promise<'ok' | 'rejected' | 'unreachable'>;
  readonly schedulerStalled: () => boolean;
  /** False when another process is to do the sweeps. */
  readonly schedulerOn: boolean;
}

/** Names every part that keeps the bot from doing its work, with what to look at. */
export async function checkReadiness(
  ctx: Pick<AppContext, 'wakeUps' | 'index' | 'now'>,
  parts: ReadinessParts,
): Promise<ReadyReport> {
  const [store, credentials] = await Promise.all([parts.store.ping(), parts.credentials()]);
  const failing: { part: string; reason: string }[] = [];
  if (store !== 'ok') {
    failing.push({ part: 'store', reason: STORE_REASONS[store] });
  }
  // An identity service that is merely unreachable mends itself; rejected credentials need an operator.
  if (credentials === 'rejected')
    failing.push({ part: 'credentials', reason: 'Teams refuses the bot its token.' });
  if (parts.schedulerStalled())
    failing.push({ part: 'scheduler', reason: 'No sweep has ended for too long.' });
  if (store === 'ok' && parts.schedulerOn && (await overdue(ctx))) {
    failing.push({ part: 'reminders', reason: 'Wake-ups are overdue by more than 15 minutes.' });
  }
  const unreachable = store === 'ok' ? await countUnreachable(ctx) : 0;
  if (unreachable === 0) return { failing };
  return { failing, noted: [{ part: 'people', reason: unreachableWords(unreachable) }] };
}

/** More than so many need not be counted to be a reason for an alert. */
const MOST_COUNTED = 1_000;

async function countUnreachable({ index }: Pick<AppContext, 'index'>): Promise<number> {
  let count = 0;
  for await (const page of index.unreachable()) {
    count += page.length;
    if (count >= MOST_COUNTED) break;
  }
  return count;
}

function unreachableWords(count: number): string {
  const places = count === 1 ? '1 place' : `${count} places`;
  return `Reminders stopped in ${places}, and nobody there can be told. The log names each.`;
}

async function overdue(ctx: Pick<AppContext, 'wakeUps' | 'now'>): Promise<boolean> {
  for await (const page of ctx.wakeUps.due(ctx.now() - OVERDUE_MS)) {
    if (page.length > 0) return true;
  }
  return false;
}
