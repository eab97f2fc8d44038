import { createLinkSigner } from '../../src/http/signed-link';
import { addDays, day, formatDay } from '../../src/domain/time/calendar-day';
import type { IncomingEvent } from '../../src/app/turn/conversation';
import { ana, ben, bot as botAccount, channelId } from '../fakes/teams-activities';
import { TokenIssuer } from '../fakes/token-issuer';
import { TEST_MODULES } from '../setup/test-models';
import { newPrefix, openTables, testConnectionString } from '../tables/stores';
import { Company, type Shown, type Spot } from './company';
import { EVERY_BUTTON, EVERY_COMMAND } from './every-command';
import { buttonsIn } from './real-buttons';
import { allRows, differences, rowsOfTenant } from './table-rows';
import { isIncident, startWatchedBot, type WatchedBot } from './watched-bot';

// Each of these says and presses a lot.
jest.setTimeout(120_000);

const APP_ID = '11111111-1111-4111-8111-111111111111';
const FIRST = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const SECOND = '3f2504e0-4f89-41d3-9a0c-0305e82c3302';
const TALKED_IN: readonly Spot[] = ['channel', 'group', 'personal'];
/** Told at the end: how many buttons were tried. */
const pressed: string[] = [];
const TODAY = day(new Date().toISOString().slice(0, 10));

