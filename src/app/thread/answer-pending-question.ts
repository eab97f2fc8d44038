import { parseButtonData, type ButtonData } from '../../domain/requests/button-data';
import type { Command } from '../../domain/requests/command';
import { keptChange } from '../../domain/requests/command-schema';
import { completedBy, pendingQuestion, type Question } from '../../domain/team/talk';
import type { CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { isChange } from '../../domain/requests/change-command';
import { answerPending } from '../../understanding/thread/answer-pending';
import { namedIn, readForm, type MessageContext } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import { carryOutAction, refuseAction } from '../buttons/carry-out-action';
import { oldButton } from '../buttons/old-button';
import type { Reply } from '../turn/conversation';
import { refuseDeleted } from '../turn/refuse-deleted';
import { correctedValue } from './corrected-value';
import { fitOfValue } from '../talk/fit-of-value';
import { declineProposal, proposeChanges } from '../propose/propose-change';
import { refuseChange } from '../turn/refusals';
import { spokenOfChange } from '../talk/spoken-of-change';
import { asking, noticeReply, speakingOf, type Turn } from '../turn/turn';

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
  const read = (form: string): Command | undefined => readForm(form, context)?.command;
  switch (answer?.kind) {
    case 'option':
      return refuseAction(ctx, turn, answer.option.data) ?? pressed(ctx, turn, answer.option.data);
    case 'declined':
      return declineProposal(ctx, turn);
    case 'which':
      return askWhich(ctx, turn, question as Question);
    case 'value':
      if (isCountedFromNothing(question as Question, { text, context }))
        return askWhich(ctx, turn, question as Question);
      return otherValue(
        ctx,
        turn,
        amended(ctx, turn, { question: question as Question, ...answer, said: text, context, read }),
      );
    default:
      return undefined;
  }
}

interface GivenValue {
  readonly question: Question;
  readonly text: string;
  readonly corrects: boolean;
  readonly said: string;
  readonly context: MessageContext;
  readonly read: (text: string) => Command | undefined;
}

/** "A week later", "the 16th", "Cleo instead": what is right of a proposal, by what it proposes. */
function amended(ctx: AppContext, turn: Turn, given: GivenValue): GivenValue {
  const { question, said: text, context } = given;
  const { completes } = question;
  if (completes === undefined) return given;
  const value = correctedValue(ctx, turn, { text, context, completes, proposed: proposedDay(question) });
  return value === undefined || value === given.text ? given : { ...given, text: value, corrects: true };
}

/** "A day later" than what? Counted from today it would be a day that nobody said, and no reminder is meant either. */
function isCountedFromNothing(
  question: Question,
  { text, context }: { readonly text: string; readonly context: MessageContext },
): boolean {
  if (question.completes === undefined || proposedDay(question) !== undefined) return false;
  if (!SHIFTED.test(text)) return false;
  const [only, ...others] = namedIn(text, context).filter(({ kind }) => kind === 'date' || kind === 'length');
  if (!only || others.length > 0) return false;
  const beside = `${text.slice(0, only.start)} ${text.slice(only.end)}`;
  return (beside.match(/\p{L}+/gu) ?? []).length <= MOST_BESIDE;
}

/** "Make that", "please", "later": more beside the length is a sentence of its own. */
const MOST_BESIDE = 4;

const SHIFTED = /\b(?:later|earlier|sooner|longer|später|früher|länger)\b/i;

/** The day that the one proposed change would set. */
function proposedDay({ options }: Question): CalendarDay | undefined {
  const data = options.find(({ answer }) => answer === 'yes')?.data;
  const button = data && parseButtonData(data);
  const [change] = button?.action.action === 'do' ? button.action.changes : [];
  const { date, until } = { ...change } as Partial<Record<'date' | 'until', DateReading>>;
  const reading = date ?? until;
  return reading?.kind === 'day' ? reading.day : undefined;
}

async function pressed(ctx: AppContext, turn: Turn, data: ButtonData): Promise<readonly Reply[]> {
  const button = parseButtonData(data);
  return button ? carryOutAction(ctx, turn, button) : oldButton(ctx, turn);
}

function askWhich(ctx: AppContext, turn: Turn, question: Question): readonly Reply[] {
  const choices = question.options.filter(({ answer }) => answer !== 'no');
  const isOpen = choices.length === 0;
  const replies = noticeReply(ctx, turn, {
    tone: 'neutral',
    title: isOpen ? 'Please tell me what it is' : 'Which one do you mean?',
    text: isOpen
      ? 'Nothing is changed yet. Say the day, the name or the words I asked for.'
      : 'Nothing is changed yet. Press one, or say "the first" or "the second".',
    buttons: choices,
  });
  return asking(replies, question);
}

/**
 * "No, 4 April 2027": the value completes the command that was asked about. A message with a meaning of its own is none;
 * a value that may as well be something else is asked about, never done.
 */
async function otherValue(
  ctx: AppContext,
  turn: Turn,
  given: GivenValue,
): Promise<readonly Reply[] | undefined> {
  const command = completedChange(given);
  if (!command) return undefined;
  const fit = await fitOfValue(ctx, turn, { command, corrects: given.corrects });
  if (fit === 'none') return undefined;
  const kept = fit === 'perhaps' ? keptChange(command) : undefined;
  if (!kept) return speakingOf(await carryOut(ctx, turn, command), spokenOfChange(command));
  return (
    refuseChange(ctx, turn) ?? refuseDeleted(ctx, turn) ?? proposeChanges(ctx, turn, { changes: [kept] })
  );
}

/** The change that the value makes of the question; undefined where the message says something else by itself. */
function completedChange({ question, text, said, read }: GivenValue): Command | undefined {
  const command = question.completes && read(completedBy(question.completes, text));
  if (!command || !isChange(command)) return undefined;
  const itself = read(said);
  return itself && itself.do !== command.do ? undefined : command;
}
