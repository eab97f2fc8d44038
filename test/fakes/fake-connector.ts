import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Conversations, type FakeMember, type Message } from './fake-connector-conversations';
import { bodyOf, isStored, type Fault, type FaultRule } from './fake-connector-faults';

export interface RecordedRequest {
  readonly method: string;
  /** Decoded, with its query. */
  readonly path: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
  readonly headerNames: readonly string[];
  /** Milliseconds on the fake's clock. */
  readonly at: number;
}

export interface FakeConnectorOptions {
  /** Answers 429 to a conversation that gets more than `count` messages within `ms`. */
  readonly limits?: readonly { readonly count: number; readonly ms: number }[];
  /** Whether it can show a message to one person only (true). */
  readonly knowsTargeted?: boolean;
  /** Members per page at most (500). */
  readonly largestPage?: number;
  /** So many milliseconds pass between the storing of a message and the answer. */
  readonly answerAfterMs?: () => number;
  /** Milliseconds; only limits and records use it. */
  readonly now?: () => number;
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

type Call = RecordedRequest & { readonly segments: readonly string[]; readonly query: URLSearchParams };

const notFound: Reply = {
  status: 404,
  body: { error: { code: 'ConversationNotFound', message: 'Conversation not found.' } },
};

/** A Bot Connector as Teams runs it, over real HTTP on this machine, with faults on demand. */
export class FakeConnector {
  /** The service URL for activities. */
  readonly url: string;
  /** Every request that came, in order; also those that were made to fail. */
  readonly requests: RecordedRequest[] = [];
  readonly conversations = new Conversations();
  private readonly server: Server;
  private readonly options: FakeConnectorOptions;
  private readonly rules: FaultRule[] = [];
  private gate: Promise<void> = Promise.resolve();

