import type { Person, Tick } from '../team/team';
import type { StoredRow, TeamRows } from '../team/team-rows';
import type { Instant } from '../time/time-zone';
import { isOld } from './undo-verdict';

/** A tick has no line in `history` and nothing kept beside it: its own row says how it was before. */
const PREFIX = 'tick|';
/** The most that a button carries as an id. */
const LONGEST_ID = 120;

/** By what name a tick is taken back; undefined for one too long for a button. */
export function tickChangeId({ cycleId, itemId, at }: Tick): string | undefined {
  const id = `${PREFIX}${at}|${cycleId}|${itemId}`;
  return id.length <= LONGEST_ID ? id : undefined;
}

export function isTickChange(changeId: string): boolean {
  return changeId.startsWith(PREFIX);
}

/** How an item stands, to be kept for whoever takes the next tick back. */
export function stateOf({ done, by, at }: Tick): NonNullable<Tick['before']> {
  return { done, by, at };
}

/** The tick of that name, as long as it is the latest of its item; else what became of the item. */
export function tickChanged(
  rows: TeamRows,
  changeId: string,
): { readonly row: StoredRow<'tick'>; readonly isLatest: boolean } | undefined {
  const [, at, cycleId, ...item] = changeId.split('|');
  const itemId = item.join('|');
  const row = rows.tick.find(({ value }) => value.cycleId === cycleId && value.itemId === itemId);
  return row && { row, isLatest: !row.value.takenBack && String(row.value.at) === at };
}

/** The ticks of the open cycle in these 24 hours that nobody took back, the latest first. */
export function recentTicks(rows: TeamRows, cycleId: string, now: Instant): readonly Tick[] {
  return rows.tick
    .map(({ value }) => value)
    .filter((tick) => tick.cycleId === cycleId && !tick.takenBack && !isOld(tick, now))
    .sort((a, b) => b.at - a.at);
}

/** The item as it was before the tick. */
export function tickPutBack(tick: Tick, takenBack: { readonly at: Instant; readonly by: Person }): Tick {
  const { cycleId, itemId } = tick;
  return { cycleId, itemId, ...(tick.before ?? { done: false, ...takenBack }), takenBack };
}
