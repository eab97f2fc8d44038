import type { Request, Response, Server } from 'restify';
import type { Log } from '../ports';

type ErrorEvent = [request: Request, response: Response, error: unknown, done: () => void];

/** Answers every error of restify or a handler with a status and a short code, never with the error's text. */
export function addErrorAnswers(server: Server, log: Log): void {
  server.on('restifyError', (...[request, response, error, done]: ErrorEvent) => {
    const status = statusOf(error);
    if (status === 500) log.error('request failed', { path: request.path(), error: textOf(error) });
    if (!response.headersSent) response.send(status, { code: codeOf(status) });
    done();
  });
}

/** A known address with another method is as unknown as any other. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 405) return 404;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

function codeOf(status: number): string {
  if (status === 404) return 'NotFound';
  return status === 500 ? 'Internal' : 'BadRequest';
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
