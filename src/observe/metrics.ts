import { memoryUsage } from 'node:process';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import type { Send } from './ingestion';
import type { Facts, Telemetry } from './telemetry';
import { createMetricExporter } from './telemetry-exporters';

const EVERY_MS = 60_000;

export interface Metrics extends Pick<Telemetry, 'count' | 'watch'> {
  /** Keeps how long something took, in milliseconds. */
  record(what: 'activity' | 'sweep' | 'request', ms: number, labels: Facts): void;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** The figures of this process: durations, counts, memory, and what is asked for when they are sent. */
export function createMetrics(send: Send): Metrics {
  const exporter = createMetricExporter(send);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: EVERY_MS });
  const provider = new MeterProvider({ readers: [reader] });
  const meter = provider.getMeter('partner-renewal-bot');
  const duration = (what: string) => meter.createHistogram(`renewal.${what}.duration`, { unit: 'ms' });
  const durations = {
    activity: duration('activity'),
    sweep: duration('sweep'),
    request: duration('request'),
  };
  const counters = { reminders: meter.createCounter('renewal.reminders') };
  meter
    .createObservableGauge('renewal.memory', { unit: 'By' })
    .addCallback((figure) => figure.observe(memoryUsage.rss()));
  return {
    record: (what, ms, labels) => durations[what].record(ms, { ...labels }),
    count: (name, by, labels) => counters[name].add(by, { ...labels }),
    watch: (name, read) =>
      meter
        .createObservableGauge(`renewal.${name}`)
        .addCallback(async (figure) => figure.observe(await read())),
    stop: () => provider.shutdown(),
  };
}
