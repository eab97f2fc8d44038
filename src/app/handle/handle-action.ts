import { parseButtonData, type PressedButton } from '../../domain/requests/button-data';
import { pendingQuestion } from '../../domain/team/talk';
import type { ActionReply, IncomingAction, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { carryOutAction, refuseAction, replacesCard } from '../buttons/carry-out-action';
import { oldButton } from '../buttons/old-button';
import { keepTalk } from '../talk/keep-talk';
import { pressTick } from '../checklist/press-tick';
import { rememberPerson } from '../turn/remember-person';
import { type Turn } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';

/**
 * A button was pressed: 1. parses its data, 2. loads the place (never named by the button), 3. does what it asks.
 * A form or a tick answers in its own card; everything else is posted below, so that the card stays usable.
 */
export async function handleAction(ctx: AppContext, input: IncomingAction): Promise<ActionReply> {
  const pressed = parseButtonData(input.data);
  const turn = await beginTurn(ctx, input);
  if (!pressed) return below(oldButton(ctx, turn));
  if (pressed.action.action === 'tick') {
    rememberPerson(ctx, input);
    return pressTick(ctx, { turn, input, tick: pressed.action });
  }
  // A form then stays as it was filled in.
  const refused = refuseAction(ctx, turn, pressed.action);
  if (refused) return below(refused);
  const replies = await carryOutAction(ctx, turn, pressed);
  keepTalk(ctx, turn, { replies, answered: answersPending(turn, pressed) });
  return replacesCard(pressed) ? inPlace(turn, replies) : below(replies);
}

/** The first card takes the place of the one that was pressed; the rest is posted. */
function inPlace({ input }: Turn, replies: readonly Reply[]): ActionReply {
  const [first, ...rest] = replies;
  if (first?.kind !== 'card') return below(replies);
  const onlyFor = first.onlyFor ?? (first.asks ? input.person.id : undefined);
  return {
    kind: 'card',
    card: first.card,
    forEveryone: true,
    then: rest,
    ...(onlyFor !== undefined && { onlyFor }),
  };
}

function below(replies: readonly Reply[]): ActionReply {
  return { kind: 'message', text: 'See below.', then: replies };
}

/** Whether the press answers in the card what could have been answered in words. */
function answersPending({ rows, input, asOf }: Turn, { action }: PressedButton): boolean {
  const question = pendingQuestion(rows, input.person.id, asOf);
  const pressed = JSON.stringify(action);
  return (
    question?.options.some(({ data }) => JSON.stringify(parseButtonData(data)?.action) === pressed) ?? false
  );
}
