import { fullChecklist, type ChecklistEntry } from '../domain/checklist';
import { findItem } from '../domain/item-search';
import type { ItemSetting } from '../domain/team';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import type { RowChange } from '../domain/team-rows';
import { buttonData } from '../domain/button-data';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { personOf } from './new-team';
import { offerToRecord } from './press-tick';
import { refreshCards } from './refresh-cards';
import { notSetUp } from './not-set-up';
import { showChecklist } from './show-card';
import { tickItem } from './tick-item';
import { confirmReply, noticeReply, SHOW_CHECKLIST, type Turn } from './turn';

const MOST_OWN_ITEMS = 40;
/** Characters of an item's text at most. */
export const LONGEST_ITEM = 200;

/** Ticks or unticks the item that the words fit; asks back when several do. */
export async function tickByWords(
  ctx: AppContext,
  turn: Turn,
  { words, done }: { readonly words: string; readonly done: boolean },
): Promise<readonly Reply[]> {
  return withItem(ctx, turn, {
    words,
    again: (item) => `${done ? 'tick' : 'untick'} ${item}`,
    act: async (entry, picture) => {
      const result = await tickItem(
        ctx,
        { input: turn.input, picture },
        {
          cycleId: picture.team.cycleId,
          itemId: entry.itemId,
          done,
        },
      );
      if (result.outcome !== 'ticked') return notSetUp(ctx, turn);
      const offer = done ? offerToRecord(ctx, result) : [];
      return [...showChecklist(ctx, turn.input.place, result.picture), ...offer];
    },
  });
}

/** Adds an item of the team's own to the open cycle. */
export async function addItem(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const trimmed = text.trim();
  const own = picture.rows.item.filter(
    ({ value }) => value.own && !value.hidden && value.cycleId === picture.team.cycleId,
  );
  const problem = addProblem(trimmed, own.length);
  if (problem) {
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: 'Nothing was added',
      text: problem,
      buttons: [SHOW_CHECKLIST],
    });
  }
  const value: ItemSetting = {
    cycleId: picture.team.cycleId,
    itemId: ctx.newId(),
    own: true,
    text: trimmed,
    hidden: false,
    by: personOf(turn.input),
    at: turn.asOf,
  };
  return writeItem(ctx, turn, { picture, value, to: trimmed, change: { do: 'insert', kind: 'item', value } });
}

function addProblem(text: string, own: number): string | undefined {
  if (text === '') return 'What is to be done? Say it like "add item order the new badges".';
  if (text.length > LONGEST_ITEM)
    return `An item may have up to ${LONGEST_ITEM} characters; yours has ${text.length}.`;
  if (own >= MOST_OWN_ITEMS) {
    return `Your team has ${MOST_OWN_ITEMS} items of its own, which is the most there can be. Say "remove item" and one of them first.`;
  }
  return undefined;
}

/** Takes an item off the checklist: an own one, or one of the programme's, which is hidden for this cycle. */
export async function removeItem(ctx: AppContext, turn: Turn, words: string): Promise<readonly Reply[]> {
  return withItem(ctx, turn, {
    words,
    again: (item) => `remove item ${item}`,
    act: (entry, picture) => changeSetting(ctx, turn, { entry, picture, set: { hidden: true } }),
  });
}

interface ItemRequest {
  readonly words: string;
  /** How to say it again with an item's own words, for the buttons that ask back. */
  readonly again: (item: string) => string;
  readonly act: (entry: ChecklistEntry, picture: TeamPicture) => Promise<readonly Reply[]>;
}

/** Finds the item that words fit and acts on it; asks back when several fit, says what there is when none does. */
export async function withItem(ctx: AppContext, turn: Turn, request: ItemRequest): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const entries = fullChecklist(checklistInput(picture));
  const found = findItem(
    entries.map((entry) => ({ id: entry.itemId, text: entry.text })),
    request.words,
  );
  if (found && 'item' in found) {
    const entry = entries.find((each) => each.itemId === found.item.id);
    if (entry) return request.act(entry, picture);
  }
  if (found && 'candidates' in found) {
    return confirmReply(ctx, {
      title: 'Which item do you mean?',
      text: `"${request.words}" fits more than one.`,
      buttons: found.candidates.slice(0, 3).map((item) => ({
        title: item.text,
        data: buttonData({ action: 'ask', text: request.again(item.text) }),
      })),
    });
  }
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: request.words.trim() === '' ? 'Which item?' : `No item fits "${request.words}"`,
    text: 'Open the checklist and tap the item, or use more of its words.',
    buttons: [SHOW_CHECKLIST],
  });
}

/** Changes what the team set about an item: its text, whether it shows, who does it, by when. `to`: the same for `history`. */
export async function changeSetting(
  ctx: AppContext,
  turn: Turn,
  job: { entry: ChecklistEntry; picture: TeamPicture; set: Partial<ItemSetting>; to?: string },
): Promise<readonly Reply[]> {
  const { entry, picture, set } = job;
  const stored = picture.rows.item.find(
    ({ value }) => value.cycleId === picture.team.cycleId && value.itemId === entry.itemId,
  );
  const base: ItemSetting = stored?.value ?? {
    cycleId: picture.team.cycleId,
    itemId: entry.itemId,
    own: entry.own,
    hidden: false,
    by: personOf(turn.input),
    at: turn.asOf,
  };
  const value = { ...base, ...set };
  const change: RowChange = stored
    ? { do: 'replace', kind: 'item', value, etag: stored.etag }
    : { do: 'insert', kind: 'item', value };
  return writeItem(ctx, turn, {
    picture,
    value,
    ...(job.to ? { to: job.to } : { from: entry.text, ...(set.text && { to: set.text }) }),
    change,
  });
}

interface ItemWrite {
  readonly picture: TeamPicture;
  readonly value: ItemSetting;
  readonly change: RowChange;
  readonly from?: string;
  readonly to?: string;
}

async function writeItem(ctx: AppContext, turn: Turn, write: ItemWrite): Promise<readonly Reply[]> {
  const { picture, value, change, from, to } = write;
  const { place } = turn.input;
  const entry = {
    id: ctx.newId(),
    at: turn.asOf,
    by: personOf(turn.input),
    what: value.hidden ? 'item-removed' : 'item',
  };
  const written = await ctx.teams.write(place, [
    change,
    { do: 'insert', kind: 'change', value: { ...entry, ...(from && { from }), ...(to && { to }) } },
  ]);
  if (!written.written) {
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: 'Somebody changed that item at the same moment',
      text: 'Nothing of yours was saved. Please look at the checklist and say it again.',
      buttons: [SHOW_CHECKLIST],
    });
  }
  ctx.background.run('refresh cards', () => refreshCards(ctx, place));
  const others = picture.rows.item.filter(
    (row) => row.value.itemId !== value.itemId || row.value.cycleId !== value.cycleId,
  );
  const after = { ...picture, rows: { ...picture.rows, item: [...others, { value, etag: '' }] } };
  return showChecklist(ctx, place, after);
}
