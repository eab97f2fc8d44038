import { ActivityTypes, StatusCodes } from 'botbuilder';
import { z } from 'zod';
import type { Admit } from '../../app/turn/admit-people';
import type { UseCases } from '../../app/turn/conversation';
import type { Log, Messenger } from '../../ports';
import { executeAnswer } from './action-answer';
import type { Authenticate } from '../connection/authentication';
import { handleActivity } from './bot';
import { systemClock, type Clock } from '../connection/clock';
import { Exchange, type ActivityRequest, type ActivityResponse } from './exchange';
import { readPlaced } from './incoming';
import { sendReplies, type Sender } from './send-replies';
import { createTurnEntry } from './turn-entry';

export interface AdapterOptions {
  readonly authenticate: Authenticate;
  readonly messenger: Messenger;
  readonly useCases: UseCases;
  /** Who may go on now; everybody when left out. */
  readonly admit?: Admit;
  readonly log: Log;
  /** A new random id, for incidents. */
  readonly newId: () => string;
  readonly clock?: Clock;
  /** Shows what concerns one person only to that person only (true). */
  readonly privateReplies?: boolean;
}

const refusalCodes = { 401: 'Unauthorized', 403: 'Forbidden', 503: 'Unavailable' } as const;
// Names only: whatever else stands there is somebody's text, which has no place in a log.
const name = z
  .string()
  .regex(/^[A-Za-z/]{1,50}$/)
  .optional()
  .catch(undefined);
const label = z.object({ type: name, name }).catch({});

/** What became of one activity. */
export interface ActivitySummary {
  readonly type?: string | undefined;
  readonly name?: string | undefined;
  readonly outcome: string;
  /** The number under which an unexpected error stands in the log. */
  readonly incident?: string | undefined;
}

/** Takes activities from HTTP to the use cases, and is the one place for errors nobody foresaw. */
export class TeamsAdapter {
  private readonly options: AdapterOptions;
  private readonly clock: Clock;

  constructor(options: AdapterOptions) {
    this.options = options;
    this.clock = options.clock ?? systemClock;
  }

  /** Answers one activity. Never rejects; resolves when everything, also after the answer, is done. */
  async process(request: ActivityRequest, response: ActivityResponse): Promise<ActivitySummary> {
    const started = this.clock.now();
    const exchange = new Exchange(request, response);
    const end = await this.turn(exchange).catch((error: unknown) => this.unexpected(error, exchange));
    const summary = { ...label.parse(request.body), ...end };
    this.options.log.info('activity', { ...summary, ms: Math.round(this.clock.now() - started) });
    return summary;
  }

  private async turn(exchange: Exchange): Promise<ActivitySummary> {
    const { authenticate, useCases } = this.options;
    const { activity } = exchange;
    const verdict = await authenticate(activity, exchange.authorization);
    if (verdict.kind === 'refused') {
      exchange.answer(verdict.status, { code: refusalCodes[verdict.status] });
      return { outcome: `refused: ${verdict.reason}` };
    }
    exchange.authenticated = true;
    const entry = createTurnEntry(this.options.admit);
    try {
      const answer = await handleActivity({ ...this.sender(), activity, entry }, useCases);
      exchange.answer(answer.status, answer.body);
      await answer.afterwards?.();
      return { outcome: answer.outcome };
    } finally {
      entry.leave();
    }
  }

  private sender(): Sender {
    const { messenger, log, privateReplies = true } = this.options;
    return { messenger, log, privateReplies };
  }

  /** Details go to the log; the person gets polite words with the number under which they stand there. */
  private async unexpected(error: unknown, exchange: Exchange): Promise<ActivitySummary> {
    const incident = this.options.newId();
    this.options.log.error('unexpected error', { incident, error });
    if (exchange.authenticated) await this.apologise(apology(incident), exchange);
    exchange.answer(StatusCodes.INTERNAL_SERVER_ERROR, { code: 'Internal' });
    return { outcome: 'broken', incident };
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
    if (!placed || !type || !AWAITED.has(type)) return;
    const { from } = placed.activity;
    const reply = { kind: 'text' as const, text: words, ...(from && { onlyFor: from.id }) };
    await sendReplies(this.sender(), placed.context, [reply]).catch((error: unknown) => {
      this.options.log.error('apology not sent', { error });
    });
  }
}

/** What somebody waits to be answered. */
const AWAITED: ReadonlySet<ActivityTypes> = new Set([
  ActivityTypes.Message,
  ActivityTypes.MessageUpdate,
  ActivityTypes.Invoke,
]);

function apology(incident: string): string {
  return (
    'Sorry, something went wrong on my side and I could not finish this. Please try again in a minute. ' +
    `If it happens again, give the number ${incident} to the person who runs this bot.`
  );
}
