import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  world.members = [MEGAN];
  await world.say('program maicpp');
  await world.say('anniversary 30 June 2027');
  await world.say('contact Megan Bowen');
  await world.say('add Security');
}, 30_000);

async function planned() {
  const { item } = await world.store.teams.load(CHANNEL);
  return item
    .filter(({ value }) => value.itemId.startsWith('plan:') && !value.hidden)
    .map(({ value }) => ({ text: value.text, who: value.assignee?.name, due: value.dueDay }));
}

describe('a plan out of the gaps', () => {
  it('is proposed with who and by when, and nothing is written before "yes"', async () => {
    const asked = saidIn(await world.say('make a plan'));
    expect(asked).toContain('Nothing is changed before you say yes');
    expect(asked).toContain('Megan Bowen, by 29 January 2027');
    expect(await planned()).toEqual([]);
    await world.say('no');
    expect(await planned()).toEqual([]);
  });

  it('is put on the checklist by "yes", and taken off again by one undo', async () => {
    await world.say('make a plan');
    const list = await world.say('yes');
    expect(saidIn(list)).toContain('Find out in which track the score counts');
    const items = await planned();
    expect(items.length).toBeGreaterThan(0);
    expect(items).toContainEqual({
      text: 'Find out in which track the score counts, and enter its figures (Security)',
      who: 'Megan Bowen',
      due: '2027-01-29',
    });
    await world.say('undo');
    await world.say('yes');
    expect(await planned()).toEqual([]);
  });

  it('is never doubled: a second "yes" and a second plan add only what is missing', async () => {
    const button = buttonIn(cardIn(await world.say('make a plan')), 'Yes, add');
    await world.press(button);
    const once = await planned();
    await world.press(button);
    expect(await planned()).toEqual(once);
    expect(saidIn(await world.say('make a plan'))).toContain('The plan is on the checklist');
    await world.say('add Modern Work');
    const more = saidIn(await world.say('make a plan'));
    expect(more).toContain('put on the checklist before');
    expect(more).not.toContain('(Security)');
    await world.say('yes');
    expect((await planned()).length).toBeGreaterThan(once.length);
  });

  it('has a pass that runs out before the date with its person, within its renewal window', async () => {
    await world.say('Cleo Park passed SC-200 on 10 March 2026');
    expect(saidIn(await world.say('make a plan'))).toContain('Renew');
    await world.say('yes');
    expect(await planned()).toContainEqual(expect.objectContaining({ who: 'Cleo Park', due: '2027-02-24' }));
  });

  it('needs a date ahead', async () => {
    const other = createWorld('2027-01-15T10:00:00+01:00');
    await other.say('program maicpp');
    await other.say('add Security');
    expect(saidIn(await other.say('make a plan'))).toContain('I cannot plan without a date ahead');
  });
});
