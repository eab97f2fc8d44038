import { ActivityTypes, StatusCodes } from 'botbuilder';
import type { UseCases } from '../app/conversation';
import { editForEveryone, executeAnswer, repliesAfter, submitAnswer, type InvokeBody } from './action-answer';
import { isSubmit, readAction, readMessage, readPlaced, type Placed } from './incoming';
import { readEvent } from './incoming-event';
import { sendReplies, type Sender } from './send-replies';

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
}

/** The table of contents: which activity goes to which use case. */
export async function handleActivity(turn: Turn, useCases: UseCases): Promise<TurnAnswer> {
  const placed = readPlaced(turn.activity);
  if (!placed) return ignored('malformed');
  switch (placed.activity.type as ActivityTypes) {
    case ActivityTypes.Message:
      return isSubmit(placed) ? submit(turn, placed, useCases) : message(turn, placed, useCases);
    case ActivityTypes.Invoke:
      return placed.activity.name === 'adaptiveCard/action'
        ? execute(turn, placed, useCases)
        : { status: StatusCodes.NOT_IMPLEMENTED, outcome: 'unknown invoke' };
    case ActivityTypes.InstallationUpdate:
    case ActivityTypes.ConversationUpdate:
      return event(turn, placed, useCases);
    default:
      return ignored('unknown type');
  }
}

async function message(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readMessage(placed);
  if (!input) return ignored('no sender');
  await sendReplies(turn, input.replyTo, await useCases.message(input));
  return { status: StatusCodes.OK, outcome: 'message' };
}

async function submit(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readAction(placed);
  if (!input) return ignored('no sender');
  const reply = await useCases.action(input);
  const replies = [...submitAnswer(reply, input.cardActivityId), ...repliesAfter(reply)];
  await sendReplies(turn, input.replyTo, replies);
  return { status: StatusCodes.OK, outcome: 'submit' };
}

async function execute(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readAction(placed);
  if (!input) return { status: StatusCodes.OK, body: unreadableButton, outcome: 'malformed action' };
  const reply = await useCases.action(input);
  return {
    status: StatusCodes.OK,
    body: executeAnswer(reply),
    outcome: 'execute',
    afterwards: () =>
      sendReplies(turn, input.replyTo, [
        ...editForEveryone(reply, input.cardActivityId),
        ...repliesAfter(reply),
      ]),
  };
}

async function event(turn: Turn, placed: Placed, useCases: UseCases): Promise<TurnAnswer> {
  const input = readEvent(placed);
  if (!input) return ignored('event of no use');
  await sendReplies(turn, input.replyTo, await useCases.event(input));
  return { status: StatusCodes.OK, outcome: input.kind };
}

const unreadableButton = executeAnswer({
  kind: 'error',
  text: 'I could not read this button. Please say "help" and I will show you the way.',
});

function ignored(why: string): TurnAnswer {
  return { status: StatusCodes.OK, outcome: `ignored: ${why}` };
}
