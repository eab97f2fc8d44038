import { SEND_REASONS, type SendReason } from '../../domain/team/send-reason';

/** What Teams' codes mean; `http-<status>` stands for an answer without one. */
const BY_CODE: ReadonlyMap<string, SendReason> = new Map<string, SendReason>([
  ...SEND_REASONS.map((reason): [string, SendReason] => [reason, reason]),
  ['BadArgument', 'not-understood'],
  ['BotNotRegistered', 'not-registered'],
  ['BotDisabledByAdmin', 'blocked-by-admin'],
  ['BotNotInConversationRoster', 'not-a-member'],
  ['ConversationBlockedByUser', 'blocked-by-person'],
  ['ForbiddenOperationException', 'not-installed'],
  ['InvalidBotApiHost', 'other-service'],
  ['NotEnoughPermissions', 'no-permission'],
  ['MessageWritesBlocked', 'writing-blocked'],
  ['ConversationNotFound', 'place-gone'],
  ['ActivityNotFoundInConversation', 'message-gone'],
  ['TARGETED_MESSAGE_EXPIRED_OR_DELETED', 'message-gone'],
  ['PreconditionFailed', 'busy'],
  ['MessageSizeTooBig', 'too-large'],
  ['Throttled', 'throttled'],
  ['ServiceError', 'service-error'],
  ['http-400', 'not-understood'],
  ['http-401', 'not-registered'],
  ['http-403', 'no-permission'],
  ['http-404', 'place-gone'],
  ['http-412', 'busy'],
  ['http-413', 'too-large'],
  ['http-429', 'throttled'],
  ['http-500', 'service-error'],
  ['http-502', 'service-error'],
  ['http-503', 'service-error'],
  ['http-504', 'service-error'],
]);

/**
 * What a code of Teams, of an answer or of a row kept from one, means to the bot; `other` for one it does not know.
 * @example 'Bad Argument' // 'not-understood': Teams writes some codes in two words
 */
export function reasonOfCode(code: string): SendReason {
  return BY_CODE.get(code.replaceAll(' ', '')) ?? 'other';
}
