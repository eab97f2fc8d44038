import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

const DEV = { id: '29:dev', name: 'Dev Patel', aadId: 'aad-dev', guest: false };

let world: World;

beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, DEV];
  await world.say('anniversary 30 June 2027');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('a date that is no longer known', () => {
  it('is forgotten only after a yes', async () => {
    const replies = await world.say('please clear our anniversary, nobody here knows it');
    expect((await team())?.anniversary).toBe('2027-06-30');
    await world.press(buttonIn(cardIn(replies), 'Yes, forget it'));
    expect((await team())?.anniversary).toBeUndefined();
    expect((await team())?.dateUnknownSince).toBeDefined();
  });

  it('stays when it was changed after the question', async () => {
    const replies = await world.say('please clear our anniversary, nobody here knows it');
    await world.say('anniversary 1 July 2027');
    await world.press(buttonIn(cardIn(replies), 'Yes, forget it'));
    expect((await team())?.anniversary).toBe('2027-07-01');
  });
});

describe('a member who was never spoken of', () => {
  it('is known by the first name where a message is about somebody', async () => {
    await world.say('Dev has taken on the renewal');
    await world.say('yes');
    expect((await team())?.contact?.name).toBe('Dev Patel');
  });
});

describe('words with slips', () => {
  it('are understood and asked about, never done at once', async () => {
    const said = saidIn(await world.say('remnid us agian in two weaks'));
    expect(said).toContain('Nothing is changed before you say yes');
    expect((await team())?.snooze).toBeUndefined();
    await world.say('yes');
    expect((await team())?.snooze?.until).toBe('2026-12-14');
  });
});

describe('one change among sentences that only greet', () => {
  it('is proposed', async () => {
    const text = 'Hi there, hope the week began well. Could you list Dev Patel as our contact? Best, Ana';
    expect(saidIn(await world.say(text))).toContain('Dev Patel');
    expect((await team())?.contact).toBeUndefined();
  });
});

describe('what asks by itself', () => {
  it('is asked once: a renewal that is told in other words', async () => {
    expect(saidIn(await world.say("that's it for this year, we are renewed"))).toContain(
      'On which day did you renew?',
    );
  });
});
