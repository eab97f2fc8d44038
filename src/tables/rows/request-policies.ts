import type { RestError, TableClient, TableServiceClientOptions } from '@azure/data-tables';

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];
type PlacedPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

/** The service itself gives up on a request after 30 s; people are waiting. */
const LONGEST_WAIT_MS = 15_000;

/**
 * Gives up on a service that stays silent. (The SDK's own `timeout` leaves its timer running after an error, which
 * would keep a stopping process alive.)
 */
export const limitedWait: PlacedPolicy = {
  position: 'perRetry',
  policy: {
    name: 'limitedWait',
    sendRequest: async (request, next) => {
      // Not `AbortSignal.timeout`, which would keep every request in memory until the time is up.
      const silence = new AbortController();
      const timer = setTimeout(() => silence.abort(), LONGEST_WAIT_MS);
      request.abortSignal = silence.signal;
      try {
        return await next(request);
      } finally {
        clearTimeout(timer);
      }
    },
  },
};

/** Tells of every request, of each attempt where the SDK tries again. @example 'GET renewalData', 'POST $batch' */
export function countedRequests(onRequest: (operation: string) => void): PlacedPolicy {
  return eachAttempt('countedRequests', (request) => onRequest(`${request.method} ${target(request.url)}`));
}

/** Knows of a failed request whether it had been sent before: then its first answer was an error or got lost. */
export interface Attempts {
  readonly policy: PlacedPolicy;
  sentAgain(error: RestError): boolean;
}

export function createAttempts(): Attempts {
  const attempts = new WeakMap<object, number>();
  return {
    policy: eachAttempt('attempts', (request) => attempts.set(request, (attempts.get(request) ?? 0) + 1)),
    sentAgain: ({ request }) => request !== undefined && (attempts.get(request) ?? 0) > 1,
  };
}

function eachAttempt(
  name: string,
  note: (request: Parameters<Policy['sendRequest']>[0]) => void,
): PlacedPolicy {
  const policy: Policy = {
    name,
    sendRequest: (request, next) => {
      note(request);
      return next(request);
    },
  };
  return { position: 'perRetry', policy };
}

function target(url: string): string {
  const path = new URL(url).pathname;
  return path.slice(path.lastIndexOf('/') + 1).replace(/\(.*/, '');
}
