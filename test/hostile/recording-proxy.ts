import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request of the bot, by the turn it was made for. */
export interface Passed {
  readonly turn: string;
  readonly method: string;
  /** As sent, with its query. */
  readonly url: string;
  readonly body: string;
}

export interface RecordingProxy {
  /** @example 'http://127.0.0.1:40123' */
  readonly address: string;
  close(): Promise<void>;
}

/** Where the proxy passes requests on to; `rewrite` may change their address on the way. */
export interface Destination {
  readonly target: string;
  readonly rewrite?: (url: string) => string;
}

/** Stands in front of a service, tells of every request and passes it on unchanged. */
export async function startRecordingProxy(
  { target, rewrite = (url) => url }: Destination,
  onRequest: (passed: Passed) => void,
): Promise<RecordingProxy> {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    void pass(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await bytesOf(incoming);
    const { method = 'GET', headers, url = '/' } = incoming;
    const { 'x-turn': turn, ...rest } = headers;
    onRequest({ turn: String(turn), method, url, body: body.toString('utf8') });
    const to = new URL(rewrite(url), target);
    const onward = request(to, { method, agent, headers: { ...rest, host: to.host } });
    onward.end(body);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bytesOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
