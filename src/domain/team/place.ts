/** Where people talk with the bot: a channel, a group chat or a personal chat of one tenant. */
export interface Place {
  readonly tenantId: string;
  /** Channel or chat id, without a thread's `;messageid=…`. */
  readonly conversationId: string;
}

export type PlaceKind = 'personal' | 'group' | 'channel';

/**
 * The place a conversation id belongs to.
 * @example placeOf('t', '19:abc@thread.tacv2;messageid=1700000000000') // { tenantId: 't', conversationId: '19:abc@thread.tacv2' }
 */
export function placeOf(tenantId: string, conversationId: string): Place {
  return { tenantId, conversationId: conversationId.split(';')[0] ?? conversationId };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.tenantId === b.tenantId && a.conversationId === b.conversationId;
}
