// A process of its own: the fake Connector, counting what it is asked, and enforcing Teams' limit for a tenant.
import { FakeConnector } from '../fakes/fake-connector';
import { Conversations, type FakeMember } from '../fakes/fake-connector-conversations';
import { clockMs, serveParent } from './helper';
import { watchTraffic } from './traffic';

/** Requests per second and tenant that Teams takes from a bot. */
const TENANT_LIMIT = 50;
/** So many of the newest requests are kept in full. */
const KEPT = 50;

interface Call {
  readonly method: string;
  readonly body?: { readonly conversation?: { readonly tenantId?: string } };
}

const { seen, forget } = watchTraffic(({ method = '', url = '' }) =>
  url.includes('/activities') ? `${method} activities` : undefined,
);
let connector: FakeConnector;
let limited = false;
let refusals: number[] = [];
let postTimes: number[] = [];
const waiting: ((at: number) => void)[] = [];
const taken = new Map<string, number[]>();

async function start(): Promise<string> {
  connector = await FakeConnector.start();
  const fault = { status: 429, code: 'Throttled', retryAfter: 1 };
  connector.fail(fault, { times: Infinity, matches: (call) => isRefused(call) });
  return connector.url;
}

/** Looks at every request; true for one above its tenant's limit. */
function isRefused(call: Call): boolean {
  const requests = connector.requests as unknown[];
  if (requests.length > 2 * KEPT) requests.splice(0, KEPT);
  const now = clockMs();
  if (limited && isOver(call.body?.conversation?.tenantId ?? '', now)) {
    refusals.push(now);
    return true;
  }
  if (call.method === 'POST') postTimes.push(now);
  if (call.method === 'PUT') setImmediate(() => waiting.splice(0).forEach((tell) => tell(clockMs())));
  return false;
}

function isOver(tenantId: string, now: number): boolean {
  const recent = (taken.get(tenantId) ?? []).filter((at) => at > now - 1_000);
  taken.set(tenantId, recent);
  if (recent.length >= TENANT_LIMIT) return true;
  recent.push(now);
  return false;
}

serveParent({
  start,
  seen,
  forget: () => {
    forget();
    (connector.requests as unknown[]).length = 0;
    postTimes = [];
    refusals = [];
  },
  sends: () => ({ postTimes, refusals }),
  limit: (on) => (limited = on === true),
  members: (input) => connector.setMembers(...(input as [string, FakeMember[]])),
  posts: () => connector.posts.map(({ body }) => ({ body })),
  messages: (conversationId) => connector.messages(String(conversationId)),
  /** Forgets all messages, which would fill this process's memory. */
  empty: () => void Object.assign(connector, { conversations: new Conversations() }),
  post: (input) => connector.conversations.post(...(input as [string, Record<string, unknown>])).id,
  /** Answers when the next edit has come, with the moment. */
  edit: () => new Promise((resolve) => waiting.push(resolve)),
});
