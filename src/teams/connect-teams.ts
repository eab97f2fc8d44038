import type { Admit } from '../app/turn/admit-people';
import type { UseCases } from '../app/turn/conversation';
import type { Log, Messenger, Roster } from '../ports';
import { TeamsAdapter } from './incoming/adapter';
import { createAuthenticate } from './connection/authentication';
import type { Clock } from './connection/clock';
import { botFrameworkAuthentication } from './connection/cloud';
import { createConnect } from './outgoing/connector-client';
import { ConnectorRequests } from './outgoing/connector-requests';
import { TeamsCredentials, type TokenSource } from './connection/credentials';
import { TeamsMessenger } from './outgoing/messenger';
import { TeamsRoster } from './outgoing/roster';
import { SendRate } from './outgoing/send-rate';
import type { TeamsSettings } from './connection/settings';

export interface TeamsOptions {
  readonly settings: TeamsSettings;
  /** Requests per second, tenant and process. */
  readonly sendRate: number;
  readonly log: Log;
  readonly newId: () => string;
  /** Where the bot's own token comes from; for tests. */
  readonly tokenSource?: TokenSource;
  readonly clock?: Clock;
  /** For one request to Teams, in milliseconds (15,000). */
  readonly timeoutMs?: number;
  /** The other service of Teams (that of the government community cloud); for tests. */
  readonly otherServiceUrl?: string;
  /** Shows what concerns one person only to that person only (true). */
  readonly privateReplies?: boolean;
}

/** The bot's side of Teams. Use cases need the messenger and the roster, so the adapter comes last. */
export interface Teams {
  readonly messenger: Messenger;
  readonly roster: Roster;
  /** Whether the bot can sign in; `rejected` needs an operator. */
  checkCredentials(): Promise<'ok' | 'rejected' | 'unreachable'>;
  /** `admit` says who may go on now; everybody when left out. */
  adapter(useCases: UseCases, admit?: Admit): TeamsAdapter;
}

/** Puts the parts together. Throws when the settings cannot work. */
export function connectTeams(options: TeamsOptions): Teams {
  const { settings, log, newId, sendRate, tokenSource, timeoutMs, otherServiceUrl } = options;
  const time = options.clock ? { clock: options.clock } : {};
  const credentials = new TeamsCredentials(settings, tokenSource);
  const sdk = botFrameworkAuthentication(settings, credentials);
  const requests = new ConnectorRequests({
    connect: createConnect(sdk, settings.appId),
    rate: new SendRate({ perSecond: sendRate, ...time }),
    ...time,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(otherServiceUrl !== undefined && { otherServiceUrl }),
  });
  const messenger = new TeamsMessenger(requests);
  const authenticate = createAuthenticate(settings, sdk);
  return {
    messenger,
    roster: new TeamsRoster(requests),
    checkCredentials: () => credentials.check(),
    adapter: (useCases, admit) =>
      new TeamsAdapter({
        authenticate,
        messenger,
        useCases,
        log,
        newId,
        privateReplies: options.privateReplies ?? true,
        ...time,
        ...(admit && { admit }),
      }),
  };
}
