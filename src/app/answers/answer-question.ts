import type { AnswerPack } from '../../answers/answer-pack';
import type { GivenAnswer } from '../../answers/best-document';
import { decideAnswer, type AnswerDecision, type AnswerPacks } from '../../answers/decide-answer';
import type { AnswerDocument } from '../../answers/documents/answer-document';
import { describeAnswer, describeUnknown } from '../../cards/program/describe-answer';
import { describeAnswerText } from '../../cards/program/describe-answer-text';
import type { AnswerView } from '../../cards/program/program-views';
import { describeAsOf } from '../../cards/kit/describe-source';
import type { Program } from '../../domain/program/program';
import type { Spoken } from '../../domain/team/talk';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { messageContext } from '../turn/message-context';
import { keepRatable } from './rated-answers';
import { readQuestion } from './read-question';
import { asking, cardReply, noticeReply, onlyForAsker, SHOW_HELP, type Turn } from '../turn/turn';

/** Characters; what is longer would not fit into a row, and nobody reads it. */
const LONGEST_KEPT = 1000;

/** Decides how a question is answered from the packs, the team's programme first. */
export function decideQuestion(ctx: AppContext, turn: Turn, question: string): AnswerDecision {
  const context = messageContext(ctx, turn);
  return decideAnswer(question, answerPacks(ctx, turn), { read: (text) => readQuestion(text, context) });
}

/** Answers a question from the packs. What nobody can answer is kept for the operator. */
export function answerQuestion(ctx: AppContext, turn: Turn, question: string): readonly Reply[] {
  if (question.trim() === '') return emptyMessage(ctx, turn);
  return replyDecision(ctx, turn, { question, decision: decideQuestion(ctx, turn, question) });
}

/** What is replied to a question that was decided about. */
export function replyDecision(
  ctx: AppContext,
  turn: Turn,
  { question, decision }: { readonly question: string; readonly decision: AnswerDecision },
): readonly Reply[] {
  if (decision.kind === 'unknown') {
    keepQuestion(ctx, turn, question);
    return onlyForAsker(
      turn,
      cardReply(ctx.cards.unknown(describeUnknown(turn.program, question, decision.nearest))),
    );
  }
  for (const left of decision.unanswered) keepQuestion(ctx, turn, left);
  return decision.answers.flatMap((answer) => answerReply(ctx, turn, answer));
}

/** What a decision leaves to be gone on from: its one answer. */
export function spokenOf(decision: AnswerDecision): Spoken | undefined {
  const [given, ...others] = decision.kind === 'answer' ? decision.answers : [];
  if (!given || others.length > 0) return undefined;
  return { kind: 'answer', programId: given.program.id, answerId: given.document.id };
}

/** The packs a question of this team is looked up in. */
export function answerPacks(ctx: AppContext, { program }: Turn): AnswerPacks {
  const others = [...ctx.programs.byId.values()].filter((each) => each.id !== program.id);
  return { own: ctx.answers(program), others: others.map((each) => ctx.answers(each)) };
}

/** The answer; where it is not sure, what else may have been meant can be chosen in words, too. */
function answerReply(ctx: AppContext, turn: Turn, answer: GivenAnswer): readonly Reply[] {
  const related = answer.sure ? relatedTo(answer.document, ctx.answers(answer.program)) : answer.others;
  const era = answer.otherProgram && eraOf(answer.program);
  const view = describeAnswer({ ...answer, related, era });
  if (answer.sure) return shownAnswer(ctx, turn, view);
  return asking(cardReply(ctx.cards.answer(view)), { options: view.related });
}

/** Shows one answer by its id: the press of a button with its title. */
export function showAnswer(
  ctx: AppContext,
  turn: Turn,
  wanted: { readonly programId: string; readonly answerId: string },
): readonly Reply[] {
  const program = ctx.programs.byId.get(wanted.programId);
  const pack = program && ctx.answers(program);
  const document = pack?.documents.get(wanted.answerId);
  if (!program || !pack || !document) {
    return noticeReply(ctx, turn, {
      tone: 'neutral',
      title: 'That answer has moved on',
      text: 'The programme pack was updated since that card was posted. Please ask me again in your own words.',
      buttons: [SHOW_HELP],
    });
  }
  const related = relatedTo(document, pack);
  const era = program.id === turn.program.id ? undefined : eraOf(program);
  return shownAnswer(
    ctx,
    turn,
    describeAnswer({ question: document.title, document, program, related, era }),
  );
}

/** A short answer is a text, which can be quoted and copied, with its source as a citation; a longer one is a card. */
function shownAnswer(ctx: AppContext, turn: Turn, view: AnswerView): readonly Reply[] {
  const message = describeAnswerText(view);
  const { feedback } = view;
  if (!message || !feedback) return cardReply(ctx.cards.answer(view));
  const { text, source, next } = message;
  return [
    {
      kind: 'text',
      text,
      sources: [source],
      asksFeedback: true,
      next,
      onSent: async ({ activityId }) => keepRatable(ctx, turn, { activityId, ...feedback }),
    },
  ];
}

function eraOf({ name, asOf }: Program): string {
  return `${name}, as of ${describeAsOf(asOf)}`;
}

function relatedTo(document: AnswerDocument, pack: AnswerPack): readonly AnswerDocument[] {
  return document.related.flatMap((id) => pack.documents.get(id) ?? []);
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
