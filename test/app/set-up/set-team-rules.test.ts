import { saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('the rules of a team', () => {
  it('let every member change the set-up until they are limited to the named people', async () => {
    await world.say('anniversary 1 July 2027', { person: MEGAN });
    const limited = saidIn(await world.say('limit changes to the contact'));
    expect(limited).toContain('only Ana Lima');
    expect(limited).toContain('"everybody may change the set-up"');
    expect(saidIn(await world.say('anniversary 2 July 2027', { person: MEGAN }))).toContain(
      'Only some people may change',
    );
    expect((await team())?.anniversary).toBe('2027-07-01');
    await world.say('everybody may change the set-up');
    await world.say('anniversary 2 July 2027', { person: MEGAN });
    expect((await team())?.anniversary).toBe('2027-07-02');
  });

  it('let everybody tick whatever the limit', async () => {
    await world.say('limit changes to the contact');
    await world.say('tick the notifications', { person: MEGAN });
    await world.say('tick the fees', { person: GUEST });
    expect((await world.store.teams.load(CHANNEL)).tick).toHaveLength(2);
  });

  it('add reminders besides those of the programme, and take them away again', async () => {
    await world.say('extra reminders 30 and 7 days');
    expect((await team())?.extraStages).toEqual([30, 7]);
    world.at('2027-05-31T10:00:00+02:00');
    await world.sweep();
    world.at('2027-06-23T10:00:00+02:00');
    await world.sweep();
    expect(world.posted.map((sent) => textOf(sent.card).split('\n')[0])).toEqual([
      '30 days left',
      '7 days left',
    ]);
    await world.say('no extra reminders');
    expect((await team())?.extraStages).toEqual([]);
  });

  it.each([
    ['extra reminders 6 weeks before', [42]],
    ['extra reminders 45d', [45]],
    ['add a reminder 45 days before the date', [45]],
    ['remind us also 2 weeks before', [14]],
  ])('take the days of further reminders from words: %s', async (text, days) => {
    await world.say(text);
    expect((await team())?.extraStages).toEqual(days);
  });

  it('are proposed where the words may mean another thing', async () => {
    await world.say('remind us a month before the date');
    expect((await team())?.extraStages).toEqual([]);
    await world.say('yes');
    expect((await team())?.extraStages).toEqual([30]);
  });

  it('add a reminder to those there are, and say what was not understood', async () => {
    await world.say('extra reminders 60 and 7 days');
    await world.say('remind us also 3 days before');
    expect((await team())?.extraStages).toEqual([60, 7, 3]);
    expect(saidIn(await world.say('extra reminders 30, 7 and -1 days'))).toContain('30, 7 days before');
    expect((await team())?.extraStages).toEqual([60, 7, 3]);
    expect(saidIn(await world.say('yes'))).toContain('I did not understand "-1 days"');
    expect((await team())?.extraStages).toEqual([30, 7]);
    for (const text of ['extra reminders 30-60 days', 'extra reminders 1,000 days']) {
      expect(saidIn(await world.say(text))).toContain('Nothing was changed');
    }
    expect((await team())?.extraStages).toEqual([30, 7]);
  });

  it('turn to the contact and then the stand-in when nobody touches a stage for a week', async () => {
    world.members = [MEGAN];
    await world.say('contact Megan Bowen');
    await world.say('turn on escalation');
    for (const day of ['2027-04-01', '2027-04-07', '2027-04-08', '2027-04-15', '2027-04-25']) {
      world.at(`${day}T10:00:00+02:00`);
      await world.sweep();
    }
    expect(world.posted).toHaveLength(3);
  });

  it('stay silent about a stage somebody has touched', async () => {
    await world.say('turn on escalation');
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    await world.say('tick the notifications');
    world.at('2027-04-09T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
  });
});
