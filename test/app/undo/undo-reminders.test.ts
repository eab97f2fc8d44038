import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, textOf } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
}, 20_000);

async function sweepAt(...times: readonly string[]): Promise<void> {
  for (const at of times) {
    world.at(at);
    await world.sweep();
  }
}

async function wakeUps(): Promise<string[]> {
  const found: string[] = [];
  for await (const page of world.store.wakeUps.all())
    found.push(...page.map(({ at }) => new Date(at).toISOString()));
  return found;
}

async function undoAfter(change: string): Promise<string> {
  return saidAfter(await world.press(buttonIn(cardIn(await world.say(change)), 'Undo')));
}

const posted = () => world.posted.map(({ card }) => /\d+ days? (left|past)|Today/.exec(textOf(card))?.[0]);

describe('a date that is taken back', () => {
  it('has its reminders again, and the look for the first of them is set', async () => {
    const [first] = await wakeUps();
    const said = await undoAfter('anniversary 30 December 2027');
    expect(said).toContain('1 April 2027 at 09:00 (Europe/Berlin)');
    expect(await wakeUps()).toContain(first);
    await sweepAt('2027-04-01T10:00:00+02:00', '2027-06-16T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left', '14 days left']);
  });

  it('has them also when its own look was done away with meanwhile', async () => {
    const replies = await world.say('anniversary 30 December 2027');
    await sweepAt('2027-01-15T11:00:00+01:00');
    for await (const page of world.store.wakeUps.all())
      for (const wakeUp of page)
        if (wakeUp.at < Date.parse('2027-09-01')) await world.store.wakeUps.remove(wakeUp);
    await world.press(buttonIn(cardIn(replies), 'Undo'));
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('stays silent where its reminder was posted before the date went away', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    await undoAfter('anniversary 30 December 2027');
    await sweepAt('2027-04-01T12:00:00+02:00', '2027-04-02T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
    await sweepAt('2027-06-16T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left', '14 days left']);
  });

  it('is posted at once where its reminder fell into the time between', async () => {
    world.at('2027-03-31T20:00:00+02:00');
    const replies = await world.say('anniversary 30 December 2027');
    await sweepAt('2027-04-01T09:00:00+02:00');
    expect(posted()).toEqual([]);
    world.at('2027-04-01T10:00:00+02:00');
    await world.press(buttonIn(cardIn(replies), 'Undo'));
    expect(posted()).toEqual(['90 days left']);
    await sweepAt('2027-04-01T12:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('has the pause again that the other date ended', async () => {
    await world.say('pause until 10 April 2027');
    await undoAfter('anniversary 31 July 2027');
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(posted()).toEqual([]);
    await sweepAt('2027-04-11T10:00:00+02:00');
    expect(posted()).toEqual(['80 days left']);
  });
});

describe('other changes of the reminders that are taken back', () => {
  it('a pause: what applies comes in time', async () => {
    await undoAfter('pause until 10 April 2027');
    await sweepAt('2027-04-01T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('a snooze: no reminder more comes of it', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    await undoAfter('snooze 1 week');
    await sweepAt('2027-04-08T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('extra reminders: they do not come', async () => {
    await undoAfter('extra reminders 40 days');
    await sweepAt('2027-04-01T10:00:00+02:00', '2027-05-21T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('a time zone: reminders come in the hours of the one before', async () => {
    await undoAfter('time zone America/Sao_Paulo');
    await sweepAt('2027-04-01T09:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
  });

  it('a renewal, then made again: the old cycle is silent for good', async () => {
    const { cycleId = '' } = (await world.store.teams.load(CHANNEL)).team[0]?.value ?? {};
    world.at('2027-03-31T10:00:00+02:00');
    const confirm = {
      v: 1,
      action: 'confirm',
      what: 'renewed',
      token: cycleId,
      value: '2027-03-30|2028-06-30',
    };
    const renewed = await world.press(confirm);
    const undone = await world.press(buttonIn(renewed.kind === 'card' ? renewed.card : undefined, 'Undo'));
    await sweepAt('2027-04-01T09:00:00+02:00');
    expect(posted()).toEqual(['90 days left']);
    await world.press(buttonIn(cardIn(undone.kind === 'message' ? (undone.then ?? []) : []), 'Redo'));
    await sweepAt('2027-06-16T10:00:00+02:00', '2028-04-01T10:00:00+02:00');
    expect(posted()).toEqual(['90 days left', '90 days left']);
  });

  it('a further date that was removed: it is watched again', async () => {
    await world.say('program maicpp');
    await world.say('anniversary 30 December 2027');
    await world.say('watch our AI specialization, 1 August 2027');
    const { dated } = await world.store.teams.load(CHANNEL);
    const removed = await world.press({
      v: 1,
      action: 'remove-record',
      form: 'dated',
      id: dated[0]?.value.id,
    });
    await sweepAt('2027-01-15T11:00:00+01:00');
    for await (const page of world.store.wakeUps.all())
      for (const wakeUp of page) await world.store.wakeUps.remove(wakeUp);
    await world.press(buttonIn(removed.kind === 'card' ? removed.card : undefined, 'Undo'));
    await sweepAt('2027-01-15T12:00:00+01:00', '2027-06-02T10:00:00+02:00');
    expect(world.posted.map(({ card }) => textOf(card)).join()).toContain('AI specialization');
  });
});

describe('a change taken back', () => {
  it('shows on the reminder that is posted already', async () => {
    await sweepAt('2027-04-01T10:00:00+02:00');
    const added = await world.say('add item order the new badges');
    expect(JSON.stringify(world.edited.map(({ card }) => card))).toContain('order the new badges');
    await world.press(buttonIn(cardIn(added), 'Undo'));
    const edits = world.edited.filter(({ activityId }) => activityId === world.posted[0]?.activityId);
    expect(JSON.stringify(edits.at(-1)?.card.content)).not.toContain('order the new badges');
  });
});
