import { inParallel } from '../../src/app/turn/map-limited';
import { FakeConnector } from '../fakes/fake-connector';
import { message } from '../fakes/teams-activities';
import { TokenIssuer } from '../fakes/token-issuer';
import { TEST_MODULES } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';
import { at, generateAttacks, type Attack } from './attacks';
import {
  CONVERSATIONS,
  membersOf,
  placesOf,
  serviceUrlOf,
  storePlaces,
  tenantOf,
  type HostilePlace,
} from './hostile-world';
import { createRandom } from './random';
import { buttonsIn, sayEverything } from './real-buttons';
import { startRecordingProxy, type Passed, type RecordingProxy } from './recording-proxy';
import { outsideTables, outsideTeams, Scopes } from './scope';
import { allRows, differences } from './table-rows';
import { isIncident, startWatchedBot, type Answer, type Figures, type WatchedBot } from './watched-bot';

export interface AttackRun {
  readonly sent: number;
  readonly families: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** How many attacks reached a use case, by its kind. */
  readonly reached: Figures['reached'];
  readonly outcomes: Figures['outcomes'];
  readonly tableRequests: number;
  readonly teamsRequests: number;
  /** Sentences about what went wrong, with the attack that did it. */
  readonly serverErrors: readonly string[];
  readonly incidents: readonly string[];
  readonly unhandled: readonly string[];
  readonly outside: readonly string[];
  /** Requests that were made for no activity at all. */
  readonly unattributed: readonly string[];
  readonly leaks: readonly string[];
  /** Rows of bystanders that are not what they were. */
  readonly touchedBystanders: readonly string[];
  /** How often a bystander asked in the middle of it and was told their status, and how often not. */
  readonly bystanders: { readonly answered: number; readonly unanswered: readonly string[] };
  /** The same asked at last in each place that was attacked from. */
  readonly survivors: { readonly answered: number; readonly unanswered: readonly string[] };
  readonly heap: { readonly warm: number; readonly end: number };
}

const APP_ID = '11111111-1111-4111-8111-111111111111';
const AT_ONCE = 8;
/** Attacks after which the bot's caches count as warm. */
const WARM = 400;

/** Sends that many attacks to the real bot over HTTP, in tokens that were really signed, and watches all it does. */
export async function runAttacks(options: {
  readonly seed: number;
  readonly count: number;
}): Promise<AttackRun> {
  const field = await openField();
  try {
    return await attack(field, options);
  } finally {
    await field.close();
  }
}

interface Field {
  readonly bot: WatchedBot;
  readonly connector: FakeConnector;
  readonly teamsProxy: RecordingProxy;
  readonly issuer: TokenIssuer;
  readonly places: readonly HostilePlace[];
  readonly prefix: string;
  /** Requests of the bot in a turn since they were last taken. */
  take(turn: string): Requests;
  /** Turns whose requests nobody has taken. */
  untaken(): readonly string[];
  close(): Promise<void>;
}

interface Requests {
  readonly tables: Passed[];
  readonly teams: Passed[];
}

const TENANTS = 16;

async function openField(): Promise<Field> {
  const requests = new Map<string, Requests>();
  const keep = (kind: keyof Requests) => (passed: Passed) => {
    const of = requests.get(passed.turn) ?? { tables: [], teams: [] };
    of[kind].push(passed);
    requests.set(passed.turn, of);
  };
  const connector = await FakeConnector.start();
  for (const conversation of CONVERSATIONS)
    connector.setMembers(
      conversation,
      membersOf(conversation).map((each) => ({ ...each })),
    );
  const toTeams = { target: connector.url, rewrite: (url: string) => url.replace(/^\/[^/]+/, '') };
  const teamsProxy = await startRecordingProxy(toTeams, keep('teams'));
  const endpoint = /TableEndpoint=([^;]+)/.exec(testConnectionString())?.[1] ?? '';
  const tablesProxy = await startRecordingProxy({ target: new URL(endpoint).origin }, keep('tables'));
  const issuer = await TokenIssuer.start(APP_ID);
  const prefix = newPrefix();
  const places = placesOf(TENANTS);
  await storePlaces(places, {
    prefix,
    connector: teamsProxy.address,
    today: new Date().toISOString().slice(0, 10),
  });
  const tenants = Array.from({ length: TENANTS }, (_each, nth) => tenantOf(nth));
  const bot = await startWatchedBot(TEST_MODULES, {
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: tenantOf(0),
    MicrosoftAppPassword: 'not a real one',
    BOT_OPENID_METADATA: issuer.openIdMetadata,
    ALLOWED_TENANTS: tenants.join(','),
    AZURE_STORAGE_CONNECTION_STRING: testConnectionString().replace(
      new URL(endpoint).origin,
      tablesProxy.address,
    ),
    TABLE_PREFIX: prefix,
    SEND_RATE: '50',
    SWEEP_SECONDS: '0',
    PUBLIC_URL: 'https://bot.example',
  });
  return {
    bot,
    connector,
    teamsProxy,
    issuer,
    places,
    prefix,
    take: (turn) => {
      const taken = requests.get(turn) ?? { tables: [], teams: [] };
      requests.delete(turn);
      return taken;
    },
    untaken: () => [...requests.keys()],
    close: async () => {
      await bot.stop();
      for (const part of [teamsProxy, tablesProxy, connector, issuer]) await part.close();
    },
  };
}

