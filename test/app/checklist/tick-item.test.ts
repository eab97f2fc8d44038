import { buttonIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { ANA, CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;
let cycleId: string;

beforeEach(async () => {
  world = createWorld('2027-04-02T10:00:00+02:00');
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  cycleId = (await world.store.teams.load(CHANNEL)).team[0]?.value.cycleId ?? '';
});

function tick(itemId: string, changes: { done?: boolean; cycleId?: string; person?: typeof ANA } = {}) {
  const { done = true, person = ANA } = changes;
  const data = { v: 1, action: 'tick', cycleId: changes.cycleId ?? cycleId, itemId, done };
  const cardActivityId = world.posted[0]?.activityId;
  return world.press(data, { person, ...(cardActivityId && { cardActivityId }) });
}

async function ticks() {
  return (await world.store.teams.load(CHANNEL)).tick.map((row) => row.value);
}

describe('ticking an item', () => {
  it('answers with the same card, showing who did it, and brings the posted card up to date', async () => {
    const reply = await tick('pack:plan-fees');
    expect(saidAfter(reply)).toContain('Ana Lima');
    expect(saidAfter(reply)).toContain('1 of');
    expect(world.edited).toHaveLength(1);
    expect(world.edited[0]?.activityId).toBe(world.posted[0]?.activityId);
    expect(textOf(world.edited[0]?.card)).toContain('Ana Lima');
  });

  it('loses nothing when two people tick different items at once', async () => {
    await Promise.all([tick('pack:plan-fees'), tick('pack:review-requirements', { person: MEGAN })]);
    expect((await ticks()).map((each) => each.itemId).sort()).toEqual([
      'pack:plan-fees',
      'pack:review-requirements',
    ]);
    const shown = textOf(world.edited.at(-1)?.card);
    expect(shown).toContain('Ana Lima');
    expect(shown).toContain('Megan Bowen');
  });

  it('keeps who was first when the same item is ticked twice', async () => {
    await tick('pack:plan-fees');
    await tick('pack:plan-fees', { person: MEGAN });
    expect((await ticks())[0]?.by.name).toBe('Ana Lima');
  });

  it('opens an item again', async () => {
    await tick('pack:plan-fees');
    await tick('pack:plan-fees', { done: false });
    expect((await ticks())[0]?.done).toBe(false);
    expect(textOf(world.edited.at(-1)?.card)).toContain('0 of');
  });

  it('answers honestly on a card of an earlier cycle and writes nothing', async () => {
    const reply = await tick('pack:plan-fees', { cycleId: 'another-cycle' });
    expect(saidAfter(reply)).toContain('belongs to an earlier renewal');
    expect(await ticks()).toEqual([]);
  });

  it('says so when the item is no longer on the list', async () => {
    expect(saidAfter(await tick('pack:no-such-item'))).toContain('no longer on the checklist');
  });

  it('lets fifty people tick fifty items at once without losing one', async () => {
    const setting = { cycleId, own: true, hidden: false, by: ANA, at: 0 };
    const own = Array.from({ length: 39 }, (_, nth) => ({
      ...setting,
      itemId: `own-${nth}`,
      text: `chore ${nth}`,
    }));
    await world.store.teams.write(
      CHANNEL,
      own.map((value) => ({ do: 'insert', kind: 'item', value })),
    );
    const pack = world.ctx.programs.byId.get('mpn-2016')?.items ?? [];
    const items = [...own.map(({ itemId }) => itemId), ...pack.map(({ id }) => `pack:${id}`)].slice(0, 50);
    const replies = await Promise.all(
      items.map((item, nth) => tick(item, { person: { ...ANA, id: `29:p${nth}`, name: `Person ${nth}` } })),
    );
    const stored = (await ticks()).filter(({ done }) => done);
    expect({
      pressed: items.length,
      answered: replies.filter(({ kind }) => kind === 'card').length,
      stored: new Set(stored.map(({ itemId }) => itemId)).size,
      people: new Set(stored.map(({ by }) => by.id)).size,
    }).toEqual({ pressed: 50, answered: 50, stored: 50, people: 50 });
    // The card ends up right with far fewer edits than Teams allows: what changed meanwhile goes with the next one.
    expect(textOf(world.edited.at(-1)?.card)).not.toContain('☐');
    expect(world.edited.length).toBeLessThan(10);
    expect(saidIn(await world.say('checklist'))).toContain(`50 of ${own.length + pack.length} done`);
  });

  it('lets fifty people press the same twelve items at once and keeps who was first', async () => {
    for (let index = 0; index < 12; index++) await world.say(`add item chore number ${index}`);
    const rows = await world.store.teams.load(CHANNEL);
    const own = rows.item.map((row) => row.value.itemId);
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        tick(own[index % own.length] ?? '', {
          person: { ...ANA, id: `29:p${index}`, name: `Person ${index}` },
        }),
      ),
    );
    expect((await ticks()).filter((each) => each.done)).toHaveLength(12);
    expect(textOf(world.edited.at(-1)?.card)).toContain('12 of');
  });

  it('works by words too, and asks back when several items fit', async () => {
    expect(saidIn(await world.say('tick the one about budgeting the fees'))).toContain('Ana Lima');
    expect((await ticks())[0]?.itemId).toBe('pack:plan-fees');
  });

  it('offers to record the renewal once the renewal itself is ticked', async () => {
    const reply = await tick('pack:complete-renewal');
    expect(saidAfter(reply)).toContain('Is the renewal complete?');
  });

  it('asks the same when that item is ticked by words, once', async () => {
    const item = world.ctx.programs.byId.get('mpn-2016')?.items.find((each) => each.completesRenewal);
    const words = `tick ${item?.text}`;
    expect(saidIn(await world.say(words))).toContain('Is the renewal complete?');
    expect(saidIn(await world.say(words))).not.toContain('Is the renewal complete?');
  });
});

