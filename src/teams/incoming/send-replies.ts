import type { Reply } from '../../app/turn/conversation';
import type { Log, Messenger, Recipient, SendResult, TextExtras } from '../../ports';
import { onlyReader, type Asked } from '../outgoing/private-replies';

/** What a turn sends with. */
export interface Sender {
  readonly messenger: Messenger;
  readonly log: Log;
  /** Whether what concerns one person only is shown to that person only. */
  readonly privateReplies: boolean;
}

/** The connector refuses the bot itself, most often in a tenant of `ALLOWED_TENANTS` that is not the bot's own. */
const WHEN_REFUSED =
  'Teams refuses the bot in this tenant: an administrator there has to consent, which makes its service principal; npm run doctor gives the address.';

/** Sends replies one after the other; one that cannot be sent is logged and stops none of the others. */
export async function sendReplies(sender: Sender, asked: Asked, replies: readonly Reply[]): Promise<void> {
  for (const reply of replies) {
    const { result, isPrivate } = await sendReply(sender, asked, reply);
    if (result.outcome !== 'sent') {
      const { outcome, code } = result;
      const { tenantId } = asked.replyTo;
      const todo = code === 'http-401' ? { todo: WHEN_REFUSED } : {};
      sender.log.warn('reply not sent', { kind: reply.kind, outcome, code, tenantId, ...todo });
    } else if (reply.kind === 'text' || (reply.kind === 'card' && !isPrivate)) {
      // A card that only one person sees is gone in a day and follows no later change.
      await reply.onSent?.(result.ref);
    }
  }
}

interface SentReply {
  readonly result: SendResult;
  readonly isPrivate: boolean;
}

type Post = (to: Recipient) => Promise<SendResult>;

async function sendReply(sender: Sender, asked: Asked, reply: Reply): Promise<SentReply> {
  const { messenger } = sender;
  const post: Post = (to) =>
    reply.kind === 'text'
      ? messenger.postText(to, reply.text, extrasOf(reply, asked))
      : messenger.post(to, reply.card);
  if (reply.kind === 'updateCard') return updateOrPost(sender, { asked, reply, post });
  const onlyFor = sender.privateReplies ? onlyReader(reply, asked) : undefined;
  return postTo(asked.replyTo, onlyFor, post);
}

function extrasOf(reply: Extract<Reply, { kind: 'text' }>, { person }: Asked): TextExtras {
  const { sources, asksFeedback, next } = reply;
  return {
    ...(sources && { sources }),
    ...(asksFeedback && { asksFeedback }),
    ...(next && person && { next: { to: person.id, say: next } }),
  };
}

/** To one person where Teams takes that, else to everybody: an answer that all can read is better than none. */
async function postTo(to: Recipient, onlyFor: string | undefined, post: Post): Promise<SentReply> {
  if (onlyFor !== undefined) {
    const result = await post({ ...to, onlyFor });
    if (!isRefused(result)) return { result, isPrivate: true };
  }
  return { result: await post(to), isPrivate: false };
}

/** Neither sent nor possibly sent. */
function isRefused({ outcome }: SendResult): boolean {
  return outcome === 'failed' || outcome === 'gone';
}

interface CardUpdate {
  readonly asked: Asked;
  readonly reply: Extract<Reply, { kind: 'updateCard' }>;
  readonly post: Post;
}

/**
 * A card that is gone is shown anew: somebody deleted it, or only one person saw it and everybody is to see this one.
 * What concerns that person only is first looked for among what only they see.
 */
async function updateOrPost(
  { messenger, privateReplies }: Sender,
  { asked, reply, post }: CardUpdate,
): Promise<SentReply> {
  const { activityId, card } = reply;
  const onlyFor = privateReplies && asked.placeKind !== 'personal' ? reply.onlyFor : undefined;
  const result = await messenger.update(asked.replyTo, activityId, card);
  if (result.outcome !== 'gone') return { result, isPrivate: false };
  if (onlyFor !== undefined) {
    const privately = await messenger.update({ ...asked.replyTo, onlyFor }, activityId, card);
    if (privately.outcome !== 'gone') return { result: privately, isPrivate: true };
  }
  return postTo(asked.replyTo, onlyFor, post);
}
