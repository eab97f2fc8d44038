import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
});

async function deleted() {
  const card = cardIn(await world.say('delete our data'));
  return world.press(buttonIn(card, 'Delete our data'));
}

describe('deleting the data of a team', () => {
  it('is asked once, then everything is hidden and nobody is reminded', async () => {
    expect(saidAfter(await deleted())).toContain('nobody is reminded any more');
    expect(saidIn(await world.say('status'))).toContain('is being deleted');
    world.at('2027-01-15T20:00:00+01:00');
    await world.sweep({ asOf: Date.parse('2027-04-01T10:00:00+02:00') });
    expect(world.posted).toEqual([]);
  });

  it('can be taken back for 24 hours', async () => {
    await deleted();
    expect(saidIn(await world.say('undo'))).toContain('Everything is back');
    expect(saidIn(await world.say('status'))).toContain('30 June 2027');
  });

  it('keeps a new set-up from mixing with what is being deleted', async () => {
    await deleted();
    expect(saidIn(await world.say('anniversary 1 July 2027'))).toContain('is being deleted');
  });

  it('erases everything after 24 hours, and not before', async () => {
    await deleted();
    world.at('2027-01-16T09:59:00+01:00');
    await world.sweep();
    expect((await world.store.teams.load(CHANNEL)).team).toHaveLength(1);
    world.at('2027-01-16T10:00:00+01:00');
    await world.sweep();
    const rows = await world.store.teams.load(CHANNEL);
    expect([rows.team, rows.place, rows.change, rows.cycle].flat()).toEqual([]);
    expect(saidIn(await world.say('undo'))).toContain('I know nothing about your renewal yet');
  });

  it('is for the contact and whoever set the bot up', async () => {
    const card = cardIn(await world.say('delete our data'));
    expect(saidIn(await world.say('delete our data', { person: MEGAN }))).toContain('Please ask Ana Lima');
    await world.press(buttonIn(card, 'Delete our data'), { person: MEGAN });
    expect(saidIn(await world.say('status'))).toContain('30 June 2027');
  });
});
