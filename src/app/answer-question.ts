import { describeAnswer, describeDidYouMean, describeUnknown } from '../cards/describe-answer';
import { describeAsOf } from '../cards/describe-source';
import type { AnswerDocument } from '../answers/documents/answer-document';
import {
  decideAnswer,
  type AnswerDecision,
  type AnswerPacks,
  type GivenAnswer,
} from '../domain/answer-decision';
import type { AnswerIndex } from '../domain/answer-index';
import type { DidYouMeanView } from '../cards/program-views';
import type { Program } from '../domain/program';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';
import { explainCommand, isBareCommand } from './explain-command';
import { asking, cardReply, noticeReply, onlyForAsker, SHOW_HELP, teamOf, type Turn } from './turn';

/** Characters; what is longer would not fit into a row, and nobody reads it. */
const LONGEST_KEPT = 1000;

/** Answers a question from the packs: the team's programme first. What nobody can answer is kept for the operator. */
export function answerQuestion(ctx: AppContext, turn: Turn, question: string): readonly Reply[] {
  if (question.trim() === '') return emptyMessage(ctx, turn);
  const explained = explainCommand(ctx, turn, question);
  if (explained && isBareCommand(question)) return explained;
  const { program } = turn;
  const packs = answerPacks(ctx, turn);
  const holdings = (teamOf(turn)?.holdings ?? []).map((held) => held.id);
  const decision = decideAnswer(question, packs, { holdings });
  // Half a command is likelier than a question that is hardly understood.
  if (explained && !isSure(decision)) return explained;
  switch (decision.kind) {
    case 'answer':
      for (const left of decision.unanswered) keepQuestion(ctx, turn, left);
      return decision.answers.flatMap((answer) => cardReply(answerCard(ctx, answer)));
    case 'did-you-mean':
      return onlyForAsker(
        turn,
        askWhichAnswer(ctx, describeDidYouMean(program, question, decision.suggestions)),
      );
    case 'unknown':
      keepQuestion(ctx, turn, question);
      return onlyForAsker(
        turn,
        cardReply(ctx.cards.unknown(describeUnknown(program, question, decision.nearest))),
      );
  }
}

/** Several answers fit: which one can be said in words, too. */
function askWhichAnswer(ctx: AppContext, view: DidYouMeanView): readonly Reply[] {
  return asking(cardReply(ctx.cards.didYouMean(view)), { options: view.choices });
}

/** Whether a question is answered without a doubt. */
export function isSure(decision: AnswerDecision): boolean {
  return decision.kind === 'answer' && decision.answers.some(({ sure }) => sure);
}

/** The packs a question of this team is looked up in. */
export function answerPacks(ctx: AppContext, { program }: Turn): AnswerPacks {
  const others = [...ctx.programs.byId.values()].filter((each) => each.id !== program.id);
  return { own: ctx.answers(program), others: others.map((each) => ctx.answers(each)) };
}

function answerCard(ctx: AppContext, answer: GivenAnswer) {
  const related = relatedTo(answer.document, ctx.answers(answer.program));
  const era = answer.otherProgram && eraOf(answer.program);
  return ctx.cards.answer(describeAnswer({ ...answer, related, era }));
}

/** Shows one answer by its id: the press of a "did you mean" or related button. */
export function showAnswer(
  ctx: AppContext,
  turn: Turn,
  wanted: { readonly programId: string; readonly answerId: string },
): readonly Reply[] {
  const program = ctx.programs.byId.get(wanted.programId);
  const index = program && ctx.answers(program);
  const document = index?.documents.find((each) => each.document.id === wanted.answerId)?.document;
  if (!program || !index || !document) {
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: 'That answer has moved on',
      text: 'The programme pack was updated since that card was posted. Please ask me again in your own words.',
      buttons: [SHOW_HELP],
    });
  }
  const related = relatedTo(document, index);
  const era = program.id === turn.program.id ? undefined : eraOf(program);
  return cardReply(
    ctx.cards.answer(describeAnswer({ question: document.title, document, program, related, era })),
  );
}

function eraOf({ name, asOf }: Program): string {
  return `${name}, as of ${describeAsOf(asOf)}`;
}

function relatedTo(document: AnswerDocument, index: AnswerIndex): readonly AnswerDocument[] {
  return document.related.flatMap(
    (id) => index.documents.find((each) => each.document.id === id)?.document ?? [],
  );
}

function keepQuestion(ctx: AppContext, turn: Turn, question: string): void {
  const { place } = turn.input;
  const entry = {
    id: ctx.newId(),
    at: turn.asOf,
    programId: turn.program.id,
    question: question.slice(0, LONGEST_KEPT),
    outcome: 'unanswered' as const,
  };
  ctx.background.run('keep question', () => ctx.questions.keep(place, entry));
}

function emptyMessage(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'I am listening',
    text: 'Ask me about your renewal, or say "status", "checklist" or "help".',
    buttons: [SHOW_HELP],
  });
}
