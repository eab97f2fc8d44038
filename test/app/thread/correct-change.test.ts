import { CHANNEL, createWorld, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('a message right after the date was set', () => {
  it.each([
    'extra reminders 6 weeks before',
    'add a reminder 45 days before the date',
    'remind us also 2 weeks before',
    'remind us a month before the date',
    'pause until 3 weeks before our date',
  ])('does not move it where it counts from it: %s', async (text) => {
    await world.say(text);
    expect((await team())?.anniversary).toBe('2027-06-30');
  });
});

describe('a month said after a name was changed', () => {
  it("is nobody's name", async () => {
    await world.say('contact Megan Bowen');
    await world.say('no, April');
    await world.say('yes');
    expect((await team())?.contact?.name).toBe('Megan Bowen');
  });
});
