import { collectCalendar } from '../../../src/app/show/collect-calendar';
import { collectExport } from '../../../src/app/show/collect-export';
import { handleEvent } from '../../../src/app/handle/handle-event';
import { CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';

let world: World;

const personal = {
  place: { tenantId: TENANT, conversationId: 'a:personal-megan' },
  placeKind: 'personal' as const,
  person: MEGAN,
};

/** A team that nobody told of a renewal: its date is counted on by a year. */
beforeEach(async () => {
  world = createWorld('2027-06-01T10:00:00+02:00');
  world.members = [{ ...MEGAN, email: 'megan@fabrikam.example' }];
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  await world.say('add Cloud Platform gold');
  await world.say('contact Megan Bowen');
  await world.say('add item order the badges', { person: MEGAN });
  for (const day of ['2027-07-01', '2027-07-08', '2027-07-31', '2027-08-07']) {
    world.at(`${day}T10:00:00+02:00`);
    await world.sweep();
  }
  world.posted.length = 0;
}, 20_000);

const DATE = /30 June 2028|2028-06-30/;
const MARK = /not confirmed|nobody has confirmed/;

function expectMarked(said: string): void {
  expect(said).toMatch(DATE);
  expect(said).toMatch(MARK);
}

describe('a date that nobody confirmed', () => {
  it.each(['status', 'checklist', 'forecast', 'preview', 'calendar', 'when is our anniversary', 'history'])(
    'is marked in the answer to "%s" wherever it shows',
    async (text) => {
      const said = saidIn(await world.say(text));
      if (DATE.test(said)) expectMarked(said);
    },
  );

  it.each(['status', 'forecast', 'calendar', 'when is our anniversary'])(
    'shows in the answer to "%s", marked',
    async (text) => expectMarked(saidIn(await world.say(text))),
  );

  it('is marked in the reminders, in the short one too', async () => {
    world.at('2028-04-01T10:00:00+02:00');
    world.answers.push({ outcome: 'failed', reason: 'too-large', code: 'MessageSizeTooBig' });
    await world.sweep();
    expectMarked(textOf(world.posted[0]?.card));
    world.at('2028-06-16T10:00:00+02:00');
    await world.sweep();
    expectMarked(textOf(world.posted[1]?.card));
  });

  it('is marked in the calendar file', async () => {
    const calendar = await collectCalendar(world.ctx, CHANNEL, []);
    const [date] = calendar?.entries.filter(({ when }) => when.kind === 'all-day') ?? [];
    expect(date?.title).toMatch(MARK);
    expect(date?.description).toMatch(MARK);
  });

  it('is marked in the export', async () => {
    const [, team = ''] = ((await collectExport(world.ctx, CHANNEL)) ?? '').split('\r\n');
    expectMarked(team);
  });

  it('is marked among the teams of a person', async () => {
    const replies = await world.say('portfolio', personal);
    expectMarked(saidIn(replies));
    expectMarked(saidAfter(await world.press(buttonIn(cardIn(replies), 'Partner team'), personal)));
  });

  it('is marked in what the contact gets, by the bot or as a prepared chat', async () => {
    const [link = ''] =
      /https:\/\/teams\.microsoft\.com[^"]*/.exec(JSON.stringify(await world.say('share with contact'))) ??
      [];
    expectMarked(new URL(link).searchParams.get('message') ?? '');
    Object.assign(world.ctx.messenger, {
      personalChat: async () => ({ outcome: 'sent', ref: { conversationId: 'a:megan', activityId: '1' } }),
    });
    await world.say('share with contact');
    expectMarked(textOf(world.posted[0]?.card));
  });

  it('is marked when the contact is told that reminders stopped', async () => {
    Object.assign(world.ctx.messenger, {
      personalChat: async () => ({ outcome: 'sent', ref: { conversationId: 'a:megan', activityId: '1' } }),
    });
    await handleEvent(world.ctx, {
      kind: 'team',
      change: 'archived',
      place: CHANNEL,
      placeKind: 'channel',
      replyTo: { ...CHANNEL, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' },
      locale: 'en-GB',
      teamsTeamId: '19:general@thread.tacv2',
    });
    await world.settled();
    expectMarked(textOf(world.posted[0]?.card));
  });

  it('is no longer marked once somebody confirmed it', async () => {
    await world.press({ v: 1, action: 'confirm', what: 'still-right' });
    for (const text of ['status', 'forecast', 'calendar', 'when is our anniversary']) {
      const said = saidIn(await world.say(text));
      expect(said).toMatch(DATE);
      expect(said).not.toMatch(MARK);
    }
    const calendar = await collectCalendar(world.ctx, CHANNEL, []);
    expect(JSON.stringify(calendar)).not.toMatch(MARK);
  });
});
