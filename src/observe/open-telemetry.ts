import type { Log } from '../ports';
import { createIngestion } from './ingestion';
import { createMetrics } from './metrics';
import { watchRequests } from './outgoing-requests';
import type { Telemetry } from './telemetry';
import { createTraces } from './traces';

/** Metrics and traces by OpenTelemetry, sent to Application Insights: metrics once a minute, traces after some seconds. */
export function startOpenTelemetry(connectionString: string, log: Log): Telemetry {
  const send = createIngestion(connectionString, log);
  const metrics = createMetrics(send);
  const traces = createTraces(send);
  const unwatch = watchRequests((request) => {
    const end = traces.beginRequest(request);
    return end && ((status, ms) => metrics.record('request', ms, end(status)));
  });
  return {
    measure: async (work) => {
      const started = performance.now();
      return traces.trace(work, (labels) => metrics.record(work.name, performance.now() - started, labels));
    },
    count: metrics.count,
    watch: metrics.watch,
    stop: async (withinMs) => {
      unwatch();
      await within(withinMs, [traces.stop(), metrics.stop()]);
    },
  };
}

async function within(ms: number, work: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([Promise.allSettled(work), late]);
  clearTimeout(timer);
}
