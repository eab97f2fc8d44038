import type { IncomingFeedback, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { onlyForAsker, privateNotice, SHOW_SUPPORT } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';
import { keepFeedback } from '../answers/keep-feedback';
import { ratableAnswer } from '../answers/rated-answers';

/**
 * Takes what Teams' own buttons said of an answer, and stores it as the card's buttons do. Teams thanks by itself, so
 * only "not helpful" is answered, with who can help; all of it is for who pressed.
 */
export async function takeFeedback(ctx: AppContext, input: IncomingFeedback): Promise<readonly Reply[]> {
  const turn = await beginTurn(ctx, input);
  const answer = ratableAnswer(turn.rows, input.activityId);
  if (!answer) {
    return privateNotice(ctx, turn, {
      tone: 'neutral',
      title: 'I no longer know which answer that was',
      text: 'So I noted nothing; I remember only the last few answers. Ask again, and rate the new one.',
      buttons: [SHOW_SUPPORT],
    });
  }
  const { helpful, words } = input;
  const { programId, answerId, question } = answer;
  const kept = { programId, answerId, question, helpful, ...(words !== '' && { words }) };
  const replies = keepFeedback(ctx, turn, kept);
  return helpful ? [] : onlyForAsker(turn, replies);
}
