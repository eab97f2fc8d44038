import type { Response } from 'restify';

/** Sends a value as JSON; to HEAD with the same headers, for which restify's own `send` would write none. */
export function sendJson(response: Response, status: number, value: unknown): void {
  response.sendRaw(status, JSON.stringify(value), { 'Content-Type': 'application/json' });
}
