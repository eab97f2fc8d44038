import type { GivenAnswer } from '../../answers/best-document';
import type { AnswerDocument } from '../../answers/documents/answer-document';
import { replyDecision, spokenOf } from '../answers/answer-question';
import type { AppContext } from '../turn/app-context';
import type { Turn } from '../turn/turn';
import type { Followed } from '../understood/followed';

/** Replies with one answer, which is spoken of from then on. */
export function answerWith(
  ctx: AppContext,
  turn: Turn,
  { question, given }: { readonly question: string; readonly given: GivenAnswer },
): Followed {
  const decision = { kind: 'answer' as const, answers: [given], unanswered: [] };
  return { replies: replyDecision(ctx, turn, { question, decision }), spoken: spokenOf(decision) };
}

/** Whether two answers are about the same holding. */
export function sharesHolding(document: AnswerDocument, last: AnswerDocument): boolean {
  return document.holdings.some((id) => last.holdings.includes(id));
}
