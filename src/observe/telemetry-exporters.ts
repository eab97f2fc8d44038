import { AggregationTemporality, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import type { SpanExporter } from '@opentelemetry/sdk-trace';
import type { Send } from './ingestion';
import { metricEnvelopes, spanEnvelope } from './telemetry-envelopes';

// Of OpenTelemetry's own results: done, or given up. (Their enum is in a package of which only types are needed.)
const DONE = { code: 0 };
const FAILED = { code: 1 };

export function createSpanExporter(send: Send): SpanExporter {
  return {
    export: (spans, done) => void send(spans.map(spanEnvelope)).then((sent) => done(sent ? DONE : FAILED)),
    shutdown: async () => undefined,
  };
}

/** Counts and durations are sent as what was added since the last time, which Application Insights sums up. */
export function createMetricExporter(send: Send): PushMetricExporter {
  return {
    export: (metrics, done) => void send(metricEnvelopes(metrics)).then((sent) => done(sent ? DONE : FAILED)),
    selectAggregationTemporality: () => AggregationTemporality.DELTA,
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  };
}
