import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { readConnectionString } from '../../src/observe/ingestion';
import { durationOf, metricEnvelopes, spanEnvelope } from '../../src/observe/telemetry-envelopes';

const ended: Pick<ReadableSpan, 'name' | 'startTime' | 'duration'> = {
  name: 'activity message',
  startTime: [1_800_000_000, 5e8],
  duration: [1, 1e8],
};

function span(parts: Partial<ReadableSpan>): ReadableSpan {
  const context = { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), traceFlags: 1 };
  const status = { code: SpanStatusCode.UNSET };
  return { ...ended, attributes: {}, status, spanContext: () => context, ...parts } as ReadableSpan;
}

describe('what Application Insights is sent', () => {
  it('is a request for an activity', () => {
    expect(spanEnvelope(span({ kind: SpanKind.SERVER, attributes: { outcome: 'message' } }))).toMatchObject({
      ver: 1,
      name: 'Microsoft.ApplicationInsights.Request',
      time: '2027-01-15T08:00:00.500Z',
      tags: {
        'ai.cloud.role': 'partner-renewal-bot',
        'ai.operation.id': 'a'.repeat(32),
        'ai.operation.name': 'activity message',
      },
      data: {
        baseType: 'RequestData',
        baseData: {
          ver: 2,
          id: 'b'.repeat(16),
          name: 'activity message',
          duration: '00:00:01.100',
          success: true,
          responseCode: '200',
          properties: { outcome: 'message' },
        },
      },
    });
  });

  it('is a failed request where the activity broke', () => {
    const broken = spanEnvelope(span({ kind: SpanKind.SERVER, status: { code: SpanStatusCode.ERROR } }));
    expect(broken.data.baseData).toMatchObject({ success: false, responseCode: '500' });
  });

  it('is a dependency, below its activity, for a request that the bot made', () => {
    const parent = { traceId: 'a'.repeat(32), spanId: 'c'.repeat(16), traceFlags: 1 };
    const attributes = { 'server.address': 'tables.example', 'http.response.status_code': '201' };
    const made = spanEnvelope(span({ kind: SpanKind.CLIENT, attributes, parentSpanContext: parent }));
    expect(made).toMatchObject({
      name: 'Microsoft.ApplicationInsights.RemoteDependency',
      tags: { 'ai.operation.parentId': 'c'.repeat(16) },
      data: { baseData: { type: 'Http', target: 'tables.example', resultCode: '201' } },
    });
  });

  it('is a sum with its count and limits for durations, and the figure itself for others', () => {
    const point = { startTime: ended.startTime, endTime: ended.startTime, attributes: { outcome: 'done' } };
    const metrics = [
      { descriptor: { name: 'd' }, dataPoints: [{ ...point, value: { sum: 10, count: 2, min: 4, max: 6 } }] },
      { descriptor: { name: 'g' }, dataPoints: [{ ...point, value: 7 }] },
    ];
    const sent = metricEnvelopes({ scopeMetrics: [{ metrics }] } as never).map(
      ({ data }) => data.baseData['metrics'],
    );
    expect(sent).toEqual([
      [{ name: 'd', kind: 'Aggregation', value: 10, count: 2, min: 4, max: 6 }],
      [{ name: 'g', kind: 'Aggregation', value: 7, count: 1 }],
    ]);
  });

  it.each([
    [[0, 0], '00:00:00.000'],
    [[3_661, 5e8], '01:01:01.500'],
    [[90_000, 0], '1.01:00:00.000'],
  ] as const)('says that %j took %s', ([seconds, nanoseconds], text) => {
    expect(durationOf([seconds, nanoseconds])).toBe(text);
  });

  it.each([
    [
      'InstrumentationKey=k;IngestionEndpoint=https://in.example/;LiveEndpoint=x',
      'https://in.example/v2.1/track',
    ],
    [' instrumentationkey = k ', 'https://dc.services.visualstudio.com/v2.1/track'],
  ])('goes where %s says', (text, address) => {
    expect(readConnectionString(text)).toEqual({ key: 'k', address });
  });
});
