/**
 * The moment a `Retry-After` names, in seconds from now or as a date of its own; undefined where it names none or one
 * that has passed. Long waits are taken as a day.
 * @example retryAfter('120', Date.parse('2026-12-01T10:00:00Z')) // '2026-12-01T10:02:00.000Z'
 */
export function retryAfter(header: string | undefined, now: number): string | undefined {
  if (header === undefined) return undefined;
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  if (Number.isNaN(at) || at <= now) return undefined;
  return new Date(Math.min(at, now + LONGEST_MS)).toISOString();
}

const LONGEST_MS = 24 * 60 * 60 * 1000;
