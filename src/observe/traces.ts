import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Send } from './ingestion';
import type { OutgoingRequest } from './outgoing-requests';
import type { Facts, Work, WorkEnd } from './telemetry';
import { createSpanExporter } from './telemetry-exporters';

const KINDS = { activity: SpanKind.SERVER, sweep: SpanKind.INTERNAL } as const;

export interface Traces {
  /** Runs the work as a trace of its own; `onEnd` gets the labels of its end. */
  trace<T>(work: Work<T>, onEnd: (labels: Facts) => void): Promise<T>;
  /** Begins the part of a trace that a request is; its end gives the labels. Undefined where it is nobody's work. */
  beginRequest(request: OutgoingRequest): ((status: number | undefined) => Facts) | undefined;
  /** Sends what is left. */
  stop(): Promise<void>;
}

export function createTraces(send: Send): Traces {
  const provider = new TracerProvider({
    spanProcessors: [new BatchSpanProcessor({ exporter: createSpanExporter(send) })],
  });
  const tracer = provider.getTracer('partner-renewal-bot');
  const running = new AsyncLocalStorage<Span>();
  return {
    trace: async ({ name, run, describe }, onEnd) => {
      const span = tracer.startSpan(name, { kind: KINDS[name] });
      const end = (how: WorkEnd): void => {
        if (how.labels['type']) span.updateName(`${name} ${how.labels['type']}`);
        endSpan(span, how);
        onEnd(how.labels);
      };
      try {
        const result = await running.run(span, run);
        end(describe(result));
        return result;
      } catch (error) {
        end({ labels: { outcome: 'failed' }, failed: true });
        throw error;
      }
    },
    beginRequest: (request) => {
      const parent = running.getStore();
      return parent && beginRequest(tracer, parent, request);
    },
    stop: () => provider.shutdown(),
  };
}

function beginRequest(tracer: Tracer, parent: Span, { method, host }: OutgoingRequest) {
  const known = { 'http.request.method': method, 'server.address': host };
  const options = { kind: SpanKind.CLIENT, attributes: known };
  const span = tracer.startSpan(`${method} ${host}`, options, trace.setSpan(ROOT_CONTEXT, parent));
  return (status: number | undefined): Facts => {
    const outcome = { 'http.response.status_code': String(status ?? 'none') };
    endSpan(span, { labels: outcome, failed: isFailure(status) });
    return { ...known, ...outcome };
  };
}

function endSpan(span: Span, { labels, details, failed }: WorkEnd): void {
  span.setAttributes({ ...labels, ...details });
  if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** A row that is not there, or that somebody else has changed, is an answer like any other. */
function isFailure(status: number | undefined): boolean {
  return status === undefined || (status >= 400 && ![404, 409, 412].includes(status));
}
