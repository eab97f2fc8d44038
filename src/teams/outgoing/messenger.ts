import {
  ActivityTypes,
  CardFactory,
  type Activity,
  type ConversationAccount,
  type ConversationParameters,
} from 'botbuilder';
import type { Card } from '../../cards/kit/card';
import type { Address, Messenger, Recipient, SendResult, TextExtras } from '../../ports';
import { targeted } from '../connection/targeted-requests';
import { textWith } from './text-extras';
import type { ConnectorRequests, ConnectorResult } from './connector-requests';

/** Everything the bot sends, in turns and outside of them; each message goes to the address it was given. */
export class TeamsMessenger implements Messenger {
  private readonly requests: ConnectorRequests;

  constructor(requests: ConnectorRequests) {
    this.requests = requests;
  }

  post(to: Recipient, card: Card): Promise<SendResult> {
    return this.send(to, cardContent(card));
  }

  postText(to: Recipient, text: string, extras?: TextExtras): Promise<SendResult> {
    return this.send(to, textWith(text, extras));
  }

  async update(to: Recipient, activityId: string, card: Card): Promise<SendResult> {
    const activity = { ...messageTo(to), ...cardContent(card), id: activityId };
    const result = await this.requests.run({
      to,
      kind: 'change',
      call: ({ conversations }, options) =>
        conversations.updateActivity(to.conversationId, activityId, activity, optionsFor(to, options)),
    });
    return sendResult(result, () => ({ conversationId: to.conversationId, activityId }));
  }

  async personalChat(to: Address, personId: string): Promise<SendResult> {
    const result = await this.requests.run({
      to: { ...to, conversationId: personId },
      kind: 'change',
      call: ({ conversations }, options) =>
        conversations.createConversation(personalChatWith(to, personId), options),
    });
    return sendResult(result, ({ id, activityId }) => ({ conversationId: id, activityId: activityId ?? '' }));
  }

  private async send(to: Recipient, content: Partial<Activity>): Promise<SendResult> {
    const activity = { ...messageTo(to), ...content, ...recipientOf(to) };
    const result = await this.requests.run({
      to,
      kind: 'post',
      call: ({ conversations }, options) =>
        conversations.sendToConversation(to.conversationId, activity, optionsFor(to, options)),
    });
    return sendResult(result, ({ id }) => ({ conversationId: to.conversationId, activityId: id ?? '' }));
  }
}

function messageTo(to: Address): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    from: { id: to.botId, name: '' },
    // Only what is known: an empty conversation type is refused by the Agents Playground.
    conversation: {
      id: to.conversationId,
      ...(to.tenantId !== '' && { tenantId: to.tenantId }),
    } as ConversationAccount,
  };
}

/** Who alone sees it; an edit names nobody, for that cannot be changed. */
function recipientOf({ onlyFor }: Recipient): Pick<Partial<Activity>, 'recipient'> {
  return onlyFor === undefined ? {} : { recipient: { id: onlyFor, name: '' } };
}

function optionsFor<T extends object>({ onlyFor }: Recipient, options: T): T {
  return onlyFor === undefined ? options : { ...options, ...targeted };
}

/** The card alone: Teams may split text plus card into two messages and then names neither. */
function cardContent({ content, summary }: Card): Partial<Activity> {
  return { summary, attachments: [CardFactory.adaptiveCard(content)] };
}

function personalChatWith(to: Address, personId: string): ConversationParameters {
  return {
    isGroup: false,
    bot: { id: to.botId, name: '' },
    members: [{ id: personId, name: '' }],
    tenantId: to.tenantId,
    channelData: { tenant: { id: to.tenantId } },
  };
}

function sendResult<T>(
  result: ConnectorResult<T>,
  refOf: (value: T) => { conversationId: string; activityId: string },
): SendResult {
  if (result.outcome !== 'done') return result;
  const { value, serviceUrl } = result;
  return { outcome: 'sent', ref: refOf(value), ...(serviceUrl !== undefined && { serviceUrl }) };
}
