import type { Incoming, Reply } from '../../app/turn/conversation';

/** Where a turn's replies go, and who asked; events have nobody. */
export interface Asked extends Pick<Incoming, 'replyTo' | 'placeKind' | 'onlyForMe'> {
  readonly person?: Pick<Incoming['person'], 'id'>;
}

/**
 * Whether only the asker is to see a reply, where others read along: what answers a command that nobody else saw, what
 * is asked of one person, forms, and what the use case says is for one person only. What the whole team has to know
 * (checklists, saved changes) is for everybody, however it was asked for.
 */
export function isPrivate(
  reply: Reply,
  { placeKind, onlyForMe }: Pick<Asked, 'placeKind' | 'onlyForMe'>,
): boolean {
  if (placeKind === 'personal' || reply.kind === 'updateCard') return false;
  if (reply.onlyFor !== undefined) return true;
  if (reply.tells === 'everyone' || (reply.kind === 'card' && reply.shows !== undefined)) return false;
  return (
    onlyForMe === true || (reply.kind === 'card' && (reply.asks !== undefined || isForm(reply.card.content)))
  );
}

/** Whether a card holds something to fill in. */
export function isForm(content: unknown): boolean {
  if (Array.isArray(content)) return content.some(isForm);
  if (typeof content !== 'object' || content === null) return false;
  const { type } = content as { readonly type?: unknown };
  return (typeof type === 'string' && type.startsWith('Input.')) || Object.values(content).some(isForm);
}

/** The person who alone is to see a reply; undefined where it is for everybody. */
export function onlyReader(reply: Reply, asked: Asked): string | undefined {
  if (reply.kind === 'updateCard' || !isPrivate(reply, asked)) return undefined;
  return reply.onlyFor ?? asked.person?.id;
}
