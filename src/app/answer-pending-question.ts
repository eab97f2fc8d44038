import { parseButtonData, type ButtonData } from '../domain/button-data';
import { pendingQuestion, type Question } from '../domain/talk';
import { answerPending } from '../understanding/thread/answer-pending';
import { readForm, type MessageContext } from '../understanding/understand-message';
import type { AppContext } from './app-context';
import { carryOut } from './carry-out';
import { carryOutAction, oldButton } from './carry-out-action';
import type { Reply } from './conversation';
import { refuseDeleted } from './delete-data';
import { declineProposal } from './propose-change';
import { refuseChange } from './refuse-change';
import { asking, noticeReply, type Turn } from './turn';

/**
 * Takes a message as the answer to what the bot asked this person last. Undefined when nothing is pending, or the message
 * is something else: then the question stays open.
 */
export async function answerPendingQuestion(
  ctx: AppContext,
  turn: Turn,
  { text, context }: { readonly text: string; readonly context: MessageContext },
): Promise<readonly Reply[] | undefined> {
  const question = pendingQuestion(turn.rows, turn.input.person.id, turn.asOf);
  const answer = question && answerPending(text, question);
  switch (answer?.kind) {
    case 'option':
      return refusedHere(ctx, turn, answer.option.data) ?? pressed(ctx, turn, answer.option.data);
    case 'declined':
      return declineProposal(ctx, turn);
    case 'which':
      return askWhich(ctx, turn, question as Question);
    case 'value':
      return otherValue(ctx, turn, { question: question as Question, value: answer.text, text, context });
    default:
      return undefined;
  }
}

async function pressed(ctx: AppContext, turn: Turn, data: ButtonData): Promise<readonly Reply[]> {
  const button = parseButtonData(data);
  return button ? carryOutAction(ctx, turn, button) : oldButton(ctx, turn);
}

/** Who may not change anything may still say no. */
function refusedHere(ctx: AppContext, turn: Turn, { action }: ButtonData): readonly Reply[] | undefined {
  const harmless = action === 'decline' || action === 'show' || action === 'answer';
  return harmless ? undefined : (refuseChange(ctx, turn) ?? refuseDeleted(ctx, turn));
}

function askWhich(ctx: AppContext, turn: Turn, question: Question): readonly Reply[] {
  const choices = question.options.filter(({ answer }) => answer !== 'no');
  const replies = noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'Which one do you mean?',
    text: 'Nothing is changed yet. Press one, or say "the first" or "the second".',
    buttons: choices,
  });
  return asking(replies, question);
}

/** "No, 4 April 2027": the value completes the command that was asked about. A message with a meaning of its own is none. */
async function otherValue(
  ctx: AppContext,
  turn: Turn,
  given: {
    readonly question: Question;
    readonly value: string;
    readonly text: string;
    readonly context: MessageContext;
  },
): Promise<readonly Reply[] | undefined> {
  const { completes } = given.question;
  const command = completes && readForm(`${completes} ${given.value}`, given.context)?.command;
  if (!command) return undefined;
  const itself = readForm(given.text, given.context)?.command;
  if (itself && itself.do !== command.do) return undefined;
  return refuseChange(ctx, turn) ?? refuseDeleted(ctx, turn) ?? carryOut(ctx, turn, command);
}
