import type { ConnectorClient } from 'botframework-connector';
import type { Address } from '../../ports';
import { systemClock, type Clock } from '../connection/clock';
import type { Connect } from './connector-client';
import { failedSend, type FailedSend, type RequestKind } from './send-outcome';
import type { SendRate } from './send-rate';

export interface ConnectorOptions {
  readonly connect: Connect;
  readonly rate: SendRate;
  readonly clock?: Clock;
  /** For one request, in milliseconds (15,000). */
  readonly timeoutMs?: number;
  /** For a request with its waits and repeats, in milliseconds (30,000). */
  readonly budgetMs?: number;
}

/** One request: where it goes, whether repeating it does harm, and the call itself. */
export interface ConnectorRequest<T> {
  readonly to: Pick<Address, 'tenantId' | 'conversationId' | 'serviceUrl'>;
  readonly kind: RequestKind;
  call(client: ConnectorClient, options: { abortSignal: AbortSignal }): Promise<T>;
}

export type ConnectorResult<T> = { readonly outcome: 'done'; readonly value: T } | FailedSend;

/** Longer waits are the caller's business. */
const longestWaitMs = 5_000;
const mostAttempts = 4;

/** Sends requests to the Bot Connector: paced, each within its time, repeated only where that is safe and soon. */
export class ConnectorRequests {
  private readonly connect: Connect;
  private readonly rate: SendRate;
  private readonly clock: Clock;
  private readonly timeoutMs: number;
  private readonly budgetMs: number;

  constructor({
    connect,
    rate,
    clock = systemClock,
    timeoutMs = 15_000,
    budgetMs = 30_000,
  }: ConnectorOptions) {
    this.connect = connect;
    this.rate = rate;
    this.clock = clock;
    this.timeoutMs = timeoutMs;
    this.budgetMs = budgetMs;
  }

  async run<T>(request: ConnectorRequest<T>): Promise<ConnectorResult<T>> {
    // After this moment a new attempt could outlast the budget.
    const lastStart = this.clock.now() + this.budgetMs - this.timeoutMs;
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.attempt(request, lastStart);
      if (result.outcome !== 'retry') return result;
      const waitMs = Math.max(result.afterMs, 500 * 2 ** attempt);
      const soon = waitMs <= longestWaitMs && this.clock.now() + waitMs <= lastStart;
      if (!soon || attempt === mostAttempts) return result;
      await this.clock.wait(waitMs);
    }
  }

  // Not by `AbortSignal.timeout`, which would keep every request in memory until the time is up.
  private async limited<T>(request: ConnectorRequest<T>, client: ConnectorClient): Promise<T> {
    const silence = new AbortController();
    const timer = setTimeout(() => silence.abort(), this.timeoutMs);
    try {
      return await request.call(client, { abortSignal: silence.signal });
    } finally {
      clearTimeout(timer);
    }
  }

  private async attempt<T>(request: ConnectorRequest<T>, lastStart: number): Promise<ConnectorResult<T>> {
    const admission = await this.rate.admit(request.to, lastStart - this.clock.now());
    if (admission.kind === 'full') return { outcome: 'retry', code: 'Throttled', afterMs: admission.afterMs };
    try {
      const client = await this.connect(request.to.serviceUrl);
      return { outcome: 'done', value: await this.limited(request, client) };
    } catch (error) {
      const failed = failedSend(error, request.kind);
      if (failed.code === 'Throttled' || failed.code === 'http-429') this.rate.throttled(request.to.tenantId);
      return failed;
    }
  }
}
