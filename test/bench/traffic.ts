import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { clockMs } from './helper';

/** What a server of this process was asked since it was last forgotten. Times by the computer's clock, in milliseconds. */
export interface Traffic {
  readonly requests: number;
  /** How often each kind of request came. @example { 'GET Data': 2, 'POST $batch': 1 } */
  readonly byKind: Readonly<Record<string, number>>;
  readonly firstAt: number;
  /** When the last answer was given. */
  readonly lastAt: number;
}

type Exchange = { readonly request: IncomingMessage };

/** Counts what the HTTP servers of this process are asked. `kindOf` names a request; undefined leaves it out. */
export function watchTraffic(kindOf: (request: IncomingMessage) => string | undefined) {
  let byKind: Record<string, number> = {};
  let firstAt = 0;
  let lastAt = 0;
  subscribe('http.server.request.start', (exchange) => {
    const kind = kindOf((exchange as Exchange).request);
    if (kind === undefined) return;
    firstAt ||= clockMs();
    byKind[kind] = (byKind[kind] ?? 0) + 1;
  });
  subscribe('http.server.response.finish', (exchange) => {
    if (kindOf((exchange as Exchange).request) !== undefined) lastAt = clockMs();
  });
  return {
    seen: (): Traffic => {
      const requests = Object.values(byKind).reduce((sum, count) => sum + count, 0);
      return { requests, byKind, firstAt, lastAt };
    },
    forget: (): void => {
      byKind = {};
      firstAt = 0;
    },
  };
}
