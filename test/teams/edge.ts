import { createServer, type WebServer } from '../../src/http/server';
import type {
  ActionReply,
  EditedMessage,
  IncomingAction,
  IncomingEvent,
  IncomingFeedback,
  IncomingMessage,
  Reply,
  UseCases,
} from '../../src/app/turn/conversation';
import { connectTeams, type Teams, type TeamsOptions } from '../../src/teams/connect-teams';
import type { TeamsSettings } from '../../src/teams/connection/settings';
import { RecordingLog } from '../fakes/recording-log';
import { tenantId } from '../fakes/teams-activities';

export const appId = '11111111-1111-4111-8111-111111111111';

export const settings: TeamsSettings = {
  appId,
  appType: 'SingleTenant',
  tenantId,
  password: 'not a real one',
  authOff: false,
  allowedTenants: [tenantId],
};

/** Use cases that keep what they were given and answer as a test says. */
export class ScriptedUseCases implements UseCases {
  readonly heard: (IncomingMessage | IncomingAction | IncomingEvent | IncomingFeedback)[] = [];
  replies: () => readonly Reply[] = () => [];
  actionReply: () => ActionReply = () => ({ kind: 'message', text: 'done' });

  async message(input: IncomingMessage): Promise<readonly Reply[]> {
    this.heard.push(input);
    return this.replies();
  }

  async edited(input: EditedMessage): Promise<readonly Reply[]> {
    this.heard.push(input);
    return this.replies();
  }

  async action(input: IncomingAction): Promise<ActionReply> {
    this.heard.push(input);
    return this.actionReply();
  }

  async feedback(input: IncomingFeedback): Promise<readonly Reply[]> {
    this.heard.push(input);
    return this.replies();
  }

  async event(input: IncomingEvent): Promise<readonly Reply[]> {
    this.heard.push(input);
    return this.replies();
  }
}

/** The whole edge on a real port: HTTP server, adapter and SDK, with scripted use cases behind it. */
export interface Edge {
  readonly useCases: ScriptedUseCases;
  readonly log: RecordingLog;
  readonly teams: Teams;
  /** Posts an activity and gives what the bot answered over HTTP. */
  deliver(activity: unknown, authorization?: string): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
}

export async function startEdge(options: Partial<TeamsOptions> = {}): Promise<Edge> {
  const log = new RecordingLog();
  const teams = connectTeams({
    settings,
    sendRate: 1_000,
    log,
    newId: () => 'incident-1',
    tokenSource: async () => 'token-of-the-bot',
    ...options,
  });
  const useCases = new ScriptedUseCases();
  const adapter = teams.adapter(useCases);
  const server: WebServer = createServer({
    onMessage: (request, response) => adapter.process(request, response),
    ready: async () => ({ failing: [] }),
    log,
  });
  const url = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}/api/messages`;
  return {
    useCases,
    log,
    teams,
    deliver: (activity, token) => deliver(url, activity, token),
    close: () => server.close(),
  };
}

async function deliver(
  url: string,
  activity: unknown,
  authorization = '',
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', ...(authorization && { authorization }) },
    body: JSON.stringify(activity),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}
