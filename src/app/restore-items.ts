import { hiddenItems, lastHidden } from '../domain/hidden-items';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import { HOUR, type Instant } from '../domain/time-zone';
import type { AppContext } from './app-context';
import { restoration } from './change-items';
import type { Reply } from './conversation';
import { noticeReply, SHOW_CHECKLIST, type Turn } from './turn';
import { itemsChangedMeanwhile, writeItems } from './write-items';

const RESTORE_MS = 24 * HOUR;
const SENT_TWICE_MS = HOUR / 60;

/** Whether the last thing done here was to put items back: an "undo" that Teams sends twice must undo nothing more. */
export function restoredJustNow({ rows }: TeamPicture, now: Instant): boolean {
  const changes = rows.change.map(({ value }) => value);
  const last = Math.max(...changes.map(({ at }) => at));
  return (
    now - last < SENT_TWICE_MS && changes.some(({ at, what }) => at === last && what === 'item-restored')
  );
}

/** Puts back the items that were taken off last; undefined when something else was changed after that. */
export async function restoreRemoved(
  ctx: AppContext,
  turn: Turn,
  picture: TeamPicture,
): Promise<readonly Reply[] | undefined> {
  const others = picture.rows.change.filter(({ value }) => value.what !== 'item-removed');
  const since = Math.max(turn.asOf - RESTORE_MS, ...others.map(({ value }) => value.at));
  const items = lastHidden(hiddenItems(checklistInput(picture)), since);
  if (items.length === 0) return undefined;
  const after = await writeItems(ctx, turn, { picture, changes: items.map(restoration) });
  if (!after) return itemsChangedMeanwhile(ctx, turn);
  return noticeReply(ctx, turn, {
    tone: 'good',
    title: 'Taken back: it is on the checklist again',
    text: items.map(({ text }) => text).join('\n\n'),
    buttons: [SHOW_CHECKLIST],
  });
}