async function attack(field: Field, { seed, count }: { seed: number; count: number }): Promise<AttackRun> {
  const random = createRandom(seed);
  const places = field.places.filter(({ bystander }) => !bystander);
  const quiet = field.places.filter(({ bystander }) => bystander);
  const quietRows = async (): Promise<ReadonlyMap<string, string>> =>
    rowsOf(quiet, await allRows(field.prefix));
  const buttons = await realButtons(field, places);
  const before = await quietRows();
  const run = new Run(field);
  const arsenal = { places, buttons, connector: field.teamsProxy.address };
  const baseline = await field.bot.figures();
  field.take('none');
  let batch: Attack[] = [];
  let warm = 0;
  for (const each of generateAttacks(random, arsenal, count)) {
    batch.push(each);
    if (batch.length < AT_ONCE && run.sent + batch.length < count) continue;
    await run.send(batch);
    batch = [];
    await run.askStatus(random.pick(quiet), run.bystanders);
    if (warm === 0 && run.sent >= Math.min(WARM, count)) warm = (await field.bot.figures()).heapUsed;
  }
  const figures = await field.bot.figures();
  await inParallel(places, AT_ONCE, (place) => run.askStatus(place, run.survivors));
  const last = await field.bot.figures();
  run.judgeLate();
  const touched = differences(before, await quietRows());
  return run.result({ baseline, figures, last, warm, touched });
}

/** Buttons of the cards that the bot itself sends in three kinds of places. */
async function realButtons(field: Field, places: readonly HostilePlace[]): Promise<readonly unknown[]> {
  const talkative = [
    places.find(({ where }) => where === 'channel'),
    places.find(({ where }) => where === 'personal'),
  ];
  const answers = talkative.map(async (place) => {
    if (!place) throw new Error('There is nobody to talk to the bot.');
    return sayEverything(async (text) => {
      const said = at(place, field.teamsProxy.address, message(text, { where: place.where }));
      return (await post(field, place.tenantId, JSON.stringify(said), 'harvest')).text;
    });
  });
  const seen = (await Promise.all(answers)).flat();
  await field.bot.settled();
  const sent = field.take('harvest').teams.map(({ body }) => body);
  return buttonsIn([...seen, ...sent]);
}

function rowsOf(
  places: readonly HostilePlace[],
  rows: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...rows].filter(([key]) =>
      places.some(({ tenantId, conversationId }) => key.includes(tenantId) && key.includes(conversationId)),
    ),
  );
}

function post(field: Field, tenantId: string, body: string, turn: string): Promise<Answer> {
  const authorization = field.issuer.authorization(serviceUrlOf(field.teamsProxy.address, tenantId));
  return field.bot.post(body, { authorization, turn });
}

interface Ending {
  readonly baseline: Figures;
  readonly figures: Figures;
  readonly last: Figures;
  readonly warm: number;
  readonly touched: readonly string[];
}

/** One run: what was sent and everything that came of it. */
class Run {
  sent = 0;
  readonly bystanders = { answered: 0, unanswered: [] as string[] };
  readonly survivors = { answered: 0, unanswered: [] as string[] };
  private readonly field: Field;
  private readonly scopes: Scopes;
  private readonly families: Record<string, number> = {};
  private readonly statuses: Record<string, number> = {};
  private readonly bodies = new Map<string, string>();
  private readonly attacks = new Map<string, string>();
  private readonly serverErrors: string[] = [];
  private readonly outside: string[] = [];
  private readonly leaks: string[] = [];
  private tableRequests = 0;
  private teamsRequests = 0;

  constructor(field: Field) {
    this.field = field;
    this.scopes = new Scopes(field.places);
  }