describe('recording a renewal', () => {
  async function renewed() {
    const replies = await world.say('we renewed yesterday');
    expect(saidIn(replies)).toContain('30 June 2028');
    const first = replies[0];
    if (first?.kind !== 'card') throw new Error('A card was expected.');
    return world.press(buttonIn(first.card, 'Yes, record it'));
  }

  it('proposes the next date, archives the cycle with its ticks and opens the next with own items open', async () => {
    await world.say('add item order new badges');
    await tick('pack:plan-fees');
    expect(saidAfter(await renewed())).toContain('Recorded: renewed on 1 April 2027');
    const rows = await world.store.teams.load(CHANNEL);
    const team = rows.team[0]?.value;
    expect(team?.anniversary).toBe('2028-06-30');
    expect(team?.cycleId).not.toBe(cycleId);
    expect(rows.cycle.find((row) => row.value.id === cycleId)?.value).toMatchObject({
      renewedOn: '2027-04-01',
      anniversary: '2027-06-30',
    });
    expect(
      rows.item.filter((row) => row.value.cycleId === team?.cycleId).map((row) => row.value.text),
    ).toEqual(['order new badges']);
    expect(saidAfter(await tick('pack:plan-fees'))).toContain('belongs to an earlier renewal');
  });

  it('can be taken back for 24 hours, with the ticks as they were', async () => {
    await tick('pack:plan-fees');
    await renewed();
    await world.say('undo');
    const rows = await world.store.teams.load(CHANNEL);
    expect(rows.team[0]?.value).toMatchObject({ cycleId, anniversary: '2027-06-30' });
    expect(saidIn(await world.say('checklist'))).toContain('1 of');
  });

  it('cannot be taken back later', async () => {
    await renewed();
    world.at('2027-04-03T11:00:00+02:00');
    expect(saidIn(await world.say('undo'))).toContain('nothing to take back');
  });

  it('silences "did you renew?"', async () => {
    await renewed();
    const before = world.posted.length;
    world.at('2027-07-02T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(before);
  });
});
