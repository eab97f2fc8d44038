import { cycleWords } from '../../cards/cycle/cycle-words';
import { fullChecklist, type ChecklistEntry } from '../../domain/cycle/checklist';
import { hiddenItems, hiddenItemSaid, shownAgain, type HiddenItem } from '../../domain/cycle/hidden-items';
import { saysSame } from '../../language/text-search';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { tickChangeId } from '../../domain/undo/undo-tick';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { itemSaid } from './item-said';
import { personOf } from '../turn/new-team';
import { notSetUp } from '../turn/not-set-up';
import { offerToRecord } from './press-tick';
import { showChecklist } from './show-checklist';
import { tickItem, type TickResult } from './tick-item';
import { tickSeveral } from './tick-several';
import { noticeReply, SHOW_CHECKLIST, type Turn } from '../turn/turn';
import { withItem } from './resolve-item';
import { changeItem, removal, type ItemChange } from './write-items';

type Ticked = Extract<TickResult, { outcome: 'ticked' }>;

const MOST_OWN_ITEMS = 40;
/** Characters of an item's text at most. */
export const LONGEST_ITEM = 200;

/** Ticks or unticks the item that the words fit, or the several that they name; asks back when it is not clear which. */
export async function tickByWords(
  ctx: AppContext,
  turn: Turn,
  { words, done }: { readonly words: string; readonly done: boolean },
): Promise<readonly Reply[]> {
  const several = await tickSeveral(ctx, turn, { words, done });
  if (several) return several;
  return withItem(ctx, turn, {
    words,
    again: (item) => `${done ? 'tick' : 'untick'} ${item}`,
    act: async (entry, picture) => {
      const result = await tickItem(
        ctx,
        { input: turn.input, picture },
        { cycleId: picture.team.cycleId, itemId: entry.itemId, done },
      );
      if (result.outcome !== 'ticked') return notSetUp(ctx, turn);
      const offer = done ? offerToRecord(ctx, result) : [];
      return [...showChecklist(ctx, turn.input.place, offeringUndo(result)), ...offer];
    },
  });
}

/** The picture after a tick by words, whose card offers to take it back. */
function offeringUndo({ picture, entry, changed }: Ticked): TeamPicture {
  const { cycleId } = picture.team;
  const tick = picture.rows.tick.find(
    ({ value }) => value.cycleId === cycleId && value.itemId === entry.itemId,
  );
  const changeId = changed && tick ? tickChangeId(tick.value) : undefined;
  return changeId === undefined ? picture : { ...picture, undo: { changeId } };
}

/**
 * Adds an item of the team's own to the open cycle, or puts a hidden one back that says the same; with the person and
 * the day where its words name them.
 */
export async function addItem(ctx: AppContext, turn: Turn, said: string): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { text, set, replies } = await itemSaid(ctx, turn, { picture, said });
  const added = addition(ctx, turn, { picture, text });
  // Teams may send the same message twice.
  if ('present' in added) return showChecklist(ctx, turn.input.place, picture);
  if ('change' in added) {
    const { value, told } = added.change;
    const change = { value: { ...value, ...set }, told };
    return [...(await changeItem(ctx, turn, { picture, change })), ...replies];
  }
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: cycleWords(turn.input.locale)('item-nothing-added'),
    text: added.problem,
    buttons: [SHOW_CHECKLIST],
  });
}

/** `present`: the checklist has it; `problem`: a sentence that says why it cannot be added. */
type Addition =
  { readonly change: ItemChange } | { readonly problem: string } | { readonly present: ChecklistEntry };

/** What an item that somebody wants on the checklist comes to. */
export function addition(
  ctx: AppContext,
  turn: Turn,
  { picture, text }: { readonly picture: TeamPicture; readonly text: string },
): Addition {
  const words = text.trim();
  const hidden = hiddenItemSaid(hiddenItems(checklistInput(picture)), words);
  if (hidden) return { change: restoration(hidden) };
  const shown = fullChecklist(checklistInput(picture));
  const present = shown.find((entry) => saysSame(entry.text, words));
  if (present) return { present };
  const problem = addProblem(turn, words, shown.filter(({ own }) => own).length);
  if (problem) return { problem };
  const { cycleId } = picture.team;
  const made = { by: personOf(turn.input), at: turn.asOf };
  const value = { cycleId, itemId: ctx.newId(), own: true, text: words, hidden: false, ...made };
  return { change: { value, told: { what: 'item-added', to: words } } };
}

function addProblem(turn: Turn, text: string, own: number): string | undefined {
  const say = cycleWords(turn.input.locale);
  if (text === '') return say('item-empty');
  if (text.length > LONGEST_ITEM) return say('item-long', { most: LONGEST_ITEM, length: text.length });
  if (own >= MOST_OWN_ITEMS) return say('items-full', { most: MOST_OWN_ITEMS });
  return undefined;
}

/** A hidden item put back on the checklist. */
export function restoration({ setting, text }: HiddenItem): ItemChange {
  return { value: shownAgain(setting), told: { what: 'item-restored', to: text } };
}

/** Takes an item off the checklist for this cycle; its "Undo", the same words or the checklist's form put it back. */
export async function removeItem(ctx: AppContext, turn: Turn, words: string): Promise<readonly Reply[]> {
  return withItem(ctx, turn, {
    words,
    again: (item) => `remove item ${item}`,
    act: (entry, picture) => changeItem(ctx, turn, { picture, change: removal(turn, picture, entry) }),
  });
}
