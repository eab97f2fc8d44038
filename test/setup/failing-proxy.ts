import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that can answer for the service it stands before, with an error that says back what it was asked. */
export interface FailingProxy {
  /** @example 'http://127.0.0.1:40123' */
  readonly address: string;
  /** From now on, every request with that method is refused; none at all when left out. */
  fail(method?: string): void;
  close(): Promise<void>;
}

/** Stands in front of the service at `target`, such as `http://127.0.0.1:10002`. */
export async function startFailingProxy(target: string): Promise<FailingProxy> {
  let failing: string | undefined;
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', headers, url = '/' } = incoming;
    if (method === failing) {
      outgoing.statusCode = 400;
      outgoing.setHeader('content-type', 'application/json');
      const value = `Planted: ${method} ${url} by ${headers.authorization ?? ''}`;
      outgoing.end(JSON.stringify({ 'odata.error': { code: 'Planted', message: { lang: 'en', value } } }));
      return;
    }
    const passed = request(new URL(url, target), {
      method,
      headers: { ...headers, host: new URL(target).host },
    });
    passed.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (method) => (failing = method),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
