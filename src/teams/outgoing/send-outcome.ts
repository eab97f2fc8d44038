import type { SendResult } from '../../ports';
import { readFailure, type ConnectorFailure } from './connector-error';
import { reasonOfCode } from '../codes/reason-of-code';
import { SignInError } from '../connection/sign-in-error';

/** A `post` repeated by mistake is seen twice; a `change` (an edit, opening a chat, a look-up) is not. */
export type RequestKind = 'post' | 'change';

export type FailedSend = Exclude<SendResult, { outcome: 'sent' }>;

const soonMs = 1_000;
const laterMs = 60_000;
const operatorMs = 15 * 60_000;

/** The bot is not, or no longer, where it wants to write; an install or a message brings it back. */
const goneCodes = [
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
];

/**
 * What a failed request means. `retry` only when nothing can have been delivered or repeating does no harm;
 * `unknown` when a post may have arrived. Errors that are not about the request are thrown on.
 * @example 502 for a post // { outcome: 'unknown', reason: 'service-error', code: 'http-502' }
 * @example 502 for an edit // { outcome: 'retry', reason: 'service-error', code: 'http-502', afterMs: 1000 }
 */
export function failedSend(error: unknown, kind: RequestKind): FailedSend {
  if (error instanceof SignInError) {
    const afterMs = error.reason === 'rejected' ? operatorMs : laterMs;
    return retry(`sign-in-${error.reason}`, afterMs);
  }
  const failure = readFailure(error);
  if (!failure) throw error;
  return failure.status === undefined
    ? withoutAnswer(failure, kind)
    : withStatus(failure, failure.status, kind);
}

function withoutAnswer({ code }: ConnectorFailure, kind: RequestKind): FailedSend {
  return code === 'unreachable' || kind === 'change' ? retry(code, soonMs) : ended('unknown', code);
}

function withStatus(failure: ConnectorFailure, status: number, kind: RequestKind): FailedSend {
  const { code } = failure;
  if (code === 'TARGETED_MESSAGE_EXPIRED_OR_DELETED') return ended('gone', code);
  switch (status) {
    // The connector refused the bot itself: nothing arrived, and an operator has to act.
    case 401:
      return retry(code, operatorMs);
    case 403:
      return ended(goneCodes.includes(code) ? 'gone' : 'failed', code);
    case 404:
      return ended('gone', code);
    case 412:
      return retry(code, failure.retryAfterMs ?? soonMs);
    case 413:
      return ended('failed', 'MessageSizeTooBig');
    case 429:
      return retry(code, failure.retryAfterMs ?? 2 * soonMs);
    default:
      return otherStatus(failure, status, kind);
  }
}

function otherStatus(
  { code, retryAfterMs }: ConnectorFailure,
  status: number,
  kind: RequestKind,
): FailedSend {
  if (status >= 400 && status < 500 && status !== 408) return ended('failed', code);
  const refused = status === 503 && retryAfterMs !== undefined;
  if (kind === 'post' && !refused) return ended('unknown', code);
  // Teams asks not to repeat at once what ended in its own error.
  return retry(code, retryAfterMs ?? (status === 500 ? laterMs : soonMs));
}

/** "Try again later" with what its code means. */
export function retry(code: string, afterMs: number): FailedSend {
  return { outcome: 'retry', reason: reasonOfCode(code), code, afterMs };
}

function ended(outcome: 'unknown' | 'failed' | 'gone', code: string): FailedSend {
  return { outcome, reason: reasonOfCode(code), code };
}
