import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  AuthenticationConstants,
  ClaimsIdentity,
  type BotFrameworkAuthentication,
  type ConnectorClient,
} from 'botframework-connector';
import { addTargetedQuery } from '../connection/targeted-requests';
import { keepUnknownFields } from '../connection/whole-activities';

/** Gives the client for one service URL. */
export type Connect = (serviceUrl: string) => Promise<ConnectorClient>;

/** What the client hides and offers no option for. */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: { name: string; sendRequest: SendRequest }): void;
}
type SendRequest = (request: Request, next: (request: Request) => Promise<never>) => Promise<never>;
interface Request {
  url: string;
  readonly headers: { get(name: string): string | undefined; delete(name: string): void };
  agent?: HttpAgent;
}

/** Idle connections are closed before the far side does it, which would look like a lost answer to the next send. */
const idleMs = 5_000;

/** Service URLs are few; whoever sends ever new ones must not fill the memory. */
const mostClients = 100;

/**
 * Connector clients without the SDK's hidden retries (up to four posts of one message), which send activities whole. Making one takes as long as
 * using it, so each is kept: our credentials ask for a token anew with every request.
 */
export function createConnect(sdk: BotFrameworkAuthentication, appId: string): Connect {
  keepUnknownFields();
  const identity = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }]);
  const http = new HttpAgent({ keepAlive: true, timeout: idleMs });
  const https = new HttpsAgent({ keepAlive: true, timeout: idleMs });
  const clients = new Map<string, ConnectorClient>();
  return async (serviceUrl) => {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const client = await sdk.createConnectorFactory(identity).create(serviceUrl);
    const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
    pipeline.removePolicy({ name: 'defaultRetryPolicy' });
    pipeline.addPolicy({
      name: 'shortIdleConnections',
      sendRequest: (request, next) => {
        request.agent = request.url.startsWith('https:') ? https : http;
        return next(request);
      },
    });
    pipeline.addPolicy({
      name: 'targetedQuery',
      sendRequest: (request, next) => {
        addTargetedQuery(request);
        return next(request);
      },
    });
    if (clients.size >= mostClients) clients.clear();
    clients.set(serviceUrl, client);
    return client;
  };
}
