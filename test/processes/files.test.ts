import type ICalParser from 'ical.js' with { 'resolution-mode': 'import' };
import { addDays, day, formatDay } from '../../src/domain/time/calendar-day';
import { instantOf } from '../../src/domain/time/time-zone';
import { FakeConnector } from '../fakes/fake-connector';
import { ana, ben, channelId, message, personalId } from '../fakes/teams-activities';
import { TEST_BUNDLE } from '../setup/test-models';
import { newPrefix, testConnectionString } from '../tables/stores';
import { startBot, type BotProcess } from './bot-process';

// Its types are those of a module, what is loaded is not.
const ICAL = jest.requireActual<typeof ICalParser>('ical.js');

// Processes start slowly on a busy computer.
jest.setTimeout(60_000);

/** Files and sharing through the built bot: real processes, real HTTP, Azurite, a Connector that behaves like Teams. */
describe('what a team hands on', () => {
  const date = addDays(day(new Date().toISOString().slice(0, 10)), 200);
  const bots: BotProcess[] = [];
  let connector: FakeConnector;
  let bot: BotProcess;
  let start: () => Promise<BotProcess>;

  beforeAll(async () => {
    connector = await FakeConnector.start();
    connector.setMembers(channelId, [ana, { ...ben, email: 'ben@fabrikam.example' }]);
    const settings = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: testConnectionString(),
      TABLE_PREFIX: newPrefix(),
      SWEEP_SECONDS: '0',
      PUBLIC_URL: 'https://bot.example.com/',
      LOG_LEVEL: 'info',
    };
    start = async () => {
      const started = await startBot(TEST_BUNDLE, settings);
      bots.push(started);
      return started;
    };
    bot = await start();
    await say('program mpn-2016');
    await say(`our anniversary is ${formatDay(date, 'en-GB')}`);
    await say('add Cloud Platform gold');
    await say('contact Ben Ortiz');
  });

  afterAll(async () => {
    await Promise.all(bots.map((each) => each.stop()));
    await connector.close();
  });

  /** What the bot posted as an answer. */
  async function say(text: string): Promise<string> {
    const before = connector.posts.length;
    await bot.send(message(text, { where: 'channel', serviceUrl: connector.url }));
    return connector.posts
      .slice(before)
      .map(({ body }) => JSON.stringify(body))
      .join('\n');
  }

  async function linkTo(what: string): Promise<string> {
    const [link = ''] = /https:\/\/bot\.example\.com[^"]*/.exec(await say(what)) ?? [];
    return link;
  }

  async function events(link: string) {
    const { status, headers, text } = await bot.open(link);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  }

  it('is a calendar whose reminders stand at nine o’clock in the zone of the team, in each of three', async () => {
    const link = await linkTo('calendar');
    expect(link).toMatch(/^https:\/\/bot\.example\.com\/calendar\/renewal\.ics\?/);
    const sequences: number[] = [];
    for (const zone of ['America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia']) {
      await say(`time zone ${zone}`);
      const found = await events(link);
      expect(found.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(
        expect.arrayContaining([90, 14].map((days) => instantOf(addDays(date, -days), 9, zone))),
      );
      const whole = found.filter(({ startDate }) => startDate.isDate);
      expect(whole.map(({ startDate }) => startDate.toString())).toEqual([date]);
      expect(new Set(found.map(({ sequence }) => sequence)).size).toBe(1);
      sequences.push(found[0]?.sequence ?? 0);
    }
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  it('is a table with everything that was kept, which no cache keeps', async () => {
    await say('add reference =cmd(), 3 March 2026, Cloud Platform');
    const link = await linkTo('export');
    const { status, headers, text } = await bot.open(link);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'private, no-store',
    ]);
    expect(headers.get('content-disposition')).toBe('attachment; filename="renewal.csv"');
    expect(text).toContain(`team,Microsoft Partner Network`);
    expect(text).toContain("reference,'=cmd(),,2026-03-03,Cloud Platform,Ana Bell");
  });

  it('opens through any process of the same store, and only with the whole link of its kind', async () => {
    const calendar = await linkTo('calendar');
    const table = await linkTo('export');
    const other = await start();
    expect((await other.open(calendar)).status).toBe(200);
    expect((await other.open(table)).status).toBe(200);
    for (const wrong of [
      calendar.slice(0, -1),
      `${calendar}x`,
      calendar.replace('calendar/renewal.ics', 'files/renewal.csv'),
      table.replace('files/renewal.csv', 'calendar/renewal.ics'),
      table.replace('renewal.csv', 'renewal.txt'),
      'https://bot.example.com/files/renewal.csv',
      'https://bot.example.com/calendar/renewal.ics?t=',
    ]) {
      const { status, text } = await other.open(wrong);
      expect([status, text.includes('Fabrikam') || text.includes('BEGIN')]).toEqual([404, false]);
    }
  });

  it('goes to the contact in a personal chat that the bot opens, or is prepared as a Teams chat', async () => {
    expect(await say('share with contact')).toContain('Sent to Ben Ortiz');
    const [opening] = connector.requests.filter(({ path }) => path === '/v3/conversations');
    expect(opening?.body).toMatchObject({ members: [{ id: ben.id }] });
    const chat = connector.conversations.personalChat(ben.id);
    expect(connector.messages(chat)).toHaveLength(2);
    expect(chat).not.toBe(personalId);

    connector.fail(
      { status: 403, code: 'ForbiddenOperationException' },
      { matches: ({ path }) => path === '/v3/conversations' },
    );
    await bot.send(
      message('share with contact', { where: 'channel', serviceUrl: connector.url, from: { ...ben } }),
    );
    const [link = ''] =
      /https:\/\/teams\.microsoft\.com\/l\/chat[^"\\]*/.exec(JSON.stringify(connector.posts.at(-1)?.body)) ??
      [];
    expect(new URL(link).searchParams.get('users')).toBe('ben@fabrikam.example');
    expect(new URL(link).searchParams.get('message')).toContain(formatDay(date, 'en-GB'));
    expect(connector.messages(chat)).toHaveLength(2);
  });

  it('closes every link when the data is being deleted', async () => {
    const links = [await linkTo('calendar'), await linkTo('export')];
    const asked = await say('delete our data');
    const token = /"what":"delete-data","token":"([^"]+)"/.exec(asked)?.[1];
    const value = { v: 1, action: 'confirm', what: 'delete-data', token };
    await bot.send(
      message('', { where: 'channel', serviceUrl: connector.url, fields: { text: undefined, value } }),
    );
    for (const link of links) {
      const { status, text } = await bot.open(link);
      expect([status, text]).toEqual([404, 'There is no renewal data here any more.']);
    }
  });
});
