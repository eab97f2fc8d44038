import type { Log } from '../ports';
import type { Envelope } from './telemetry-envelopes';

/** Sends items; false when they could not be delivered, and are lost. Never rejects. */
export type Send = (items: readonly Envelope[]) => Promise<boolean>;

const DEFAULT_ENDPOINT = 'https://dc.services.visualstudio.com';
const LONGEST_WAIT_MS = 10_000;

/**
 * A sender to the ingestion endpoint of a connection string. Microsoft's exporter is not used: it is a preview, fetches
 * settings from Microsoft that cannot be turned off, reports on itself, and keeps files.
 */
export function createIngestion(connectionString: string, log: Log): Send {
  const { key, address } = readConnectionString(connectionString);
  let working = true;
  return async (items) => {
    if (items.length === 0) return true;
    const problem = await post(address, JSON.stringify(items.map((item) => ({ ...item, iKey: key }))));
    // Said once, until it works again.
    if (problem !== undefined && working) log.warn('telemetry not sent', { reason: problem });
    working = problem === undefined;
    return working;
  };
}

/** @example readConnectionString('InstrumentationKey=a;IngestionEndpoint=https://b/') // { key: 'a', address: 'https://b/v2.1/track' } */
export function readConnectionString(text: string): { readonly key: string; readonly address: string } {
  const parts = new Map(
    text.split(';').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const;
    }),
  );
  const endpoint = (parts.get('ingestionendpoint') ?? DEFAULT_ENDPOINT).replace(/\/+$/, '');
  return { key: parts.get('instrumentationkey') ?? '', address: `${endpoint}/v2.1/track` };
}

/** What went wrong, in a word or two. */
async function post(address: string, body: string): Promise<string | undefined> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), LONGEST_WAIT_MS);
  timer.unref();
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address, { method: 'POST', headers, body, signal: silence.signal });
    await answer.arrayBuffer();
    return answer.ok ? undefined : `http-${answer.status}`;
  } catch (error) {
    // `fetch` has a TypeError for every failure of the network, and this name for its time being up.
    if (['TypeError', 'AbortError'].includes((error as Error).name)) return 'unreachable';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
