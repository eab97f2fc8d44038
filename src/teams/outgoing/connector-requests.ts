import type { ConnectorClient } from 'botframework-connector';
import type { Address } from '../../ports';
import { systemClock, type Clock } from '../connection/clock';
import type { Connect } from './connector-client';
import { failedSend, retry, type FailedSend, type RequestKind } from './send-outcome';
import type { SendRate } from './send-rate';

export interface ConnectorOptions {
  readonly connect: Connect;
  readonly rate: SendRate;
  readonly clock?: Clock;
  /** For one request, in milliseconds (15,000). */
  readonly timeoutMs?: number;
  /** For a request with its waits and repeats, in milliseconds (30,000). */
  readonly budgetMs?: number;
  /** The other service of Teams, for tenants that the service asked does not serve. */
  readonly otherServiceUrl?: string;
}

/** One request: where it goes, whether repeating it does harm, and the call itself. */
export interface ConnectorRequest<T> {
  readonly to: Pick<Address, 'tenantId' | 'conversationId' | 'serviceUrl'>;
  readonly kind: RequestKind;
  call(client: ConnectorClient, options: { abortSignal: AbortSignal }): Promise<T>;
}

/** `serviceUrl` is given when another service than the one asked took it. */
export type ConnectorResult<T> =
  { readonly outcome: 'done'; readonly value: T; readonly serviceUrl?: string } | FailedSend;

/** Where tenants of the United States' government community cloud are served. */
const GOVERNMENT_SERVICE_URL = 'https://smba.infra.gcc.teams.microsoft.com/teams/';

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
  private readonly otherServiceUrl: string;

  constructor({
    connect,
    rate,
    clock = systemClock,
    timeoutMs = 15_000,
    budgetMs = 30_000,
    otherServiceUrl = GOVERNMENT_SERVICE_URL,
  }: ConnectorOptions) {
    this.connect = connect;
    this.rate = rate;
    this.clock = clock;
    this.timeoutMs = timeoutMs;
    this.budgetMs = budgetMs;
    this.otherServiceUrl = otherServiceUrl;
  }

  /** A post that Teams says belongs to its other service is tried there, once. */
  async run<T>(request: ConnectorRequest<T>): Promise<ConnectorResult<T>> {
    // After this moment a new attempt could outlast the budget.
    const lastStart = this.clock.now() + this.budgetMs - this.timeoutMs;
    const result = await this.patiently(request, lastStart);
    const serviceUrl = this.otherServiceUrl;
    const isElsewhere =
      request.kind === 'post' && result.outcome === 'failed' && result.reason === 'other-service';
    if (!isElsewhere || request.to.serviceUrl === serviceUrl || this.clock.now() > lastStart) return result;
    const there = await this.patiently({ ...request, to: { ...request.to, serviceUrl } }, lastStart);
    return there.outcome === 'done' ? { ...there, serviceUrl } : there;
  }

  private async patiently<T>(request: ConnectorRequest<T>, lastStart: number): Promise<ConnectorResult<T>> {
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
    if (admission.kind === 'full') return retry('Throttled', admission.afterMs);
    try {
      const client = await this.connect(request.to.serviceUrl);
      return { outcome: 'done', value: await this.limited(request, client) };
    } catch (error) {
      const failed = failedSend(error, request.kind);
      if (failed.reason === 'throttled') this.rate.throttled(request.to.tenantId);
      return failed;
    }
  }
}
