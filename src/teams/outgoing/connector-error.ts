import { z } from 'zod';
import { parseJson } from '../../parse-json';

/** What can be told from a request to the Bot Connector that failed. */
export interface ConnectorFailure {
  /** Absent when no answer came. */
  readonly status?: number;
  /** Teams' own code, else `http-<status>`, or `timeout`, `reset`, `unreachable` when no answer came. */
  readonly code: string;
  /** From the header Retry-After, in milliseconds. */
  readonly retryAfterMs?: number;
}

const restError = z.object({
  name: z.literal('RestError'),
  code: z.unknown().optional(),
  statusCode: z.number().optional(),
  response: z
    .object({
      bodyAsText: z.string().nullish(),
      headers: z.custom<{ get(name: string): string | undefined }>((value) => typeof value === 'object'),
    })
    .optional(),
});

/** Codes of the connector that decide what to do; bodies name them in `code`, `subCode` or only in the text. */
export const knownCodes = [
  'TARGETED_MESSAGE_EXPIRED_OR_DELETED',
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ForbiddenOperationException',
  'InvalidBotApiHost',
  'NotEnoughPermissions',
  'BotNotRegistered',
  'ActivityNotFoundInConversation',
  'ConversationNotFound',
  'MessageSizeTooBig',
  'PreconditionFailed',
  'Throttled',
  'ServiceError',
] as const;

/** Raised before a connection stood, so nothing can have arrived. */
const notConnected = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_FAIL'];
const timedOut = ['ETIMEDOUT', 'ESOCKETTIMEDOUT'];

/** Reads an error of the connector client; undefined for errors that are not about the request. */
export function readFailure(error: unknown): ConnectorFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return { code: 'timeout' };
  const parsed = restError.safeParse(error);
  if (!parsed.success) return undefined;
  const { statusCode, response, code } = parsed.data;
  if (statusCode === undefined) return { code: networkCode(String(code)) };
  return answeredFailure(statusCode, response);
}

type ErrorResponse = z.infer<typeof restError>['response'];

function answeredFailure(status: number, response: ErrorResponse): ConnectorFailure {
  const retryAfterMs = readRetryAfter(response?.headers.get('retry-after'));
  const code = readCode(response?.bodyAsText ?? '') ?? `http-${status}`;
  return { status, code, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

function networkCode(code: string): string {
  if (notConnected.includes(code)) return 'unreachable';
  return timedOut.includes(code) ? 'timeout' : 'reset';
}

/** Seconds, as Teams sends them. An HTTP date, which it does not, counts as absent. */
function readRetryAfter(header: string | undefined): number | undefined {
  const seconds = header === undefined || header.trim() === '' ? NaN : Number(header);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

const body = z.object({
  code: z.unknown().optional(),
  subCode: z.unknown(),
  errorCode: z.unknown(),
  error: z.unknown(),
});

function readCode(text: string): string | undefined {
  const lower = text.toLowerCase();
  const known = knownCodes.find((code) => lower.includes(code.toLowerCase()));
  return known ?? firstCode(parseJson(text));
}

function firstCode(value: unknown): string | undefined {
  const parsed = body.partial().safeParse(value);
  if (!parsed.success) return undefined;
  const { code, subCode, errorCode, error } = parsed.data;
  return (
    firstCode(error) ??
    ([subCode, code, errorCode].find((one) => typeof one === 'string' && one !== '') as string | undefined)
  );
}
