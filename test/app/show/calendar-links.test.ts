import type ICalParser from 'ical.js' with { 'resolution-mode': 'import' };
import { createFileLinks } from '../../../src/http/file-links';
import { createServer, type WebServer } from '../../../src/http/server';
import { createLinkSigner } from '../../../src/http/signed-link';
import { fileRoutes } from '../../../src/boot/file-routes';
import { createWorld, shippedPrograms, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';
import { RecordingLog } from '../../fakes/recording-log';

// Its types are those of a module, what is loaded is not.
const ICAL = jest.requireActual<typeof ICalParser>('ical.js');
const signer = async () => createLinkSigner(Buffer.alloc(32, 7));

let server: WebServer;
let base: string;
let world: World;

async function start(instant: string): Promise<void> {
  const bare = createWorld(instant);
  server = createServer({
    onMessage: async (_request, response) => response.send(200),
    ready: async () => ({ failing: [] }),
    log: new RecordingLog(),
    routes: fileRoutes(bare.ctx, signer),
  });
  base = `http://127.0.0.1:${await server.listen('127.0.0.1', 0)}`;
  Object.assign(bare.ctx, { links: createFileLinks(`${base}/`, signer) });
  world = bare;
}

afterEach(() => server.close());

function linkIn(card: unknown): string {
  const [link = ''] = /http:\/\/127[^"]*/.exec(JSON.stringify(card)) ?? [];
  return link;
}

async function calendarOf(changes: { timeZone?: string } = {}, url?: string) {
  const answer = await fetch(url ?? linkIn(cardIn(await world.say('calendar', changes)).content));
  const component = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return { answer, events };
}

describe('the calendar behind its link', () => {
  it.each([
    ['Europe/Berlin', '2027-04-01T07:00:00.000Z', '2027-06-16T07:00:00.000Z'],
    ['America/Los_Angeles', '2027-04-01T16:00:00.000Z', '2027-06-16T16:00:00.000Z'],
    ['Pacific/Auckland', '2027-03-31T20:00:00.000Z', '2027-06-15T21:00:00.000Z'],
  ])(
    'has the reminders of %s at nine there, and the date as a whole day',
    async (timeZone, start90, start14) => {
      await start('2027-01-15T10:00:00+01:00');
      await world.say('program mpn-2016', { timeZone });
      await world.say('anniversary 30 June 2027', { timeZone });
      const { answer, events } = await calendarOf();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toContain('text/calendar');
      const starts = events.map((event) => event.startDate.toJSDate().toISOString());
      expect(starts).toEqual(expect.arrayContaining([start90, start14]));
      const whole = events.filter((event) => event.startDate.isDate);
      expect(whole.map((event) => event.startDate.toString())).toEqual(['2027-06-30']);
      expect(events[0]?.description).toContain('☐');
      expect(events[0]?.component.getAllSubcomponents('valarm')).toHaveLength(1);
    },
  );

  it('has the further dates too, each with its reminders, and promises only that', async () => {
    await start('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 December 2027');
    expect(saidIn(await world.say('calendar'))).not.toContain('further dates');
    await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    const words = saidIn(await world.say('calendar'));
    expect(words).toContain('and the further dates');
    expect(words).not.toMatch(/instead of doubling/);
    const { events } = await calendarOf();
    const theirs = events.filter(({ summary }) => summary.includes('Azure Virtual Desktop'));
    expect(theirs.map((event) => event.startDate.toString().slice(0, 10))).toEqual(
      expect.arrayContaining(['2027-06-02', '2027-08-01']),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const again = await calendarOf();
    expect(again.events.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
  });

  it('promises in the preview what it will post of further dates', async () => {
    await start('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 December 2027');
    await world.say('watch our Azure Virtual Desktop specialization, 1 August 2027');
    const said = saidIn(await world.say('preview'));
    expect(said).toContain('Azure Virtual Desktop specialization: ');
    expect(said).toContain('2 June 2027');
  });

  it('moves what was imported when the date changes, instead of doubling it', async () => {
    await start('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 June 2027');
    const before = await calendarOf();
    await world.say('anniversary 15 July 2027');
    const after = await calendarOf();
    expect(after.events.map(({ uid }) => uid)).toEqual(before.events.map(({ uid }) => uid));
    expect(after.events[0]?.sequence).toBeGreaterThan(before.events[0]?.sequence ?? 0);
  });

  it('opens for a week, and only with the whole link', async () => {
    await start('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 June 2027');
    const link = linkIn(cardIn(await world.say('calendar')).content);
    expect((await fetch(`${link.slice(0, -3)}abc`)).status).toBe(404);
    expect((await fetch(link.replace('calendar/renewal.ics', 'files/renewal.csv'))).status).toBe(404);
    expect((await fetch(`${base}/calendar/renewal.ics`)).status).toBe(404);
    world.at('2027-01-22T10:00:00+01:00');
    const late = await fetch(link);
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('Say "calendar"')]);
  });

  it('is gone with the data', async () => {
    await start('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 June 2027');
    const link = linkIn(cardIn(await world.say('calendar')).content);
    await world.store.teams.purge({ tenantId: 'tenant-1', conversationId: '19:renewals@thread.tacv2' });
    expect((await fetch(link)).status).toBe(404);
  });

  it('has the calls that were chosen', async () => {
    await start('2016-01-05T10:00:00Z');
    await world.say('program mpn-2016');
    await world.say('anniversary 30 June 2016');
    const [call] = shippedPrograms().byId.get('mpn-2016')?.events ?? [];
    const replies = await world.say('calendar');
    expect(saidIn(replies)).toContain('Calls to put in as well');
    const reply = await world.press({ v: 1, action: 'make-calendar', in_calls: call?.id });
    const { events } = await calendarOf({}, linkIn(reply));
    expect(events.map(({ summary }) => summary)).toContain(call?.title);
  });
});

test('the calendar is offered when the team has been set up', async () => {
  await start('2027-01-15T10:00:00+01:00');
  const saved = cardIn(await world.say('anniversary 30 June 2027'));
  const reply = await world.press(buttonIn(saved, 'Put it in the calendar'));
  const { events } = await calendarOf({}, linkIn(reply));
  expect(events.length).toBeGreaterThan(3);
});

test('without a public address only Outlook links are offered', async () => {
  await start('2027-01-15T10:00:00+01:00');
  Object.assign(world.ctx, { links: undefined });
  await world.say('anniversary 30 June 2027');
  const said = saidIn(await world.say('calendar'));
  expect(said).toContain('Outlook: ');
  expect(said).not.toContain('.ics');
});