  async send(attacks: readonly Attack[]): Promise<void> {
    const first = this.sent;
    this.sent += attacks.length;
    const answers = await Promise.all(
      attacks.map(async ({ body, family, tenantId }, nth) => {
        this.families[family] = (this.families[family] ?? 0) + 1;
        this.bodies.set(String(first + nth), `${family}: ${body.slice(0, 600)}`);
        this.attacks.set(String(first + nth), body);
        return post(this.field, tenantId, body, String(first + nth));
      }),
    );
    // The work that goes on after the answers belongs to them.
    await this.field.bot.settled();
    for (const [nth, { status, text }] of answers.entries()) {
      this.statuses[status] = (this.statuses[status] ?? 0) + 1;
      const turn = String(first + nth);
      if (status >= 500) this.serverErrors.push(`${status} to ${this.bodies.get(turn)}`);
      this.judge(turn, attacks[nth]?.body ?? '', { text, requests: this.field.take(turn) });
    }
    this.field.connector.requests.length = 0;
  }

  /** On a loaded machine a card may be edited when its batch is over: that is judged too. */
  judgeLate(): void {
    for (const turn of this.field.untaken()) {
      const body = this.attacks.get(turn);
      if (body !== undefined) this.judge(turn, body, { text: '', requests: this.field.take(turn) });
    }
  }

  private judge(turn: string, body: string, { text, requests }: { text: string; requests: Requests }): void {
    const scope = this.scopes.of(JSON.parse(body) as unknown);
    const opened = new Set<string>();
    const { tables, teams } = requests;
    this.tableRequests += tables.length;
    this.teamsRequests += teams.length;
    // A chat that was opened is named by the answer; the fake calls them all alike.
    if (teams.some(({ method, url }) => method === 'POST' && url.endsWith('/v3/conversations'))) {
      for (let nth = 1; nth <= 99; nth += 1) opened.add(`a:personal-${nth}`);
    }
    const found = [
      ...tables.map((passed) => outsideTables(scope, passed)),
      ...teams.map((passed) => outsideTeams(scope, passed, opened)),
    ];
    for (const each of found) if (each) this.outside.push(`${each} BY ${this.bodies.get(turn)}`);
    for (const shown of [text, ...teams.map((passed) => passed.body)]) {
      for (const [marker] of shown.matchAll(/Mk\d+x/g)) {
        if (!scope.markers.has(marker)) this.leaks.push(`${marker} BY ${this.bodies.get(turn)}`);
      }
    }
  }

  /** Somebody asks for the status of their place, and has to be told it. */
  async askStatus(place: HostilePlace, into: { answered: number; unanswered: string[] }): Promise<void> {
    const said = at(place, this.field.teamsProxy.address, message('status', { where: place.where }));
    const turn = `status of ${place.marker}`;
    const { status } = await post(this.field, place.tenantId, JSON.stringify(said), turn);
    const posted = this.field.take(turn).teams.map(({ body }) => body);
    const card = posted.find((body) => body.includes('AdaptiveCard'));
    const good = status === 200 && card !== undefined && (!place.bystander || card.includes(place.marker));
    if (good) into.answered += 1;
    else
      into.unanswered.push(
        `${status} in ${place.tenantId} ${place.conversationId}: ${posted.join().slice(0, 300)}`,
      );
  }

  result({ baseline, figures, last, warm, touched }: Ending): AttackRun {
    const { sent, families, statuses, serverErrors, outside, leaks, tableRequests, teamsRequests } = this;
    // The bystanders' questions reached a use case too, and are not counted.
    const asked = this.bystanders.answered + this.bystanders.unanswered.length;
    const { message: messages, action, event } = figures.reached;
    return {
      sent,
      families,
      statuses,
      serverErrors,
      outside,
      leaks,
      tableRequests,
      teamsRequests,
      reached: {
        message: messages - baseline.reached.message - asked,
        action: action - baseline.reached.action,
        event: event - baseline.reached.event,
      },
      outcomes: last.outcomes,
      incidents: last.errors
        .filter(isIncident)
        .map(
          ({ turn, message: what, error }) => `${what}: ${error} BY ${this.bodies.get(turn ?? '') ?? turn}`,
        ),
      unattributed: this.field.untaken().filter((turn) => !turn.startsWith('status of')),
      unhandled: last.unhandled,
      touchedBystanders: touched,
      bystanders: this.bystanders,
      survivors: this.survivors,
      heap: { warm, end: last.heapUsed },
    };
  }
}
