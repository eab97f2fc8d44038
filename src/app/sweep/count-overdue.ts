import type { AppContext } from '../turn/app-context';
import { OVERDUE_MS } from './check-health';

/** More than so many are as bad. */
const MOST_COUNTED = 1_000;

/** How many wake-ups should have been handled by now, at most a page or two of them. */
export async function countOverdue({ wakeUps, now }: Pick<AppContext, 'wakeUps' | 'now'>): Promise<number> {
  let count = 0;
  for await (const page of wakeUps.due(now() - OVERDUE_MS)) {
    count += page.length;
    if (count >= MOST_COUNTED) break;
  }
  return count;
}