let issuer: TokenIssuer;
let bot: WatchedBot;
let prefix: string;
let first: Company;
let second: Company;
interface Button {
  readonly spot: Spot;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Kinds that no card shows these days: there is no call ahead in the packs, and snoozing is said. */
const UNSEEN: readonly Button[] = [
  { spot: 'channel', data: { v: 1, action: 'make-calendar', in_calls: 'any' } },
  { spot: 'channel', data: { v: 1, action: 'snooze', days: 7 } },
];

/** Data of the buttons each company was shown. */
const buttons = new Map<Company, readonly Button[]>();

beforeAll(async () => {
  issuer = await TokenIssuer.start(APP_ID);
  prefix = newPrefix();
  first = await Company.found({ tenantId: FIRST, word: 'Quillfeather', daysAhead: 201, issuer });
  second = await Company.found({ tenantId: SECOND, word: 'Xanthorrhoea', daysAhead: 163, issuer });
  bot = await startWatchedBot(TEST_MODULES, {
    MicrosoftAppId: APP_ID,
    MicrosoftAppTenantId: FIRST,
    MicrosoftAppPassword: 'not a real one',
    BOT_OPENID_METADATA: issuer.openIdMetadata,
    ALLOWED_TENANTS: `${FIRST},${SECOND}`,
    AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
    TABLE_PREFIX: prefix,
    SEND_RATE: '50',
    SWEEP_SECONDS: '0',
    PUBLIC_URL: 'http://bot.example',
  });
  for (const company of [first, second]) {
    await fill(company);
    keepButtons(company, company.shown());
  }
});

/** Whatever was looked at, an apology would have shown nothing of anybody. */
afterEach(async () => {
  const { errors, unhandled } = await bot.figures();
  expect(errors.filter(isIncident)).toEqual([]);
  expect(unhandled).toEqual([]);
});

afterAll(async () => {
  const { reached } = await bot.figures();
  console.log(
    [
      `${EVERY_COMMAND.length} commands in ${TALKED_IN.length} places of each company`,
      ...pressed,
      JSON.stringify(reached),
    ].join('\n'),
  );
  await bot.stop();
  for (const part of [first.connector, second.connector, issuer]) await part.close();
});

function keepButtons(company: Company, shown: readonly Shown[]): void {
  const found = shown.flatMap(({ spot, text }) => buttonsIn([text]).map((data) => ({ spot, data })));
  const all = new Set([...(buttons.get(company) ?? []), ...found].map((button) => JSON.stringify(button)));
  buttons.set(
    company,
    [...all].map((button) => JSON.parse(button) as Button),
  );
}

/** The newest of each kind and shape, in the order in which they may be pressed. */
function someOfEachKind(company: Company): readonly Button[] {
  const shapes = new Map<string, Button>();
  for (const button of [...(buttons.get(company) ?? []), ...UNSEEN]) shapes.set(shapeOf(button), button);
  return [...shapes.values()].sort((one, two) => placeOf(one) - placeOf(two));
}

function shapeOf({ data }: Button): string {
  const { action, what, form, id } = data;
  // Some of the records have been removed since, so all of them are opened.
  return JSON.stringify([action, what, form, Object.keys(data).sort(), action === 'open-form' && id]);
}

function placeOf({ data }: Button): number {
  return EVERY_BUTTON[data['action'] as keyof typeof EVERY_BUTTON];
}

function dateOf({ daysAhead }: Company): string {
  return formatDay(addDays(TODAY, daysAhead), 'en-GB');
}

/** Sets a company up in all its places, with its word in everything that can hold one. */
async function fill(company: Company): Promise<void> {
  const { word } = company;
  const fillSpot = async (spot: Spot): Promise<void> => {
    const program = spot === 'group' ? 'maicpp' : 'mpn-2016';
    for (const text of [
      `program ${program}`,
      // Reminders that apply at once, and a date that can be read in two ways: their cards have buttons of their own.
      `our anniversary is ${formatDay(addDays(TODAY, -3), 'en-GB')}`,
      `our anniversary is ${formatDay(addDays(TODAY, 40), 'en-GB')}`,
      'anniversary 27-06-30',
      'time zone CST',
      ...(program === 'mpn-2016' ? ['add Cloud Platform gold', 'program maicpp', 'program mpn-2016'] : []),
      `our anniversary is ${dateOf(company)}`,
      program === 'mpn-2016' ? 'add Cloud Platform gold' : 'add modern work',
      `contact Ana Bell ${word}`,
      `stand-in Ben Ortiz ${word}`,
      `add item Order the ${word} cake`,
      `tick the ${word} cake`,
      `assign the ${word} cake to Ben Ortiz ${word}`,
      `add reference ${word} Industries 3 March 2026 for Cloud Platform`,
      `${word} passed 70-532 on 3 March 2026`,
      `what is the ${word} of a zebra?`,
    ]) {
      await company.say(bot, text, spot);
    }
  };
  await Promise.all(TALKED_IN.map(fillSpot));
}

/** What the tables hold of a company, once the bot has nothing left to do. */
async function rowsOf(company: Company): Promise<ReadonlyMap<string, string>> {
  await bot.settled();
  return rowsOfTenant(await allRows(prefix), company.tenantId);
}

/** Does something in one company and gives what it changed or showed of the other. */
async function spilled(actor: Company, other: Company, act: () => Promise<void>): Promise<readonly Shown[]> {
  actor.shown();
  other.shown();
  const before = await rowsOf(other);
  await act();
  expect(differences(before, await rowsOf(other))).toEqual([]);
  expect(other.shown()).toEqual([]);
  const shown = actor.shown();
  for (const said of [other.word, dateOf(other)]) {
    expect(shown.filter(({ text }) => text.includes(said))).toEqual([]);
  }
  return shown;
}

/** What was asked of whom is no content, but changes with every question. */
const TALK = /\btalk[^a-z]/;

/** The content of its rows about the place in which strange buttons are pressed, without who talked there. */
async function contentOf(company: Company): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await rowsOf(company))].filter(([key]) => key.startsWith('Data ') && !TALK.test(key)));
}

/** An id that one company's rows have: a cycle, a record, a question that was asked. A button without does what anybody could say. */
const NAMED = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

const bothWays = [
  ['the first', () => [first, second] as const],
  ['the second', () => [second, first] as const],
] as const;

