import { cycleWords, type CycleSay } from '../../cards/cycle/cycle-words';
import { buttonData } from '../../domain/requests/button-data';
import { fullChecklist, inShownOrder, type ChecklistEntry } from '../../domain/cycle/checklist';
import { findItem, type SearchedItem } from '../../language/text-search';
import { VALUE_PLACE } from '../../domain/team/talk';
import { type TeamPicture } from '../../domain/team/team-picture';
import { checklistInput } from '../../domain/cycle/checklist';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { asking, confirmReply, noticeReply, SHOW_CHECKLIST, type Turn } from '../turn/turn';

interface ItemRequest {
  readonly words: string;
  /** How to say it again with an item's own words, for the buttons that ask back. */
  readonly again: (item: string) => string;
  readonly act: (entry: ChecklistEntry, picture: TeamPicture) => Promise<readonly Reply[]>;
}

/** Finds the item that words surely fit and acts on it; asks back when they fit loosely or several, says what there is when none. */
export async function withItem(ctx: AppContext, turn: Turn, request: ItemRequest): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const say = cycleWords(turn.input.locale);
  const entries = inShownOrder(fullChecklist(checklistInput(picture)));
  const found = findItem(
    entries.map((entry) => ({ id: entry.itemId, text: entry.text })),
    request.words,
  );
  if (found && 'item' in found && found.sure) {
    const entry = entries.find((each) => each.itemId === found.item.id);
    if (entry) return request.act(entry, picture);
  }
  if (found) return askWhichItem(ctx, { ...request, say }, 'item' in found ? [found.item] : found.candidates);
  const replies = noticeReply(ctx, turn, {
    tone: 'attention',
    title: request.words.trim() === '' ? say('which-item') : say('no-item-fits', { words: request.words }),
    text: say('no-item-next'),
    buttons: [SHOW_CHECKLIST],
  });
  return asking(replies, { options: [], completes: request.again(VALUE_PLACE) });
}

function askWhichItem(
  ctx: AppContext,
  { words, again, say }: ItemRequest & { readonly say: CycleSay },
  candidates: readonly SearchedItem[],
): readonly Reply[] {
  const isOne = candidates.length === 1;
  return confirmReply(
    ctx,
    {
      title: say(isOne ? 'this-item' : 'several-items'),
      text: say(isOne ? 'this-item-why' : 'several-items-why', { words }),
      buttons: candidates.slice(0, 3).map((item) => ({
        title: item.text,
        data: buttonData({ action: 'ask', text: again(item.text) }),
      })),
    },
    again(VALUE_PLACE),
  );
}
