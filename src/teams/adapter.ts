import { ActivityTypes, StatusCodes } from 'botbuilder';
import { z } from 'zod';
import type { UseCases } from '../app/conversation';
import type { Log, Messenger } from '../ports';
import { executeAnswer } from './action-answer';
import type { Authenticate } from './authentication';
import { handleActivity } from './bot';
import { systemClock, type Clock } from './clock';
import { Exchange, type ActivityRequest, type ActivityResponse } from './exchange';
import { readPlaced } from './incoming';

export interface AdapterOptions {
  readonly authenticate: Authenticate;
  readonly messenger: Messenger;
  readonly useCases: UseCases;
  readonly log: Log;
  /** A new random id, for incidents. */
  readonly newId: () => string;
  readonly clock?: Clock;
}

const refusalCodes = { 401: 'Unauthorized', 403: 'Forbidden', 503: 'Unavailable' } as const;
const shortText = z.string().max(50).optional().catch(undefined);
const label = z.object({ type: shortText, name: shortText }).catch({});

/** Takes activities from HTTP to the use cases, and is the one place for errors nobody foresaw. */
export class TeamsAdapter {
  private readonly options: AdapterOptions;
  private readonly clock: Clock;

  constructor(options: AdapterOptions) {
    this.options = options;
    this.clock = options.clock ?? systemClock;
  }

  /** Answers one activity. Never rejects; resolves when everything, also after the answer, is done. */
  async process(request: ActivityRequest, response: ActivityResponse): Promise<void> {
    const started = this.clock.now();
    const exchange = new Exchange(request, response);
    const outcome = await this.turn(exchange).catch((error: unknown) => this.unexpected(error, exchange));
    const { type, name } = label.parse(request.body);
    this.options.log.info('activity', { type, name, outcome, ms: Math.round(this.clock.now() - started) });
  }

  private async turn(exchange: Exchange): Promise<string> {
    const { authenticate, messenger, log, useCases } = this.options;
    const { activity } = exchange;
    const verdict = await authenticate(activity, exchange.authorization);
    if (verdict.kind === 'refused') {
      exchange.answer(verdict.status, { code: refusalCodes[verdict.status] });
      return `refused: ${verdict.reason}`;
    }
    exchange.authenticated = true;
    const answer = await handleActivity({ activity, messenger, log }, useCases);
    exchange.answer(answer.status, answer.body);
    await answer.afterwards?.();
    return answer.outcome;
  }

  /** Details go to the log; the person gets polite words with the number under which they stand there. */
  private async unexpected(error: unknown, exchange: Exchange): Promise<string> {
    const incident = this.options.newId();
    this.options.log.error('unexpected error', { incident, error: detailsOf(error) });
    if (exchange.authenticated) await this.apologise(apology(incident), exchange);
    exchange.answer(StatusCodes.INTERNAL_SERVER_ERROR, { code: 'Internal' });
    return 'broken';
  }

  private async apologise(words: string, exchange: Exchange): Promise<void> {
    const placed = readPlaced(exchange.activity);
    const type = placed?.activity.type as ActivityTypes | undefined;
    if (type === ActivityTypes.Invoke && !exchange.answered) {
      exchange.answer(StatusCodes.OK, executeAnswer({ kind: 'message', text: words }));
      return;
    }
    // With any other status Teams might send the same again.
    exchange.answer(StatusCodes.OK);
    if (!placed || (type !== ActivityTypes.Message && type !== ActivityTypes.Invoke)) return;
    await this.options.messenger.postText(placed.context.replyTo, words).catch((error: unknown) => {
      this.options.log.error('apology not sent', { error: detailsOf(error) });
    });
  }
}

function apology(incident: string): string {
  return (
    'Sorry, something went wrong on my side and I could not finish this. Please try again in a minute. ' +
    `If it happens again, give the number ${incident} to the person who runs this bot.`
  );
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