it('starts from two companies that both have told the bot everything, under the same ids', async () => {
  const [one, two] = [await rowsOf(first), await rowsOf(second)];
  const partitions = (rows: ReadonlyMap<string, string>, tenantId: string): Set<string> =>
    new Set(
      [...rows.keys()].flatMap(
        (key) => /^(?:Data|Index) [^ ]+/.exec(key.replaceAll(tenantId, 'tenant')) ?? [],
      ),
    );
  expect(partitions(one, FIRST)).toEqual(partitions(two, SECOND));
  expect(one.size).toBeGreaterThan(60);
  for (const [rows, { word }] of [
    [one, first],
    [two, second],
  ] as const) {
    expect([...rows.values()].filter((row) => row.includes(word)).length).toBeGreaterThan(20);
  }
  expect([...one.values()].join()).not.toContain(second.word);
  expect([...two.values()].join()).not.toContain(first.word);
});

describe('every command', () => {
  it.each(bothWays)('said in %s company shows and changes nothing of the other', async (_which, pair) => {
    const [actor, other] = pair();
    const shown = await spilled(actor, other, async () => {
      await Promise.all(
        TALKED_IN.map(async (spot) => {
          for (const { text } of EVERY_COMMAND) await actor.say(bot, text, spot);
        }),
      );
    });
    // The company's own things were shown, so that others' would have been seen as well.
    expect(shown.filter(({ text }) => text.includes(actor.word)).length).toBeGreaterThan(20);
    keepButtons(actor, shown);
  });
});

describe('the real buttons', () => {
  it.each(bothWays)(
    'of %s company pressed where they belong show and change nothing of the other',
    async (_which, pair) => {
      const [actor, other] = pair();
      const shown = await spilled(actor, other, async () => {
        for (const { data, spot } of someOfEachKind(actor))
          await actor.press(bot, data, { spot, via: 'execute' });
      });
      keepButtons(actor, shown);
    },
  );

  it('of each company are of every kind there is', () => {
    for (const company of [first, second]) {
      const kinds = new Set(someOfEachKind(company).map(({ data }) => data['action']));
      expect(Object.keys(EVERY_BUTTON).filter((kind) => !kinds.has(kind))).toEqual([]);
    }
  });

  it.each(bothWays)(
    'of the other company pressed in %s show and change nothing of the other',
    async (_which, pair) => {
      const [actor, other] = pair();
      const strange = someOfEachKind(other);
      const changed: unknown[] = [];
      await spilled(actor, other, async () => {
        let before = await contentOf(actor);
        for (const [nth, { data, spot }] of strange.entries()) {
          await actor.press(bot, data, { spot, via: nth % 2 ? 'submit' : 'execute' });
          const after = await contentOf(actor);
          if (differences(before, after).length > 0) changed.push(data);
          before = after;
          // What somebody has in hands and sends along may be shown back to them.
          if (JSON.stringify(data).includes(other.word)) actor.shown();
        }
      });
      pressed.push(`${strange.length} buttons of ${other.word} pressed in ${actor.word}`);
      expect(changed.filter((data) => NAMED.test(JSON.stringify(data)))).toEqual([]);
    },
  );
});

/** Among the buttons pressed before is the one that deletes everything; whether its undo came later depends on timing. */
async function bringBack(company: Company): Promise<void> {
  await bot.settled();
  company.shown();
  await company.say(bot, 'status');
  const isDeleted = company.shown().some(({ text }) => text.includes('is being deleted'));
  if (isDeleted) await company.say(bot, 'undo');
}

