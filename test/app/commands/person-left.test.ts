import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };

let world: World;

beforeEach(async () => {
  world = createWorld('2027-04-02T10:00:00+02:00');
  world.members = [MEGAN, BEN];
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  await world.say('add Cloud Platform gold');
  await world.say('contact Megan Bowen');
  await world.say('stand-in Ben Smith');
  await world.say('assign the notifications to Megan Bowen');
  await world.say('Megan Bowen passed 70-532 on 3 March 2026');
});

async function theirs() {
  const rows = await world.store.teams.load(CHANNEL);
  const [team] = rows.team;
  return {
    contact: team?.value.contact?.name,
    standIn: team?.value.standIn?.name,
    items: rows.item.map(({ value }) => value.assignee?.name),
    passes: rows.exam.map(({ value }) => value.person),
  };
}

const BEFORE = {
  contact: 'Megan Bowen',
  standIn: 'Ben Smith',
  items: ['Megan Bowen'],
  passes: ['Megan Bowen'],
};

describe('somebody who left', () => {
  it('is asked about with role, items and passes, and nothing is changed before the answer', async () => {
    const asked = saidIn(await world.say('Megan left'));
    expect(asked).toContain('Megan Bowen left: what becomes of what is theirs?');
    expect(asked).toContain('Read the notifications');
    expect(asked).toContain('70-532');
    expect(asked).toContain('Nothing is changed before you choose.');
    expect(await theirs()).toEqual(BEFORE);
  });

  it.each([
    ['Yes: Ben Smith takes over', { contact: 'Ben Smith', items: ['Ben Smith'], passes: [] }],
    ['Yes: nobody for now, passes removed', { standIn: 'Ben Smith', items: [undefined], passes: [] }],
    [
      'Yes: nobody for now, passes stay',
      { standIn: 'Ben Smith', items: [undefined], passes: ['Megan Bowen'] },
    ],
  ])('is taken off by "%s" in one change, and one undo puts all back', async (button, after) => {
    const asked = cardIn(await world.say('Megan left'));
    const saved = await world.press(buttonIn(asked, button));
    await world.settled();
    expect(await theirs()).toEqual({ contact: undefined, standIn: undefined, ...after });
    const changes = (await world.store.teams.load(CHANNEL)).change.map(({ value }) => value.what);
    expect(changes.filter((what) => what === 'person-left')).toHaveLength(1);
    await world.press(buttonIn(saved.kind === 'card' ? saved.card : undefined, 'Undo'));
    expect(await theirs()).toEqual(BEFORE);
  });

  it('hands over when "yes" is said, and has nothing left when asked about again', async () => {
    await world.say('Megan left');
    expect(saidIn(await world.say('yes'))).toContain('Saved: Megan Bowen is off here');
    expect((await theirs()).contact).toBe('Ben Smith');
    expect(saidIn(await world.say('Megan Bowen left'))).toContain('Megan Bowen is named nowhere here');
  });

  it('is left alone by "no"', async () => {
    await world.say('Megan left');
    await world.say('no');
    expect(await theirs()).toEqual(BEFORE);
  });

  it('hears what the forecast loses with the passes', async () => {
    await world.say('Cloud Platform needs 1 person with 70-532');
    await world.say('yes');
    expect(saidIn(await world.say('Megan left'))).toContain(
      'Without these passes no longer met: Technical credentials (Cloud Platform (Gold)).',
    );
  });

  it('keeps passes where a button of an earlier card says no more than the name', async () => {
    await world.press({ v: 1, action: 'confirm', what: 'person-left', value: 'Megan Bowen' });
    expect((await theirs()).passes).toEqual(['Megan Bowen']);
    expect((await theirs()).contact).toBeUndefined();
  });
});
