import type { Card } from '../cards/card';
import type { Reply } from '../app/conversation';
import type { Address, Log, Messenger, SendResult } from '../ports';

/** What a turn sends with. */
export interface Sender {
  readonly messenger: Messenger;
  readonly log: Log;
}

/** Sends replies one after the other; one that cannot be sent is logged and stops none of the others. */
export async function sendReplies(sender: Sender, to: Address, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies) {
    const result = await sendReply(sender.messenger, to, reply);
    if (result.outcome !== 'sent') {
      const { outcome, code } = result;
      sender.log.warn('reply not sent', { kind: reply.kind, outcome, code, tenantId: to.tenantId });
    } else if (reply.kind === 'card') {
      await reply.onSent?.(result.ref);
    }
  }
}

function sendReply(messenger: Messenger, to: Address, reply: Reply): Promise<SendResult> {
  switch (reply.kind) {
    case 'text':
      return messenger.postText(to, reply.text);
    case 'card':
      return messenger.post(to, reply.card);
    case 'updateCard':
      return updateOrPost(messenger, to, reply);
  }
}

/** A card that somebody deleted is shown anew. */
async function updateOrPost(
  messenger: Messenger,
  to: Address,
  { activityId, card }: { activityId: string; card: Card },
): Promise<SendResult> {
  const result = await messenger.update(to, activityId, card);
  return result.outcome === 'gone' ? messenger.post(to, card) : result;
}
