import { buttonData } from '../domain/button-data';
import { fullChecklist, inShownOrder, type ChecklistEntry } from '../domain/checklist';
import { findItem } from '../domain/item-search';
import { VALUE_PLACE } from '../domain/talk';
import { checklistInput, type TeamPicture } from '../domain/team-picture';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { notSetUp } from './not-set-up';
import { asking, confirmReply, noticeReply, SHOW_CHECKLIST, type Turn } from './turn';

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
  const entries = inShownOrder(fullChecklist(checklistInput(picture)));
  const found = findItem(
    entries.map((entry) => ({ id: entry.itemId, text: entry.text })),
    request.words,
  );
  if (found && 'item' in found) {
    const entry = entries.find((each) => each.itemId === found.item.id);
    if (entry) return request.act(entry, picture);
  }
  if (found && 'candidates' in found) {
    return confirmReply(
      ctx,
      {
        title: 'Which item do you mean?',
        text: `"${request.words}" fits more than one.`,
        buttons: found.candidates.slice(0, 3).map((item) => ({
          title: item.text,
          data: buttonData({ action: 'ask', text: request.again(item.text) }),
        })),
      },
      request.again(VALUE_PLACE),
    );
  }
  const replies = noticeReply(ctx, turn, {
    tone: 'attention',
    title: request.words.trim() === '' ? 'Which item?' : `No item fits "${request.words}"`,
    text: 'Open the checklist and tap the item, or use more of its words.',
    buttons: [SHOW_CHECKLIST],
  });
  return asking(replies, { options: [], completes: request.again(VALUE_PLACE) });
}
