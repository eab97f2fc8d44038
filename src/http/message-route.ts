import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'restify';
import { readJsonBody, type BodyLimits } from './json-body';

/** A request whose body has been read. */
export interface MessageRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface MessageResponse {
  send(status: number, body?: unknown): void;
}

/** Answers one activity through `response`; may go on working after that. */
export type MessageHandler = (request: MessageRequest, response: MessageResponse) => Promise<unknown>;

interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Reads the body and hands it on, or refuses it with a short JSON answer. */
export async function answerMessage(
  { request, response }: Exchange,
  limits: BodyLimits,
  handle: MessageHandler,
): Promise<void> {
  const body = await readJsonBody(request, limits);
  if (body.kind === 'refused') {
    if (!request.complete) discardRest(request, limits.lingerMs);
    response.send(body.status, { code: body.code });
    return;
  }
  await handle(
    { headers: request.headers, body: body.value },
    { send: (status, answer) => void response.send(status, answer) },
  );
}

/** Closing at once would reset the connection under the client's hands and lose the answer. */
function discardRest(request: Request, lingerMs: number): void {
  request.resume();
  const timer = setTimeout(() => request.destroy(), lingerMs);
  request.once('close', () => clearTimeout(timer)).once('end', () => clearTimeout(timer));
}
