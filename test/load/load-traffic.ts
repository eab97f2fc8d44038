import { Agent, request } from 'node:http';
import { conversationUpdate, execute, installation } from '../fakes/teams-activities';
import { movedTo, said, type LoadTeam, type LoadWorld } from './load-teams';

/** What became of everything that was sent. */
export interface Tally {
  readonly sent: Map<string, number>;
  readonly ends: Map<string, number>;
  readonly errors: Map<string, number>;
  /** Milliseconds that presses took which did their work. */
  readonly tookMs: number[];
}

export interface Traffic {
  /** Sends one activity, of a kind that is drawn; resolves when it was answered. */
  sendOne(): Promise<void>;
  readonly tally: () => Tally;
  /** From now on counts anew. */
  forget(): void;
  /** Which ticks the bot said are set, by team and item. */
  readonly ticked: ReadonlyMap<string, boolean>;
  readonly underWay: () => number;
}

/** One kind of traffic and how often it is drawn, in hundredths. */
interface Kind {
  readonly name: string;
  readonly share: number;
  readonly send: (team: LoadTeam) => Promise<void>;
}

const QUESTIONS = [
  'how long is a customer reference valid?',
  'when can we renew?',
  'what does gold cost?',
  'who can renew the membership?',
];
const COMMANDS = [
  'status',
  'checklist',
  'help',
  'requirements',
  'preview',
  'history',
  'when is our anniversary',
];
const TOPICS = ['status', 'checklist', 'help', 'calls', 'changes'];
const REFUSAL = /changed nothing/;
/** More than a few thousand waiting connections would measure the sender. */
const MOST_UNDER_WAY = 3_000;

/**
 * Between Teams and the bot stands a front end, which keeps its connections and waits for a free one. (A process that
 * is busy takes few new ones: Node accepts one in each round of its event loop.)
 */
const CONNECTIONS = 300;
const agent = new Agent({
  keepAlive: true,
  maxSockets: CONNECTIONS,
  maxFreeSockets: CONNECTIONS,
  scheduling: 'fifo',
});

/** Opens the connections of the front end. */
export async function openConnections(port: number): Promise<void> {
  const all = Array.from({ length: CONNECTIONS }, () => ask({ port, path: '/healthz', method: 'GET' }, ''));
  await Promise.all(all);
}

export function keyOf({ conversationId }: Pick<LoadTeam, 'conversationId'>, itemId: string): string {
  return `${conversationId} ${itemId}`;
}

/** People of many teams who tick, look, ask and talk; events; nonsense; and one person who cannot stop. */
export function createTraffic(world: LoadWorld, teams: readonly LoadTeam[]): Traffic {
  let tally = newTally();
  let underWay = 0;
  const ticked = new Map<string, boolean>();
  const pressing = new Set<string>();

  async function tick(team: LoadTeam): Promise<void> {
    const itemId = oneOf(team.card.items);
    const key = keyOf(team, itemId);
    // Two presses on one item at once could be stored in either order.
    if (pressing.has(key)) return show(team);
    pressing.add(key);
    const done = !(ticked.get(key) ?? false);
    const started = performance.now();
    const data = { v: 1, action: 'tick', cycleId: team.card.cycleId, itemId, done };
    const answer = await press(team, data);
    if (answer === 'done') {
      ticked.set(key, done);
      tally.tookMs.push(performance.now() - started);
    }
    pressing.delete(key);
  }

  async function press(team: LoadTeam, data: object): Promise<string> {
    const options = {
      where: 'channel',
      thread: team.card.id,
      serviceUrl: world.serviceUrl,
      from: oneOf(team.people) as Record<string, unknown>,
      fields: { replyToId: team.card.id },
    } as const;
    return deliver(movedTo(team, execute(data, options)), endOfPress);
  }

  const show = async (team: LoadTeam): Promise<void> =>
    void (await press(team, { v: 1, action: 'show', what: oneOf(TOPICS) }));
  const say = async (team: LoadTeam, text: string): Promise<void> =>
    void (await deliver(said(world, team, text), () => 'taken'));
  const tell = async (team: LoadTeam, event: object): Promise<void> =>
    void (await deliver(movedTo(team, event), () => 'taken'));
  const inChannel = { where: 'channel', serviceUrl: world.serviceUrl } as const;

  async function deliver(body: object, endOf: (text: string) => string): Promise<string> {
    underWay += 1;
    const end = await post(world.port, JSON.stringify(body)).then(
      ({ status, text }) => (status === 200 ? endOf(text) : `error: ${status}`),
      (error: unknown) => `error: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
    );
    underWay -= 1;
    add(end.startsWith('error') ? tally.errors : tally.ends, end);
    return end;
  }

  const kinds: readonly Kind[] = [
    { name: 'ticks', share: 45, send: tick },
    { name: 'looks by button', share: 10, send: show },
    { name: 'commands', share: 18, send: (team) => say(team, oneOf(COMMANDS)) },
    { name: 'questions', share: 18, send: (team) => say(team, oneOf(QUESTIONS)) },
    { name: 'installed', share: 2, send: (team) => tell(team, installation('add', inChannel)) },
    {
      name: 'renamed',
      share: 3,
      send: (team) => tell(team, conversationUpdate('teamRenamed', inChannel)),
    },
    {
      name: 'nonsense',
      share: 2,
      send: (team) => tell(team, { type: 'message', text: 42, from: [team.card] }),
    },
    {
      name: 'one person',
      share: 2,
      send: () => say({ ...first(teams), people: first(teams).people.slice(0, 1) }, 'status'),
    },
  ];
  return {
    ticked,
    tally: () => tally,
    forget: () => (tally = newTally()),
    underWay: () => underWay,
    sendOne: async () => {
      if (underWay >= MOST_UNDER_WAY) return add(tally.errors, 'error: the sender has too many under way');
      const kind = drawn(kinds);
      add(tally.sent, kind.name);
      await kind.send(oneOf(teams));
    },
  };
}

function endOfPress(text: string): string {
  const { statusCode, value } = JSON.parse(text) as { statusCode: number; value: unknown };
  if (typeof value === 'string' && REFUSAL.test(value)) return 'refused';
  return statusCode === 200 ? 'done' : `error: ${text.slice(0, 200)}`;
}

function newTally(): Tally {
  return { sent: new Map(), ends: new Map(), errors: new Map(), tookMs: [] };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function drawn(kinds: readonly Kind[]): Kind {
  let left = Math.random() * kinds.reduce((sum, { share }) => sum + share, 0);
  return kinds.find(({ share }) => (left -= share) < 0) ?? first(kinds);
}

function oneOf<T>(all: readonly T[]): T {
  return all[Math.floor(Math.random() * all.length)] as T;
}

function first<T>([one]: readonly T[]): T {
  return one as T;
}

function post(port: number, body: string): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return ask({ port, path: '/api/messages', method: 'POST', headers }, body);
}

function ask(options: object, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', agent, timeout: 60_000, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
      );
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in a minute')));
    sent.on('error', reject);
    sent.end(body);
  });
}
