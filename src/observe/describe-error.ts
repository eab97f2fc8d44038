import { hideSecrets } from './hide-secrets';

/** What a log line keeps of an error. */
export interface ErrorFields {
  readonly type?: string;
  /** Of the system or a service, such as `ECONNREFUSED` or `EntityAlreadyExists`. */
  readonly code?: string;
  readonly statusCode?: number;
  /** Begins with the error's message. */
  readonly stack: string;
  readonly cause?: ErrorFields;
}

const DEEPEST_CAUSE = 3;

/**
 * The parts of an error that help to mend it. Errors of HTTP libraries also carry their request, with its token and
 * its body, which is what people wrote: only what is named here is kept.
 */
export function describeError(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { stack: hideSecrets(String(error)) };
  const { code, statusCode, cause } = error as Error & { code?: unknown; statusCode?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { statusCode }),
    stack: hideSecrets(error.stack ?? error.message),
    ...(cause !== undefined && depth < DEEPEST_CAUSE && { cause: describeError(cause, depth + 1) }),
  };
}
