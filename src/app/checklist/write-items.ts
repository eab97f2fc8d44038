import { cycleWords } from '../../cards/cycle/cycle-words';
import type { ChangeKind } from '../../domain/team/change-kind';
import type { ChecklistEntry } from '../../domain/cycle/checklist';
import type { ItemSetting } from '../../domain/team/team';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { RowChange } from '../../domain/team/team-rows';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { personOf } from '../turn/new-team';
import { refreshCards } from '../deliver/refresh-cards';
import { showChecklist } from './show-checklist';
import { noticeReply, SHOW_CHECKLIST, type Turn } from '../turn/turn';
import { writeChange } from '../turn/write-change';

/** What a team sets about one item, with its line for `history`. */
export interface ItemChange {
  readonly value: ItemSetting;
  readonly told: { readonly what: ChangeKind; readonly from?: string; readonly to?: string };
}

/**
 * Writes what a team sets about items, each with a line for `history`, all together or not at all. The picture
 * afterwards; undefined when somebody else changed one of them since it was read.
 */
export async function writeItems(
  ctx: AppContext,
  turn: Turn,
  { picture, changes }: { readonly picture: TeamPicture; readonly changes: readonly ItemChange[] },
): Promise<TeamPicture | undefined> {
  const { place } = turn.input;
  const made = { at: turn.asOf, by: personOf(turn.input) };
  const entries = changes.map(({ told }) => ({ id: ctx.newId(), ...made, ...told }));
  const rows = changes.map(({ value }) => settingChange(picture, value));
  const { written, ...done } = await writeChange(ctx, place, { rows: picture.rows, changes: rows, entries });
  if (!written) return undefined;
  ctx.background.run('refresh cards', () => refreshCards(ctx, place));
  const others = picture.rows.item.filter((row) => !changes.some(({ value }) => isSame(row.value, value)));
  const item = [...others, ...changes.map(({ value }) => ({ value, etag: '' }))];
  return { ...picture, rows: { ...picture.rows, item }, ...done };
}

function settingChange({ rows }: TeamPicture, value: ItemSetting): RowChange {
  const stored = rows.item.find((row) => isSame(row.value, value));
  return stored
    ? { do: 'replace', kind: 'item', value, etag: stored.etag }
    : { do: 'insert', kind: 'item', value };
}

type ItemKey = Pick<ItemSetting, 'cycleId' | 'itemId'>;

function isSame(one: ItemKey, other: ItemKey): boolean {
  return one.itemId === other.itemId && one.cycleId === other.cycleId;
}

/** Writes one change and shows the checklist as it is then. */
export async function changeItem(
  ctx: AppContext,
  turn: Turn,
  { picture, change }: { readonly picture: TeamPicture; readonly change: ItemChange },
): Promise<readonly Reply[]> {
  const after = await writeItems(ctx, turn, { picture, changes: [change] });
  return after ? showChecklist(ctx, turn.input.place, after) : itemsChangedMeanwhile(ctx, turn);
}

export function itemsChangedMeanwhile(ctx: AppContext, turn: Turn): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('meanwhile'),
    text: say('meanwhile-next'),
    buttons: [SHOW_CHECKLIST],
  });
}

/** What the team set about an item so far, or an empty setting for one it never touched. */
export function settingOf(turn: Turn, picture: TeamPicture, entry: ChecklistEntry): ItemSetting {
  const { cycleId } = picture.team;
  const blank = { cycleId, itemId: entry.itemId, own: entry.own, hidden: false };
  const stored = picture.rows.item.find(({ value }) => isSame(value, blank));
  return stored?.value ?? { ...blank, by: personOf(turn.input), at: turn.asOf };
}

/** An item taken off the checklist for this cycle. */
export function removal(turn: Turn, picture: TeamPicture, entry: ChecklistEntry): ItemChange {
  const value = { ...settingOf(turn, picture, entry), hidden: true, hiddenAt: turn.asOf };
  return { value, told: { what: 'item-removed', from: entry.text } };
}