  private constructor(server: Server, options: FakeConnectorOptions) {
    this.server = server;
    this.options = options;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`;
    server.on('request', (request, response) => {
      // A client that goes away in the middle has no use for an answer.
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: FakeConnectorOptions = {}): Promise<FakeConnector> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeConnector(server, options);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The next requests that match go wrong in that way; one, if nothing else is said. */
  fail(
    fault: Fault,
    { times = 1, matches = (): boolean => true }: Partial<Omit<FaultRule, 'fault'>> = {},
  ): void {
    this.rules.push({ fault, times, matches });
  }

  /** Requests from now on wait until the function that is returned has been called. */
  hold(): () => void {
    let release = (): void => {};
    this.gate = new Promise((resolve) => (release = resolve));
    return release;
  }

  /** What people see in a chat, a thread (`…;messageid=`) or a whole channel, after all edits. */
  messages(conversationId: string): readonly Message[] {
    return this.conversations.read(conversationId);
  }

  setMembers(conversationId: string, members: readonly FakeMember[]): void {
    this.conversations.setMembers(conversationId, members);
  }

  /** The requests that post a message. */
  get posts(): readonly RecordedRequest[] {
    return this.requests.filter(
      ({ method, path }) => method === 'POST' && path.split('?')[0]?.endsWith('/activities'),
    );
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = this.record(request, await readBody(request));
    await this.gate;
    const rule = this.rules.find(({ times, matches }) => times > 0 && matches(call));
    if (!rule) {
      const reply = this.limited(call) ?? this.route(call);
      const { answerAfterMs } = this.options;
      if (answerAfterMs) await new Promise((resolve) => setTimeout(resolve, answerAfterMs()));
      return this.send(response, reply);
    }
    rule.times -= 1;
    if (isStored(rule.fault)) this.route(call);
    this.misbehave(response, rule.fault);
  }

  private record(request: IncomingMessage, body: unknown): Call {
    const url = new URL(request.url ?? '/', this.url);
    const segments = url.pathname.replace('/teams/', '').split('/').map(decodeURIComponent);
    const recorded = {
      method: request.method ?? '',
      path: `/${segments.join('/')}${url.search}`,
      body,
      authorization: request.headers.authorization,
      headerNames: Object.keys(request.headers),
      at: this.options.now?.() ?? performance.now(),
    };
    this.requests.push(recorded);
    return { ...recorded, segments, query: url.searchParams };
  }

  private send(response: ServerResponse, { status, body }: Reply): void {
    begin(response, status, 'application/json; charset=utf-8');
    response.end(JSON.stringify(body));
  }

  private misbehave(response: ServerResponse, fault: Fault): void {
    if ('hang' in fault) return;
    if ('reset' in fault) return void response.socket?.resetAndDestroy();
    if ('stall' in fault) {
      begin(response, 200, 'application/json');
      return void response.write('{"id":');
    }
    if (fault.retryAfter !== undefined) response.setHeader('Retry-After', fault.retryAfter);
    begin(response, fault.status, fault.contentType ?? 'application/json');
    response.end(bodyOf(fault));
  }

  /** 429 when this message is one too many in its conversation. */
  private limited(call: Call): Reply | undefined {
    const [, , conversationId] = call.segments;
    const sent = this.posts.filter(({ path }) => path === call.path);
    const over = (this.options.limits ?? []).some(
      ({ count, ms }) => sent.filter(({ at }) => at > call.at - ms).length > count,
    );
    if (!over || call.method !== 'POST' || conversationId === undefined) return undefined;
    return { status: 429, body: { error: { code: 'Throttled', message: 'Too many requests.' } } };
  }

  private route(call: Call): Reply {
    const [version, root, conversationId, part, id] = call.segments;
    if (version !== 'v3' || root !== 'conversations') return notFound;
    if (conversationId === undefined) return this.createConversation(call);
    switch (`${call.method} ${part}`) {
      case 'POST activities':
        return this.post(call, conversationId);
      case 'PUT activities':
        return this.update(call, conversationId, id ?? '');
      case 'GET members':
        return id === undefined ? this.members(conversationId) : this.member(conversationId, id);
      case 'GET pagedmembers':
        return this.pagedMembers(call, conversationId);
      default:
        return notFound;
    }
  }

  private post(call: Call, conversationId: string): Reply {
    const activity = activityOf(call);
    if (!isTargeted(call)) {
      return { status: 201, body: { id: this.conversations.post(conversationId, activity).id } };
    }
    const { id } = (activity['recipient'] ?? {}) as { readonly id?: string };
    if (this.options.knowsTargeted === false || id === undefined) {
      return { status: 400, body: { error: { code: 'Bad Argument', message: 'Unknown recipient.' } } };
    }
    return { status: 201, body: { id: this.conversations.post(conversationId, activity, id).id } };
  }

  private createConversation({ body }: Call): Reply {
    const [person] = (body as { members?: { id: string }[] }).members ?? [];
    if (!person) return { status: 400, body: { error: { code: 'BadArgument', message: 'No members.' } } };
    return { status: 201, body: { id: this.conversations.personalChat(person.id) } };
  }

  private update(call: Call, conversationId: string, id: string): Reply {
    const known = this.conversations.find(conversationId, id);
    const isPrivate = known?.onlyFor !== undefined;
    if (isTargeted(call) && !isPrivate) {
      const code = 'TARGETED_MESSAGE_EXPIRED_OR_DELETED';
      return { status: 400, body: { error: { code, message: 'Not there any more.' } } };
    }
    if (isPrivate === isTargeted(call) && this.conversations.update(conversationId, id, activityOf(call)))
      return { status: 200, body: { id } };
    return {
      status: 404,
      body: { error: { code: 'ActivityNotFoundInConversation', message: 'Not there.' } },
    };
  }

  private members(conversationId: string): Reply {
    const members = this.conversations.membersOf(conversationId);
    return members ? { status: 200, body: members } : notFound;
  }

  private member(conversationId: string, id: string): Reply {
    const members = this.conversations.membersOf(conversationId);
    if (!members) return notFound;
    const member = members.find((one) => one.id === id || one['aadObjectId'] === id);
    if (member) return { status: 200, body: member };
    return { status: 404, body: { error: { code: 'MemberNotFoundInConversation', message: 'Not there.' } } };
  }

  private pagedMembers({ query }: Call, conversationId: string): Reply {
    const members = this.conversations.membersOf(conversationId);
    if (!members) return notFound;
    const from = Number(query.get('continuationToken') ?? 0);
    const to = from + Math.min(Number(query.get('pageSize') ?? 200), this.options.largestPage ?? 500);
    const more = to < members.length ? { continuationToken: String(to) } : {};
    return { status: 200, body: { members: members.slice(from, to), ...more } };
  }
}

// Not `writeHead`: restify, once loaded, replaces it for every server of the process.
function begin(response: ServerResponse, status: number, contentType: string): void {
  response.statusCode = status;
  response.setHeader('content-type', contentType);
}

function isTargeted({ query }: Call): boolean {
  return query.get('isTargetedActivity') === 'true';
}

function activityOf({ body }: Call): Message['activity'] {
  return body as Message['activity'];
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
