import { yesOrNo } from '../../understanding/thread/answer-pending';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { noticeReply, SHOW_HELP, SHOW_STATUS, type Turn } from '../turn/turn';

/** A "yes" or "no" that answers nothing: one friendly sentence. Undefined for any other message. */
export function answerNothing(ctx: AppContext, turn: Turn, text: string): readonly Reply[] | undefined {
  const said = yesOrNo(text);
  if (!said) return undefined;
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title:
      said === 'yes' ? 'All right, though I had asked nothing just now' : 'All right, I leave all as it is',
    text: 'Nothing of yours is waiting for an answer. What can I do for you?',
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}
