import { addDays, day, formatDay } from '../../src/domain/time/calendar-day';
import { instantOf } from '../../src/domain/time/time-zone';
import { FakeConnector } from '../fakes/fake-connector';
import {
  ana,
  ben,
  bot,
  channelId,
  conversationUpdate,
  execute,
  installation,
  message,
} from '../fakes/teams-activities';
import { TEST_BUNDLE } from '../setup/test-models';
import { runCommand, startBot, type BotProcess, type Settings } from './bot-process';

// Processes start slowly on a busy computer.
jest.setTimeout(60_000);

/** The whole main job through the built bot: real processes, real HTTP, Azurite, a Connector that behaves like Teams. */
describe('the bot from installation to removal', () => {
  let connector: FakeConnector;
  let process_: BotProcess;
  let settings: Settings;
  // Far enough ahead that set-up lies outside all windows.
  const date = addDays(day(new Date().toISOString().slice(0, 10)), 120);

  beforeAll(async () => {
    connector = await FakeConnector.start();
    connector.setMembers(channelId, [ana, ben]);
    settings = {
      AUTH: 'off',
      AZURE_STORAGE_CONNECTION_STRING: process.env['TEST_TABLES'] ?? '',
      TABLE_PREFIX: `e2e${process.pid}`,
      SWEEP_SECONDS: '0',
      LOG_LEVEL: 'info',
    };
    process_ = await startBot(TEST_BUNDLE, settings);
  });

  afterAll(async () => {
    await process_.stop();
    await connector.close();
  });

  const where = { where: 'channel' as const };
  const say = (text: string, options: object = {}) =>
    process_.send(
      message(text, { ...where, serviceUrl: connector.url, thread: '1780000000000', ...options }),
    );

  /** A sweep by the command line, as of nine o'clock so many days before the date. */
  function sweep(daysBefore: number, ...more: string[]) {
    const at = new Date(instantOf(addDays(date, -daysBefore), 9, 'Europe/Berlin')).toISOString();
    return runCommand(TEST_BUNDLE, ['reminders', '--at', at, ...more], settings);
  }

  const shown = (id: string): string =>
    JSON.stringify(connector.messages(channelId).find((each) => each.id === id)?.activity['attachments']);

  /** Root posts of the channel: messages outside of the thread in which people talk. */
  const rootPosts = () =>
    connector.posts
      .filter(({ path }) => !path.includes(';messageid='))
      .map(({ body }) => JSON.stringify(body));

  it('welcomes once, however often Teams repeats the event', async () => {
    const event = { ...installation('add', { ...where, serviceUrl: connector.url }) };
    await process_.send(event);
    await process_.send(event);
    await process_.send(
      conversationUpdate('teamMemberAdded', { serviceUrl: connector.url, fields: { membersAdded: [bot] } }),
    );
    expect(rootPosts()).toHaveLength(1);
  });

  it('is set up by words inside a reply thread, and answers there', async () => {
    await say('program mpn-2016');
    await say(`our anniversary is ${formatDay(date, 'en-GB')}`);
    const answer = connector.posts.at(-1);
    expect(answer?.path).toContain(';messageid=1780000000000');
    expect(JSON.stringify(answer?.body)).toContain(formatDay(date, 'en-GB'));
  });

  it('posts nothing 91 days before and one root post 90 days before, once', async () => {
    const before = rootPosts().length;
    expect((await sweep(91)).code).toBe(0);
    expect(rootPosts()).toHaveLength(before);
    expect((await sweep(90, '--dry-run')).out).toContain('would-send');
    expect(rootPosts()).toHaveLength(before);
    expect((await sweep(90, '--json')).out).toContain('"stage":"start","daysLeft":90,"outcome":"sent"');
    await sweep(90);
    expect(rootPosts()).toHaveLength(before + 1);
    expect(rootPosts().at(-1)).toContain('90 days left');
  });

  it('shows the ticks of two people who tick at once on the one card', async () => {
    const card = connector.messages(channelId).find((each) => JSON.stringify(each).includes('90 days left'));
    const content = JSON.stringify(card?.activity['attachments']);
    const cycleId = /"cycleId":"([^"]+)"/.exec(content)?.[1] ?? '';
    const press = (itemId: string, from: object) =>
      process_.send(
        execute(
          { v: 1, action: 'tick', cycleId, itemId, done: true },
          {
            ...where,
            serviceUrl: connector.url,
            from: { ...from },
            thread: card?.id ?? '',
            fields: { replyToId: card?.id },
          },
        ),
      );
    const answers = await Promise.all([press('pack:plan-fees', ana), press('pack:review-requirements', ben)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect(answers[0]?.body).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
    });
    await until(() => shown(card?.id ?? '').includes(ben.name) && shown(card?.id ?? '').includes(ana.name));
    expect(shown(card?.id ?? '')).toContain('2 of');
  });

  it('posts the two-week card with its own items and what is still open', async () => {
    expect((await sweep(14)).out).toContain('finish');
    const card = rootPosts().at(-1) ?? '';
    expect(card).toContain('14 days left');
    expect(card).toContain('Complete the online renewal');
    expect(card).toContain('Read the notifications');
    expect(card).not.toContain('Review the requirements');
  });

  it('answers a question with its source', async () => {
    await say('how long is a customer reference valid?');
    const answer = JSON.stringify(connector.posts.at(-1)?.body);
    expect(answer).toContain('two years');
    expect(answer).toContain('Source:');
  });

  it('asks in one process and takes the "yes" in another', async () => {
    const [asked, wanted] = [date, addDays(date, 1)].map((each) => formatDay(each, 'en-GB'));
    await say(wanted ?? '');
    const question = JSON.stringify(connector.posts.at(-1)?.body);
    expect(question).toContain('Nothing is changed before you say yes');
    expect(question).toContain(asked);
    const other = await startBot(TEST_BUNDLE, settings);
    // What was asked is kept behind the answer, so that the other may be a moment too early.
    await until(async () => {
      await other.send(message('yes', { ...where, serviceUrl: connector.url, thread: '1780000000000' }));
      return JSON.stringify(connector.posts.at(-1)?.body).includes(
        `Saved: your anniversary date is ${wanted}`,
      );
    });
    expect(await other.stop('SIGTERM')).toBe(0);
  });

  it('is silent after it was removed', async () => {
    await process_.send(installation('remove', { ...where, serviceUrl: connector.url }));
    const before = rootPosts().length;
    expect((await sweep(-1)).out).toContain('not-here');
    expect(rootPosts()).toHaveLength(before);
  });

  it('is alive and ready, and stops cleanly on SIGTERM', async () => {
    expect(await process_.get('/healthz')).toMatchObject({ status: 200 });
    expect(await process_.get('/readyz')).toMatchObject({ status: 200 });
    expect(await process_.stop('SIGTERM')).toBe(0);
  });
});

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
