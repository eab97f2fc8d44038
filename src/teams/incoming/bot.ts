import { ActivityTypes, StatusCodes } from 'botbuilder';
import type { Incoming, UseCases } from '../../app/turn/conversation';
import { editForEveryone, executeAnswer, repliesAfter, submitAnswer, type InvokeBody } from './action-answer';
import { isSubmit, readAction, readEdit, readMessage, readPlaced, type Placed } from './incoming';
import { readEvent } from './incoming-event';
import { FEEDBACK, readFeedback } from './incoming-feedback';
import { sendReplies, type Sender } from './send-replies';
import type { Refusal, TurnEntry } from './turn-entry';

/** How a turn is answered over HTTP, and what is left to do after that. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: InvokeBody;
  /** For the log: which use case ran, or why none did. */
  readonly outcome: string;
  readonly afterwards?: () => Promise<void>;
}

/** One activity, not yet trusted to have any shape, and the means to answer it. */
export interface Turn extends Sender {
  readonly activity: unknown;
  readonly entry: Pick<TurnEntry, 'refusalOf'>;
}

/** The table of contents: which activity goes to which use case. */
export async function handleActivity(turn: Turn, useCases: UseCases): Promise<TurnAnswer> {
  const placed = readPlaced(turn.activity);
  if (!placed) return ignored('malformed');
  switch (placed.activity.type as ActivityTypes) {
    case ActivityTypes.Message:
      return isSubmit(placed) ? submit(turn, placed, useCases) : message(turn, placed, useCases);
    case ActivityTypes.MessageUpdate:
      return edited(turn, placed, useCases);
    case ActivityTypes.Invoke:
      return invoke(turn, placed, useCases);
    case ActivityTypes.InstallationUpdate:
    case ActivityTypes.ConversationUpdate:
      return event(turn, placed, useCases);
    default:
      return ignored('unknown type');
  }
}

async function invoke(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  switch (placed.activity.name) {
    case 'adaptiveCard/action':
      return execute(turn, placed, useCases);
    case FEEDBACK:
      return feedback(turn, placed, useCases);
    default:
      return { status: StatusCodes.NOT_FOUND, outcome: 'unknown invoke' };
  }
}

async function message(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readMessage(placed);
  if (!input) return ignored('no sender');
  const refusal = turn.entry.refusalOf(input);
  if (refusal) return refuseMessage(turn, input, refusal);
  await sendReplies(turn, input, await useCases.message(input));
  return { status: StatusCodes.OK, outcome: 'message' };
}

async function edited(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readEdit(placed);
  if (!input) return ignored('update of no use');
  const refusal = turn.entry.refusalOf(input);
  if (refusal) return refuseMessage(turn, input, refusal);
  await sendReplies(turn, input, await useCases.edited(input));
  return { status: StatusCodes.OK, outcome: 'edited' };
}

async function submit(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readAction(placed);
  if (!input) return ignored('no sender');
  const refusal = turn.entry.refusalOf(input);
  if (refusal) return refuseMessage(turn, input, refusal);
  const reply = await useCases.action(input);
  const replies = [...submitAnswer(reply, input), ...repliesAfter(reply)];
  await sendReplies(turn, input, replies);
  return { status: StatusCodes.OK, outcome: 'submit' };
}

async function execute(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readAction(placed);
  if (!input) return { status: StatusCodes.OK, body: unreadableButton, outcome: 'malformed action' };
  const refusal = turn.entry.refusalOf(input);
  if (refusal) return refuseExecute(refusal);
  const reply = await useCases.action(input);
  return {
    status: StatusCodes.OK,
    body: executeAnswer(reply),
    outcome: 'execute',
    afterwards: () => sendReplies(turn, input, [...editForEveryone(reply, input), ...repliesAfter(reply)]),
  };
}

/** Teams waits only for the status, and thanks by itself. */
async function feedback(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readFeedback(placed);
  if (!input) return ignored('malformed feedback');
  const refusal = turn.entry.refusalOf(input);
  if (refusal) return refuseMessage(turn, input, refusal);
  const replies = await useCases.feedback(input);
  return {
    status: StatusCodes.OK,
    outcome: 'feedback',
    afterwards: () => sendReplies(turn, input, replies),
  };
}

async function event(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readEvent(placed);
  if (!input) return ignored('event of no use');
  await sendReplies(turn, input, await useCases.event(input));
  return { status: StatusCodes.OK, outcome: input.kind };
}

/** With any other status Teams might send the same again, and add to what is too much already. */
function refuseMessage(turn: Turn, input: Incoming, { why, words, tellInChat }: Refusal): TurnAnswer {
  const refused = { status: StatusCodes.OK, outcome: why };
  if (!tellInChat()) return refused;
  return {
    ...refused,
    afterwards: () => sendReplies(turn, input, [{ kind: 'text', text: words, onlyFor: input.person.id }]),
  };
}

/** Under a card, Teams shows the words of a message, and those of no error. */
function refuseExecute({ why, words }: Refusal): TurnAnswer {
  const body = executeAnswer({ kind: 'message', text: words });
  return { status: StatusCodes.OK, body, outcome: why };
}

const unreadableButton = executeAnswer({
  kind: 'error',
  text: 'I could not read this button. Please say "help" and I will show you the way.',
});

function ignored(why: string): TurnAnswer {
  return { status: StatusCodes.OK, outcome: `ignored: ${why}` };
}
