import type { Response } from 'restify';
import type { Log, ReadyReport } from '../ports';
import { sendJson } from './send-json';

interface Readiness {
  readonly ready: () => Promise<ReadyReport>;
  readonly log: Log;
}

/** 200 when nothing fails, else 503; the body names each failing part, and what an operator should know besides. */
export async function answerReadiness(response: Response, { ready, log }: Readiness): Promise<void> {
  const { failing, noted = [] } = await ready().catch((error: unknown): ReadyReport => {
    log.error('readiness check broke', { error: error instanceof Error ? error.stack : String(error) });
    return { failing: [{ part: 'readiness', reason: 'the check itself failed' }] };
  });
  sendJson(response, failing.length === 0 ? 200 : 503, {
    ready: failing.length === 0,
    failing,
    ...(noted.length > 0 && { noted }),
  });
}
