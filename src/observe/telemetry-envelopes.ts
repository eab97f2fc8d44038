import { hostname } from 'node:os';
import { SpanKind, SpanStatusCode, type HrTime } from '@opentelemetry/api';
import type { ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';

/** One item as Application Insights takes it, by its ingestion schema 2.1; the key is added when it is sent. */
export interface Envelope {
  readonly ver: 1;
  readonly name: string;
  readonly time: string;
  readonly sampleRate: 100;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: { readonly baseType: string; readonly baseData: Readonly<Record<string, unknown>> };
}

const TAGS = { 'ai.cloud.role': 'partner-renewal-bot', 'ai.cloud.roleInstance': hostname() };

/** A handled activity becomes a request; a sweep, and each request the bot itself made, a dependency. */
export function spanEnvelope(span: ReadableSpan): Envelope {
  const { traceId, spanId } = span.spanContext();
  const tags = {
    ...TAGS,
    'ai.operation.id': traceId,
    ...(span.parentSpanContext && { 'ai.operation.parentId': span.parentSpanContext.spanId }),
    ...(span.kind === SpanKind.SERVER && { 'ai.operation.name': span.name }),
  };
  const common = {
    id: spanId,
    name: span.name,
    duration: durationOf(span.duration),
    success: span.status.code !== SpanStatusCode.ERROR,
    properties: span.attributes,
  };
  const [baseType, special] = span.kind === SpanKind.SERVER ? requestParts(span) : dependencyParts(span);
  return envelope(baseType, { time: span.startTime, tags, baseData: { ...common, ...special } });
}

function requestParts({ status }: ReadableSpan): [string, object] {
  return ['Request', { responseCode: status.code === SpanStatusCode.ERROR ? '500' : '200' }];
}

function dependencyParts({ kind, attributes }: ReadableSpan): [string, object] {
  if (kind !== SpanKind.CLIENT) return ['RemoteDependency', { type: 'InProc', resultCode: '0' }];
  const resultCode = attributes['http.response.status_code'];
  return ['RemoteDependency', { type: 'Http', target: attributes['server.address'], resultCode }];
}

/** One item for each metric and each set of labels. */
export function metricEnvelopes({ scopeMetrics }: ResourceMetrics): readonly Envelope[] {
  return scopeMetrics
    .flatMap(({ metrics }) => metrics)
    .flatMap(({ descriptor: { name }, dataPoints }) =>
      dataPoints.map(({ value, attributes, endTime }) => {
        const figures = typeof value === 'number' ? { value, count: 1 } : summary(value);
        const metrics = [{ name, kind: 'Aggregation', ...figures }];
        return envelope('Metric', {
          time: endTime,
          tags: TAGS,
          baseData: { metrics, properties: attributes },
        });
      }),
    );
}

interface Summary {
  readonly sum?: number;
  readonly count: number;
  readonly min?: number;
  readonly max?: number;
}

function summary({ sum = 0, count, min, max }: Summary): object {
  return { value: sum, count, min, max };
}

interface Parts {
  readonly time: HrTime;
  readonly tags: Envelope['tags'];
  readonly baseData: Readonly<Record<string, unknown>>;
}

function envelope(type: string, { time, tags, baseData }: Parts): Envelope {
  return {
    ver: 1,
    name: `Microsoft.ApplicationInsights.${type}`,
    time: new Date(millisecondsOf(time)).toISOString(),
    sampleRate: 100,
    tags,
    data: { baseType: `${type}Data`, baseData: { ver: 2, ...baseData } },
  };
}

function millisecondsOf([seconds, nanoseconds]: HrTime): number {
  return seconds * 1_000 + nanoseconds / 1e6;
}

/** @example durationOf([3661, 5e8]) // '01:01:01.500' */
export function durationOf(time: HrTime): string {
  const ms = Math.round(millisecondsOf(time));
  const days = Math.floor(ms / 86_400_000);
  return `${days > 0 ? `${days}.` : ''}${new Date(ms % 86_400_000).toISOString().slice(11, -1)}`;
}
