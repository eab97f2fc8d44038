import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';

export interface OutgoingRequest {
  readonly method: string;
  /** Without path and query, which name people's conversations. */
  readonly host: string;
}

/** Told of the end of a request: its status, none where no answer came, and how many milliseconds it took. */
export type RequestEnd = (status: number | undefined, ms: number) => void;

/** Tells of every HTTP request of this process, whoever makes it, until the returned function is called. */
export function watchRequests(begin: (request: OutgoingRequest) => RequestEnd | undefined): () => void {
  const open = new WeakMap<object, { end: RequestEnd; at: number }>();
  const close = (request: object, status: number | undefined): void => {
    const found = open.get(request);
    open.delete(request);
    found?.end(status, performance.now() - found.at);
  };
  const listeners = {
    'http.client.request.start': (message: unknown) => {
      const { request } = message as { request: ClientRequest };
      const end = begin({ method: request.method, host: request.host });
      if (end) open.set(request, { end, at: performance.now() });
    },
    'http.client.response.finish': (message: unknown) => {
      const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
      close(request, response.statusCode);
    },
    'http.client.request.error': (message: unknown) => {
      close((message as { request: ClientRequest }).request, undefined);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) subscribe(name, listener);
  return () => {
    for (const [name, listener] of Object.entries(listeners)) unsubscribe(name, listener);
  };
}
