import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('words that speak of a change and are none', () => {
  it.each([
    ["our anniversary isn't 31 July 2027", 'As you say, I leave it.'],
    ['the anniversary is not 31 July 2027', 'As you say, I leave it.'],
    ['if Megan agrees, our anniversary is 31 July 2027', 'That depends on something'],
    ['"our anniversary is 31 July 2027"', 'the words of somebody else'],
    ['Fabrikam told us their anniversary is 31 July 2027', 'does not speak of this team'],
    ['the anniversary date of our customer Fabrikam is 31 July 2027', 'does not speak of this team'],
    ['our anniversary used to be 31 July 2027', 'speaks of the past'],
    ['for example: our anniversary is 31 July 2027', 'an example'],
  ])('are left with one plain sentence, and what stays: %s', async (text, why) => {
    const said = saidIn(await world.say(text));
    expect(said).toContain(why);
    expect(said).toContain('stays 30 June 2027');
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it('are asked about where somebody reports what is surely of this team', async () => {
    expect(saidIn(await world.say('Ben said our anniversary is 31 July 2027'))).toContain(
      'before you say yes',
    );
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it('are not told how to say it when they refused', async () => {
    expect(saidIn(await world.say("don't pause"))).not.toContain('say it plainly');
    expect(saidIn(await world.say('if Megan agrees, pause'))).toContain('say it plainly');
  });

  it('are answered where they ask', async () => {
    const said = saidIn(await world.say('is our anniversary 31 July 2027?'));
    expect(said).not.toContain('Nothing was changed');
  });

  it('promise no date where none is known', async () => {
    const fresh = createWorld('2026-11-30T10:00:00+01:00');
    expect(saidIn(await fresh.say("don't pause"))).not.toContain('stays');
  });
});
