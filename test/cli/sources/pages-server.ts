import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a page does when it is asked for. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this computer whose pages can be replaced while it runs. */
export interface PagesServer {
  readonly host: string;
  readonly pages: Map<string, Behaviour>;
  /** What was asked for, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** How many requests were open at once at most. */
  most(): number;
  stop(): Promise<void>;
}

export async function startPages(): Promise<PagesServer> {
  const pages = new Map<string, Behaviour>();
  const asked: PagesServer['asked'] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    most = Math.max(most, (open += 1));
    response.once('close', () => (open -= 1));
    (pages.get(path) ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { host: `127.0.0.1:${port}`, pages, asked, most: () => most, stop };
}

/** A whole page that answers conditional requests. */
export function html(body: string, etag?: string): Behaviour {
  return (request, response) => {
    if (etag !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html', ...(etag !== undefined && { etag }) });
    response.end(`<html><body><h1>Page</h1>${body}</body></html>`);
  };
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) => {
    // restify, where a test before has loaded it, replaces this for every server and gives nothing back.
    response.writeHead(code, headers);
    response.end();
  };
}

/** Promises more than it sends, and hangs up. */
export const cutOff: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-length': '5000' });
  response.write('<html><body><h1>Page</h1>');
  setTimeout(() => response.destroy(), 20);
};

/** Sends a proper answer that ends in the middle of the page. */
export const halfPage: Behaviour = (_, response) => {
  response.writeHead(200);
  response.end('<html><body><h1>Page</h1><p>70');
};

/** Begins, and never goes on. */
export const stall: Behaviour = (_, response) => {
  response.writeHead(200);
  response.write('<html><body>');
};

/** A proxy that opens tunnels, and the hosts it was asked for. */
export async function startProxy(): Promise<{ url: string; hosts: string[]; stop: () => Promise<void> }> {
  const hosts: string[] = [];
  const server = createServer();
  server.on('connect', ({ url = '' }: IncomingMessage, client: Duplex) => {
    hosts.push(url);
    const [name, port] = url.split(':');
    const upstream = connect(Number(port), name, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    for (const end of [client, upstream]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, hosts, stop };
}
