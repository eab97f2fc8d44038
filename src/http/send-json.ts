import type { Response } from 'restify';

/** Sends a value as JSON; restify's own `send` leaves the headers out where HEAD is asked. */
export function sendJson(response: Response, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.sendRaw(status, body, {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
  });
}
