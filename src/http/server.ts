import restify from 'restify';
import type { Request, Response, Server as RestifyServer } from 'restify';
import type { Log, ReadyReport } from '../ports';
import { addErrorAnswers } from './error-answers';
import { InFlight } from './in-flight';
import type { BodyLimits } from './json-body';
import { answerMessage, type MessageHandler } from './message-route';
import { answerReadiness } from './readiness-route';
import { answerRoute, type Route } from './route';
import { sendJson } from './send-json';

export interface ServerOptions {
  /** Answers one activity; gets only requests with a JSON object in `body`. */
  readonly onMessage: MessageHandler;
  readonly ready: () => Promise<ReadyReport>;
  readonly log: Log;
  /** Further addresses to read, such as signed calendar links. */
  readonly routes?: readonly Route[];
  readonly limits?: Partial<BodyLimits>;
  /** How long `close` waits for requests under way, in milliseconds (5,000). */
  readonly graceMs?: number;
}

export interface WebServer {
  /** Listens and gives the port, which matters when asked for port 0. Rejects when the address is taken. */
  listen(host: string, port: number): Promise<number>;
  /** Takes no new requests, waits for those under way, then drops what is left. */
  close(): Promise<void>;
}

const defaultLimits: BodyLimits = { maxBytes: 256 * 1024, timeoutMs: 10_000, lingerMs: 1_000 };

/** The bot's HTTP server: messages, health, readiness and the extra routes; everything else is a short 404. */
export function createServer(options: ServerOptions): WebServer {
  const server = restify.createServer({ name: '' });
  const inFlight = new InFlight();
  // Without these a client that sends its headers slowly, or asks for another protocol, holds a socket for ever.
  server.server.headersTimeout = 15_000;
  server.server.requestTimeout = 30_000;
  // Longer than Azure's front end keeps an idle connection (4 minutes): closed here first, requests on it would be lost.
  server.server.keepAliveTimeout = 250_000;
  server.on('upgrade', (_request: unknown, socket: { destroy(): void }) => socket.destroy());
  addErrorAnswers(server, options.log);
  addRoutes(server, options, inFlight);
  let closing: Promise<void> | undefined;
  return {
    listen: (host, port) => listen(server, host, port),
    close: () => (closing ??= close(server, inFlight, options.graceMs ?? 5_000)),
  };
}

function addRoutes(server: RestifyServer, options: ServerOptions, inFlight: InFlight): void {
  const limits = { ...defaultLimits, ...options.limits };
  // Probes and mail scanners ask with HEAD; Node leaves the body out.
  const read = (path: string, answer: (request: Request, response: Response) => Promise<void>): void => {
    server.get(path, async (request, response) => answer(request, response));
    server.head(path, async (request, response) => answer(request, response));
  };
  // restify takes a handler without `next` only when it is written as an async function.
  server.post('/api/messages', async (request, response) => {
    await inFlight.track(answerMessage({ request, response }, limits, options.onMessage));
  });
  read('/healthz', async (_request, response) => sendJson(response, 200, { alive: true }));
  read('/readyz', async (_request, response) => answerReadiness(response, options));
  for (const route of options.routes ?? []) {
    read(route.path, async (request, response) => {
      await inFlight.track(answerRoute({ request, response }, route));
    });
  }
}

function listen(server: RestifyServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

async function close(server: RestifyServer, inFlight: InFlight, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  await inFlight.settled(graceMs);
  server.server.closeAllConnections();
  await closed;
}
