import { CardFactory, StatusCodes } from 'botbuilder';
import type { ActionReply, IncomingAction, Reply } from '../../app/turn/conversation';
import type { Card } from '../../cards/kit/card';
import { isForm } from '../outgoing/private-replies';

/** The body that Teams expects in answer to `adaptiveCard/action`. */
export interface InvokeBody {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

// The SDK for JavaScript has no constants for these two.
const messageType = 'application/vnd.microsoft.activity.message';
const errorType = 'application/vnd.microsoft.error';

/** The answer to Action.Execute: a card takes the place of the pressed one, for the person who pressed. */
export function executeAnswer(reply: ActionReply): InvokeBody {
  switch (reply.kind) {
    case 'card': {
      const { contentType } = CardFactory.adaptiveCard(reply.card.content);
      return { statusCode: StatusCodes.OK, type: contentType, value: reply.card.content };
    }
    case 'message':
      return { statusCode: StatusCodes.OK, type: messageType, value: reply.text };
    case 'error':
      return {
        statusCode: StatusCodes.BAD_REQUEST,
        type: errorType,
        value: { code: 'BadRequest', message: reply.text },
      };
  }
}

type Pressed = Pick<IncomingAction, 'cardActivityId' | 'person'>;
type PlacedCard = { readonly card: Card; readonly onlyFor?: string };

/** The answer to Action.Submit, which cannot carry a card: the pressed card is edited, or a message posted. */
export function submitAnswer(reply: ActionReply, pressed: Pressed): readonly Reply[] {
  const { cardActivityId, person } = pressed;
  // What follows says more than the short words shown under a card.
  if (reply.kind === 'message' && reply.then && reply.then.length > 0) return [];
  if (reply.kind !== 'card') return [{ kind: 'text', text: reply.text, onlyFor: person.id }];
  if (cardActivityId === undefined) return [{ kind: 'card', ...cardFor(reply, pressed) }];
  return [{ kind: 'updateCard', activityId: cardActivityId, ...cardFor(reply, pressed) }];
}

/** The card, and who alone it concerns: a form that is shown anew is still that of who fills it in. */
function cardFor(reply: Extract<ActionReply, { kind: 'card' }>, { person }: Pressed): PlacedCard {
  const { card } = reply;
  const onlyFor = reply.onlyFor ?? (isForm(card.content) ? person.id : undefined);
  return { card, ...(onlyFor !== undefined && { onlyFor }) };
}

/** What is to be sent once the button has been answered. */
export function repliesAfter(reply: ActionReply): readonly Reply[] {
  return reply.kind === 'error' ? [] : (reply.then ?? []);
}

/** Teams shows the answer to Action.Execute to the person who pressed; an edit of the message shows it to everybody. */
export function editForEveryone(reply: ActionReply, pressed: Pressed): readonly Reply[] {
  const { cardActivityId } = pressed;
  if (reply.kind !== 'card' || !reply.forEveryone || cardActivityId === undefined) return [];
  return [{ kind: 'updateCard', activityId: cardActivityId, ...cardFor(reply, pressed) }];
}
