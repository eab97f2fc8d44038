import { cycleWords } from '../../cards/cycle/cycle-words';
import { buttonData } from '../../domain/requests/button-data';
import { fullChecklist, inShownOrder, type ChecklistEntry } from '../../domain/cycle/checklist';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import { severalItems } from '../../understanding/message/several-items';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { offerToRecord } from './press-tick';
import { showChecklist } from './show-checklist';
import { tickItem } from './tick-item';
import { confirmReply, noticeReply, SHOW_CHECKLIST, type Turn } from '../turn/turn';

/** So many items are set at one word for all; more are asked about first. */
const MOST_UNASKED = 5;

interface Ticking {
  readonly words: string;
  readonly done: boolean;
}

/** Ticks or unticks the several items that words name; undefined when they name one. */
export async function tickSeveral(
  ctx: AppContext,
  turn: Turn,
  { words, done }: Ticking,
): Promise<readonly Reply[] | undefined> {
  const { picture } = turn;
  if (!picture) return undefined;
  const entries = inShownOrder(fullChecklist(checklistInput(picture)));
  const named = severalItems(
    entries.map((entry) => ({ id: entry.itemId, text: entry.text, entry })),
    words,
  );
  if (!named) return undefined;
  const other = named.items.map(({ entry }) => entry).filter((entry) => (entry.done !== undefined) !== done);
  if (named.all && other.length > MOST_UNASKED) return askFirst(ctx, turn, { entries, other, done });
  const replies = await setAll(ctx, turn, { picture, other, done });
  return named.missing.length === 0 ? replies : [...replies, ...nameMissing(ctx, turn, named.missing)];
}

async function setAll(
  ctx: AppContext,
  turn: Turn,
  { picture, other, done }: { picture: TeamPicture; other: readonly ChecklistEntry[]; done: boolean },
): Promise<readonly Reply[]> {
  let now = picture;
  const offers: Reply[] = [];
  for (const { itemId } of other) {
    const request = { cycleId: picture.team.cycleId, itemId, done };
    const result = await tickItem(ctx, { input: turn.input, picture: now }, request);
    if (result.outcome !== 'ticked') return notSetUp(ctx, turn);
    now = result.picture;
    if (done) offers.push(...offerToRecord(ctx, result));
  }
  return [...showChecklist(ctx, turn.input.place, now), ...offers];
}

function askFirst(
  ctx: AppContext,
  turn: Turn,
  {
    entries,
    other,
    done,
  }: { entries: readonly ChecklistEntry[]; other: readonly ChecklistEntry[]; done: boolean },
): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  const verb = done ? 'tick' : 'untick';
  const numbers = other.map((entry) => entries.indexOf(entry) + 1);
  return confirmReply(ctx, {
    title: say('tick-many', { done, count: other.length }),
    text: say('tick-many-how', { done }),
    buttons: [
      {
        title: say('tick-many-yes', { done }),
        data: buttonData({ action: 'ask', text: `${verb} ${numbers.join(', ')}` }),
      },
      SHOW_CHECKLIST,
    ],
  });
}

function nameMissing(ctx: AppContext, turn: Turn, missing: readonly string[]): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: say('no-numbers', { numbers: missing.join(', ') }),
    text: say('others-set'),
    buttons: [SHOW_CHECKLIST],
  });
}
