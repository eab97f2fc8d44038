import { describeSupportRequest } from '../../cards/program/describe-support-request';
import type { ButtonAction } from '../../domain/requests/button-data';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { noticeReply, SHOW_HELP, SHOW_SUPPORT, type Turn } from '../turn/turn';

/** What was said of an answer, with what was written besides. */
type Feedback = Omit<Extract<ButtonAction, { action: 'feedback' }>, 'action'> & { readonly words?: string };

/** Keeps whether an answer helped; "not helpful" leads on to people who can help. */
export function keepFeedback(ctx: AppContext, turn: Turn, feedback: Feedback): readonly Reply[] {
  const { programId, answerId, question, helpful, words } = feedback;
  const outcome = helpful ? ('helpful' as const) : ('not-helpful' as const);
  const entry = {
    id: ctx.newId(),
    at: turn.asOf,
    programId,
    answerId,
    question,
    outcome,
    ...(words !== undefined && { words }),
  };
  ctx.background.run('keep feedback', () => ctx.questions.keep(turn.input.place, entry));
  if (helpful) {
    return noticeReply(ctx, turn, {
      tone: 'good',
      title: 'Glad it helped',
      text: 'Ask me anything else about your renewal.',
      buttons: [SHOW_HELP],
    });
  }
  const program = ctx.programs.byId.get(programId) ?? turn.program;
  const answer = ctx.answers(program).documents.get(answerId)?.title;
  const request = describeSupportRequest(program, turn.picture, { question, answer });
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'Thank you for saying so',
    text: `I have noted it. Support leads to people who can answer; this text saves you typing:\n\n${request}`,
    buttons: [SHOW_SUPPORT, SHOW_HELP],
  });
}
