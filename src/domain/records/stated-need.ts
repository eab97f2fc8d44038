import type { Holding } from '../team/team';
import type { StatedNeed } from '../team/record-rows';

/** What the team said about a holding at the level it holds. */
export function needOf(needs: readonly StatedNeed[], { id, level }: Holding): StatedNeed | undefined {
  return needs.find((need) => need.holdingId === id && need.level === level);
}
