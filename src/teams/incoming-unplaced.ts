import { ActivityTypes } from 'botbuilder';
import type { Address } from '../ports';
import { activitySchema } from './activity-schema';
import { tenantsOf } from './activity-tenant';

/** Somebody who cannot be served where they are, and what they are told. */
export interface Unplaced {
  readonly via: 'message' | 'execute';
  readonly replyTo: Address;
  /** Whatever it is, all may read the answer. */
  readonly placeKind: 'personal';
  readonly words: string;
}

const NO_TENANT =
  'Teams did not tell me which organisation this conversation belongs to, so I looked nothing up and changed nothing. ' +
  'Please write to me in a team, a group chat or a personal chat of your own organisation.';
const UNKNOWN_KIND =
  'I do not know this kind of conversation yet, so I looked nothing up and changed nothing. ' +
  'Please write to me in a channel, a group chat or a personal chat.';

/**
 * Reads a message or press whose place cannot be told, so that it is answered in words; undefined for what nobody
 * waits for, and for what can be answered nowhere.
 */
export function readUnplaced(raw: unknown): Unplaced | undefined {
  const parsed = activitySchema.safeParse(raw);
  if (!parsed.success) return undefined;
  const { type, name, from, recipient, conversation, serviceUrl } = parsed.data;
  const via = type === (ActivityTypes.Message as string) ? 'message' : 'execute';
  if (via === 'execute' && name !== 'adaptiveCard/action') return undefined;
  if (!from || from.id === recipient.id) return undefined;
  const [tenantId = ''] = tenantsOf(raw);
  return {
    via,
    placeKind: 'personal',
    replyTo: { tenantId, conversationId: conversation.id, serviceUrl, botId: recipient.id },
    words: tenantId === '' ? NO_TENANT : UNKNOWN_KIND,
  };
}
