import { cycleWords } from '../../cards/cycle/cycle-words';
import { buttonData } from '../../domain/requests/button-data';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { noticeReply, type Turn } from '../turn/turn';

/** "Not yet": noted, with when the bot asks again. */
export function noteNotYet(ctx: AppContext, turn: Turn): readonly Reply[] {
  const { support } = turn.program;
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('not-renewed'),
    text: say('not-renewed-next', { advice: turn.program.renewal.advice.text }),
    buttons: [
      { title: say('checklist'), data: buttonData({ action: 'show', what: 'checklist' }) },
      ...(support.length > 0
        ? [{ title: say('support'), data: buttonData({ action: 'show', what: 'support' }) }]
        : []),
    ],
  });
}