describe('in their personal chats', () => {
  const seenOwn: string[] = [];

  it.each(bothWays)('people of %s company see the teams of their own company only', async (_which, pair) => {
    const [actor, other] = pair();
    const cycles = [...(buttons.get(other) ?? [])].flatMap(({ data }) =>
      data['action'] === 'team-status' ? [data] : [],
    );
    expect(cycles.length).toBeGreaterThan(0);
    const shown = await spilled(actor, other, async () => {
      await actor.say(bot, 'portfolio', 'personal');
      for (const data of cycles) await actor.press(bot, data, { spot: 'personal', via: 'execute' });
    });
    const said = shown.map(({ text }) => text).join();
    expect(said).toContain('I know of no team of yours');
    if (said.includes(`${actor.word} Alliances, ${actor.word} renewals`)) seenOwn.push(actor.word);
  });

  // One of them may be on the move just now, by "move here" said above while a card was on its way.
  it('people do see the teams of their own company', () => {
    expect(seenOwn).not.toEqual([]);
  });

  it.each(bothWays)('what is shared in %s company goes to its own contact only', async (_which, pair) => {
    const [actor, other] = pair();
    // Somebody to whom nothing was sent yet: the same is not sent twice within minutes.
    await bringBack(actor);
    await actor.say(bot, `contact Ben Ortiz ${actor.word}`);
    const shown = await spilled(actor, other, async () => void (await actor.say(bot, 'share with contact')));
    expect(shown.filter(({ spot, text }) => spot === 'personal' && text.includes(actor.word))).not.toEqual(
      [],
    );
  });
});

