import type { Card } from '../cards/card';
import type { Reply } from '../app/conversation';
import type { Address, Log, Messenger, SendResult } from '../ports';

/** What a turn sends with. */
export interface Sender {
  readonly messenger: Messenger;
  readonly log: Log;
}

/** The connector refuses the bot itself, most often in a tenant of `ALLOWED_TENANTS` that is not the bot's own. */
const WHEN_REFUSED =
  'Teams refuses the bot in this tenant: an administrator there has to consent, which makes its service principal; npm run doctor gives the address.';

/** Sends replies one after the other; one that cannot be sent is logged and stops none of the others. */
export async function sendReplies(sender: Sender, to: Address, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies) {
    const result = await sendReply(sender.messenger, to, reply);
    if (result.outcome !== 'sent') {
      const { outcome, code } = result;
      const todo = code === 'http-401' ? { todo: WHEN_REFUSED } : {};
      sender.log.warn('reply not sent', { kind: reply.kind, outcome, code, tenantId: to.tenantId, ...todo });
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
