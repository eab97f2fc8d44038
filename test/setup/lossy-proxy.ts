import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that can lose an answer: the service has done its work, and its client does not hear of it. */
export interface LossyProxy {
  /** @example 'http://127.0.0.1:40123' */
  readonly address: string;
  /** Loses the answers to the next requests with that method. */
  lose(method: string, count?: number): void;
  close(): Promise<void>;
}

/** Stands in front of the service at `target`, such as `http://127.0.0.1:10002`. */
export async function startLossyProxy(target: string): Promise<LossyProxy> {
  const losses = { method: '', count: 0 };
  const server = createServer((incoming, outgoing) => {
    forward(target, incoming, (answer) => {
      if (incoming.method !== losses.method || losses.count === 0) return void relay(answer, outgoing);
      losses.count -= 1;
      answer.resume().on('end', () => incoming.socket.destroy());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lose: (method, count = 1) => Object.assign(losses, { method, count }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function forward(
  target: string,
  incoming: IncomingMessage,
  onAnswer: (answer: IncomingMessage) => void,
): void {
  const { method = 'GET', headers, url = '/' } = incoming;
  const outgoing = request(new URL(url, target), {
    method,
    headers: { ...headers, host: new URL(target).host },
  });
  outgoing.on('response', onAnswer);
  incoming.pipe(outgoing);
}

function relay(answer: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(outgoing);
}