describe('links to files', () => {
  /** The newest link to that kind of file, as the company was shown it. */
  async function linkOf(company: Company, kind: 'export' | 'calendar' | 'report'): Promise<URL> {
    // Which buttons were pressed last before depends on which place was quicker: one of them may have taken the date away.
    await bringBack(company);
    await company.say(bot, `our anniversary is ${dateOf(company)}`);
    await bot.settled();
    company.shown();
    await company.say(bot, kind);
    const said = company
      .shown()
      .map(({ text }) => text)
      .join();
    const [link = ''] = /http:\/\/bot\.example\/[^"\\]+/.exec(said) ?? [];
    if (link === '') throw new Error(`${company.word} was shown no link to its ${kind}, but: ${said}`);
    return new URL(link);
  }

  async function open(
    link: URL,
    token = link.searchParams.get('t') ?? '',
  ): Promise<{ status: number; text: string }> {
    const query = new URLSearchParams(link.searchParams);
    query.set('t', token);
    return bot.get(`${link.pathname}?${query.toString()}`);
  }

  it.each(['export', 'calendar', 'report'] as const)(
    'show each company its own %s and nothing of the other',
    async (kind) => {
      for (const [company, other] of [
        [first, second],
        [second, first],
      ] as const) {
        const before = await rowsOf(other);
        const { status, text } = await open(await linkOf(company, kind));
        expect(status).toBe(200);
        expect(text).toContain(company.word);
        expect(text).not.toContain(other.word);
        expect(text).not.toContain(addDays(TODAY, other.daysAhead));
        expect(differences(before, await rowsOf(other))).toEqual([]);
      }
    },
  );

  it.each(['export', 'calendar', 'report'] as const)(
    'to the %s of one company, altered to the other, open nothing',
    async (kind) => {
      const tokenOf = async (company: Company): Promise<string> =>
        (await linkOf(company, kind)).searchParams.get('t') ?? '';
      const link = await linkOf(first, kind);
      const [mine, theirs] = [await tokenOf(first), await tokenOf(second)];
      const [body = '', mac = ''] = mine.split('.');
      const [otherBody = '', otherMac = ''] = theirs.split('.');
      const renamed = Buffer.from(Buffer.from(body, 'base64url').toString().replace(FIRST, SECOND)).toString(
        'base64url',
      );
      expect(renamed).not.toBe(body);
      for (const token of [
        `${renamed}.${mac}`,
        `${otherBody}.${mac}`,
        `${body}.${otherMac}`,
        `${body}.${mac}${otherMac}`,
        body,
        '',
      ]) {
        const answer = await open(link, token);
        expect(answer.status).toBe(404);
        expect(answer.text).toBe('This link is not complete. Please copy all of it.');
      }
      // Parts of the address that are not signed choose nothing of anybody's.
      for (const key of ['tenantId', 'place', 'conversationId', 'kind']) link.searchParams.set(key, SECOND);
      const { status, text } = await open(link, mine);
      expect(status).toBe(200);
      expect(text).not.toContain(second.word);
    },
  );

  it('that have expired, are for another kind of file, or for a place without a team, open nothing', async () => {
    const { linkKey } = await openTables({ prefix });
    const { sign } = createLinkSigner(await linkKey());
    const place = { tenantId: FIRST, conversationId: channelId };
    const claim = { place, kind: 'export', expiresAt: Date.now() + 60_000 };
    const link = await linkOf(first, 'export');
    expect((await open(link, sign(claim))).status).toBe(200);
    const expired = await open(link, sign({ ...claim, expiresAt: Date.now() - 1 }));
    expect(expired).toEqual({
      status: 410,
      text: 'This link has expired. Say "export" to the bot for a new one.',
    });
    expect((await open(link, sign({ ...claim, kind: 'calendar' }))).status).toBe(404);
    expect((await open(new URL('/report/renewal.html', link), sign(claim))).status).toBe(404);
    expect(
      (await open(link, sign({ ...claim, place: { ...place, conversationId: '19:nobody' } }))).status,
    ).toBe(404);
    expect((await open(new URL('/files/renewal.csv', link), sign(claim))).status).toBe(200);
    expect((await open(new URL('/files/..%2f..%2fmain.js', link), sign(claim))).status).toBe(404);
  });

  it('open nothing once the data is being deleted, in that company only', async () => {
    const [mine, theirs] = [await linkOf(first, 'export'), await linkOf(second, 'export')];
    await spilled(first, second, async () => {
      await first.say(bot, 'delete our data');
      const [asked] = first
        .shown()
        .flatMap(({ text }) => buttonsIn([text]))
        .filter(({ what }) => what === 'delete-data');
      await first.press(bot, asked, { spot: 'channel', via: 'submit' });
    });
    expect((await open(mine)).status).toBe(404);
    expect((await open(theirs)).status).toBe(200);
    await first.say(bot, 'undo');
    expect((await open(mine)).status).toBe(200);
  });
});

describe('every event', () => {
  type Change<K> = Extract<IncomingEvent, { readonly kind: K; readonly change: string }>['change'];
  // Records over the unions: an event that is added does not compile here until it has its name.
  const OF_TEAM: Readonly<Record<Change<'team'>, string>> = {
    renamed: 'teamRenamed',
    archived: 'teamArchived',
    unarchived: 'teamUnarchived',
    deleted: 'teamDeleted',
    restored: 'teamRestored',
    hardDeleted: 'teamHardDeleted',
  };
  const OF_CHANNEL: Readonly<Record<Change<'channel'>, string>> = {
    renamed: 'channelRenamed',
    restored: 'channelRestored',
    deleted: 'channelDeleted',
  };
  const OTHERS: Readonly<
    Record<Exclude<IncomingEvent['kind'], 'team' | 'channel'>, (of: Company) => Promise<unknown>>
  > = {
    installed: (of) => of.install(bot, 'add'),
    membersAdded: (of) => of.happen(bot, 'teamMemberAdded', { membersAdded: [ben] }),
    membersRemoved: (of) => of.happen(bot, 'teamMemberRemoved', { membersRemoved: [ana, ben] }),
    uninstalled: (of) => of.happen(bot, 'teamMemberRemoved', { membersRemoved: [botAccount] }),
  };

  it.each(bothWays)('in %s company tells and changes nothing of the other', async (_which, pair) => {
    const [actor, other] = pair();
    const before = await rowsOf(actor);
    await spilled(actor, other, async () => {
      await actor.say(bot, 'move here', 'second channel');
      for (const eventType of [...Object.values(OF_TEAM), ...Object.values(OF_CHANNEL)])
        await actor.happen(bot, eventType);
      for (const happens of Object.values(OTHERS)) await happens(actor);
    });
    expect(differences(before, await rowsOf(actor)).length).toBeGreaterThan(5);
  });
});
