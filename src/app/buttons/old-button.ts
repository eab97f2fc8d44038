import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { noticeReply, SHOW_HELP, type Turn } from '../turn/turn';

/** What is told of a button that no longer means anything. */
export function oldButton(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'That button is from an older card',
    text: 'I did not change anything. Here is where to go on.',
    buttons: [SHOW_HELP],
  });
}
