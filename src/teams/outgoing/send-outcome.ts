import type { SendResult } from '../../ports';
import { readFailure, type ConnectorFailure } from './connector-error';
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
 * @example 502 for a post // { outcome: 'unknown', code: 'http-502' }
 * @example 502 for an edit // { outcome: 'retry', code: 'http-502', afterMs: 1000 }
 */
export function failedSend(error: unknown, kind: RequestKind): FailedSend {
  if (error instanceof SignInError) {
    const afterMs = error.reason === 'rejected' ? operatorMs : laterMs;
    return { outcome: 'retry', code: `sign-in-${error.reason}`, afterMs };
  }
  const failure = readFailure(error);
  if (!failure) throw error;
  return failure.status === undefined
    ? withoutAnswer(failure, kind)
    : withStatus(failure, failure.status, kind);
}

function withoutAnswer({ code }: ConnectorFailure, kind: RequestKind): FailedSend {
  if (code === 'unreachable' || kind === 'change') return { outcome: 'retry', code, afterMs: soonMs };
  return { outcome: 'unknown', code };
}

function withStatus(failure: ConnectorFailure, status: number, kind: RequestKind): FailedSend {
  const { code } = failure;
  if (code === 'TARGETED_MESSAGE_EXPIRED_OR_DELETED') return { outcome: 'gone', code };
  switch (status) {
    // The connector refused the bot itself: nothing arrived, and an operator has to act.
    case 401:
      return { outcome: 'retry', code, afterMs: operatorMs };
    case 403:
      return { outcome: goneCodes.includes(code) ? 'gone' : 'failed', code };
    case 404:
      return { outcome: 'gone', code };
    case 412:
      return { outcome: 'retry', code, afterMs: failure.retryAfterMs ?? soonMs };
    case 413:
      return { outcome: 'failed', code: 'MessageSizeTooBig' };
    case 429:
      return { outcome: 'retry', code, afterMs: failure.retryAfterMs ?? 2 * soonMs };
    default:
      return otherStatus(failure, status, kind);
  }
}

function otherStatus(
  { code, retryAfterMs }: ConnectorFailure,
  status: number,
  kind: RequestKind,
): FailedSend {
  if (status >= 400 && status < 500 && status !== 408) return { outcome: 'failed', code };
  const refused = status === 503 && retryAfterMs !== undefined;
  if (kind === 'post' && !refused) return { outcome: 'unknown', code };
  // Teams asks not to repeat at once what ended in its own error.
  return { outcome: 'retry', code, afterMs: retryAfterMs ?? (status === 500 ? laterMs : soonMs) };
}
