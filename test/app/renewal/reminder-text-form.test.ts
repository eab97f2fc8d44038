import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, type World } from '../../fakes/app-world';

let world: World;
const form = { v: 1, action: 'save-form', form: 'reminder-text', id: 'start' };

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
});

async function firstStage(): Promise<Record<string, unknown>> {
  const list = cardIn(await world.say('change the reminder texts'));
  return buttonIn(list, 'Change "');
}

describe('the reminders of the programme, adapted by a team', () => {
  it('come on their own day with their own words, as typed, and can be taken back', async () => {
    const opened = await world.press(await firstStage());
    expect(saidAfter(opened)).toContain('Days before the date');
    const save = buttonIn(opened.kind === 'message' ? cardIn(opened.then ?? []) : undefined, 'Save');
    const saved = await world.press({ ...save, in_days: '120', in_text: 'Call *Megan* first.' });
    expect(saidAfter(saved)).toContain('2 March 2027 at 09:00');
    world.at('2027-03-02T10:00:00+01:00');
    await world.sweep();
    expect(textOf(world.posted[0]?.card)).toContain('Call *Megan* first.');
    expect(JSON.stringify(world.posted[0]?.card)).not.toContain('Call *Megan* first.');
    world.at('2027-04-01T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
    await world.press({ ...save, action: 'remove-record' });
    expect((await world.store.teams.load(CHANNEL)).team[0]?.value.stageChanges).toEqual([]);
  });

  it.each([
    ['14', 'From 15 to 365 days before the date'],
    ['400', 'From 15 to 365 days before the date'],
    ['soon', 'From 15 to 365 days before the date'],
  ])('stay in their order: "%s" days is refused', async (in_days, expected) => {
    const { id } = await firstStage();
    expect(saidAfter(await world.press({ ...form, id, in_days, in_text: 'Now.' }))).toContain(expected);
    expect((await world.store.teams.load(CHANNEL)).team[0]?.value.stageChanges).toBeUndefined();
  });

  it('are in the preview and named in the history', async () => {
    const { id } = await firstStage();
    await world.press({ ...form, id, in_days: '100', in_text: 'Ours.' });
    expect(saidIn(await world.say('preview'))).toContain('Ours.');
    expect(saidIn(await world.say('history'))).toContain(
      'Ana Lima changed the words or days of the reminder “Start the renewal”.',
    );
  });
});
