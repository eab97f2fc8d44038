import type { Card } from '../../../src/cards/kit/card';
import type { ActionReply, Reply } from '../../../src/app/turn/conversation';
import { writeChange } from '../../../src/app/turn/write-change';
import { undoButtons, undoNotes } from '../../../src/cards/kit/undo-button';
import { ANA, CHANNEL, createWorld, GUEST, MEGAN, TENANT, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
  world.at('2027-01-20T10:00:00+01:00');
}, 20_000);

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

async function undoRows() {
  return (await world.store.teams.load(CHANNEL)).undo.map(({ value }) => value);
}

function undoOf(replies: readonly Reply[]): Record<string, unknown> {
  return buttonIn(cardIn(replies), 'Undo');
}

function cardAfter(reply: ActionReply): Card {
  return cardIn(reply.kind === 'error' ? [] : (reply.then ?? []));
}

const asMegan = { person: MEGAN };

describe('"undo"', () => {
  it('takes back what the person changed last, then what was changed before it', async () => {
    await world.say('anniversary 31 July 2027');
    world.at('2027-01-20T10:05:00+01:00');
    await world.say('time zone Europe/Lisbon');
    world.at('2027-01-20T10:06:00+01:00');
    expect(saidIn(await world.say('undo'))).toContain(
      'changed the time zone from Europe/Berlin to Europe/Lisbon',
    );
    expect(await team()).toMatchObject({ anniversary: '2027-07-31', timeZone: 'Europe/Berlin' });
    world.at('2027-01-20T10:08:00+01:00');
    await world.say('undo');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', timeZone: 'Europe/Berlin' });
    world.at('2027-01-20T10:10:00+01:00');
    expect(saidIn(await world.say('undo'))).toContain('There is nothing to take back');
  });

  it('tells two changes of one moment apart', async () => {
    await world.say('contact me');
    await world.say('stand-in me');
    await world.say('undo');
    expect(await team()).toMatchObject({ contact: { name: 'Ana Lima' } });
    expect((await team())?.standIn).toBeUndefined();
  });

  it('sent twice takes back one change, and offers the one before it and the way back', async () => {
    await world.say('anniversary 31 July 2027');
    await world.say('time zone Europe/Lisbon');
    await world.say('undo');
    const replies = await world.say('undo');
    expect(saidIn(replies)).toContain('I took that back a moment ago');
    expect(saidIn(replies)).toContain(
      'Before that: Ana Lima changed the date from 30 June 2027 to 31 July 2027.',
    );
    expect(await team()).toMatchObject({ anniversary: '2027-07-31', timeZone: 'Europe/Berlin' });
    await world.press(buttonIn(cardIn(replies), 'Undo that too'));
    expect((await team())?.anniversary).toBe('2027-06-30');
    await world.press(buttonIn(cardIn(replies), 'Redo'));
    expect((await team())?.timeZone).toBe('Europe/Lisbon');
  });

  it('asks before it takes back what a colleague changed, and offers the own change instead', async () => {
    await world.say('time zone Europe/Lisbon');
    world.at('2027-01-20T10:05:00+01:00');
    await world.say('anniversary 31 July 2027', asMegan);
    const replies = await world.say('undo');
    expect(saidIn(replies)).toContain('Shall I take this back?');
    expect(saidIn(replies)).toContain('Megan Bowen changed the date from 30 June 2027 to 31 July 2027.');
    expect(saidIn(replies)).toContain('Your own latest change: Ana Lima changed the time zone');
    expect((await team())?.anniversary).toBe('2027-07-31');
    await world.press(buttonIn(cardIn(replies), 'Take it back'));
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', timeZone: 'Europe/Lisbon' });
    await world.press(buttonIn(cardIn(replies), 'Take mine back'));
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', timeZone: 'Europe/Berlin' });
  });

  it('takes a tick back that came after the last change, with who had ticked it before', async () => {
    await world.say('add item order the new badges');
    world.at('2027-01-20T10:01:00+01:00');
    await world.say('tick badges', asMegan);
    world.at('2027-01-20T10:02:00+01:00');
    await world.say('untick badges');
    world.at('2027-01-20T10:03:00+01:00');
    await world.say('undo');
    const tick = async () => (await world.store.teams.load(CHANNEL)).tick[0]?.value;
    expect(await tick()).toMatchObject({ done: true, by: { name: 'Megan Bowen' } });
    expect(saidIn(await world.say('undo'))).toContain('I took that back a moment ago');
    expect(await tick()).toMatchObject({ done: true });
    world.at('2027-01-20T10:05:00+01:00');
    expect(saidIn(await world.say('undo'))).toContain('Taken back');
    expect((await world.store.teams.load(CHANNEL)).item).toEqual([]);
  });

  it("asks before it takes a colleague's tick back", async () => {
    await world.say('add item order the new badges');
    world.at('2027-01-20T10:01:00+01:00');
    await world.say('tick badges', asMegan);
    const replies = await world.say('undo');
    expect(saidIn(replies)).toContain('Megan Bowen ticked “order the new badges”.');
    await world.press(buttonIn(cardIn(replies), 'Take it back'));
    expect((await world.store.teams.load(CHANNEL)).tick[0]?.value.done).toBe(false);
  });

  it('knows a change of which nothing is kept any more as one that cannot be taken back', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    world.at('2027-01-21T10:00:01+01:00');
    expect(saidIn(await world.say('undo'))).toContain('There is nothing to take back');
    expect(saidAfter(await world.press(undo))).toContain('That was more than 24 hours ago');
    await world.say('time zone Europe/Lisbon');
    expect((await undoRows()).map(({ entries }) => entries.length)).toEqual([1]);
    expect(saidAfter(await world.press(undo))).toContain('That was more than 24 hours ago');
    expect((await team())?.anniversary).toBe('2027-07-31');
  });
});

describe('the button "Undo"', () => {
  it('works for a day to the second', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    world.at('2027-01-21T10:00:00+01:00');
    await world.press(undo);
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it('works for a colleague at once, and for nobody who may not change the set-up', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    expect(saidAfter(await world.press(undo, { person: GUEST }))).toContain('Guests can read and tick');
    expect((await team())?.anniversary).toBe('2027-07-31');
    await world.press(undo, asMegan);
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', changedBy: { name: 'Megan Bowen' } });
    expect(saidAfter(await world.press(undo))).toContain('Megan Bowen did so on 20 January 2027');
  });

  it('says who changed the same since, with both values, and changes nothing', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    await world.say('anniversary 31 August 2027', asMegan);
    const reply = await world.press(undo);
    const said = saidAfter(reply);
    expect(said).toContain('Megan Bowen changed this since');
    expect(said).toContain('Ana Lima changed the date from 30 June 2027 to 31 July 2027.');
    expect(said).toContain('Since then: Megan Bowen changed the date from 31 July 2027 to 31 August 2027.');
    expect((await team())?.anniversary).toBe('2027-08-31');
    await world.press(buttonIn(cardAfter(reply), 'Undo the later change'));
    await world.press(undo);
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it.each([
    ['an item', 'add item order the new badges', 'rename item badges to order signs', 'renamed the item'],
    [
      'a record',
      'add reference Fabrikam, 3 March 2026',
      'remove reference Fabrikam',
      'removed the customer reference',
    ],
    [
      'a pause',
      'pause until 25 January 2027',
      'pause until 28 January 2027',
      'paused the reminders until 28 January',
    ],
    [
      'a pause of another date',
      'pause until 25 January 2027',
      'anniversary 31 July 2027',
      'changed the date',
    ],
    ['what is held', 'add Security', 'add Data & AI', 'changed what you hold from Security'],
  ])('leaves %s alone that was changed since', async (_name, change, since, words) => {
    const undo = undoOf(await world.say(change));
    await world.say(since, asMegan);
    const { team: before, item, ref } = await world.store.teams.load(CHANNEL);
    const said = saidAfter(await world.press(undo));
    expect(said).toContain('Megan Bowen changed this since');
    expect(said).toContain(words);
    expect(await world.store.teams.load(CHANNEL)).toMatchObject({ team: before, item, ref });
  });

  it('does not bring a pause back that belongs to another date', async () => {
    await world.say('pause until 25 January 2027');
    const undo = undoOf(await world.say('resume'));
    await world.say('anniversary 31 July 2027', asMegan);
    expect(saidAfter(await world.press(undo))).toContain('Megan Bowen changed this since');
    expect((await team())?.pausedUntil).toBeUndefined();
  });

  it('leaves the checklist of an archived renewal alone', async () => {
    const undo = undoOf(await world.say('add item order the new badges'));
    const { cycleId = '' } = (await team()) ?? {};
    await world.press({
      v: 1,
      action: 'confirm',
      what: 'renewed',
      token: cycleId,
      value: '2027-01-19|2028-06-30',
    });
    expect(saidAfter(await world.press(undo))).toContain('recorded the renewal');
    expect((await world.store.teams.load(CHANNEL)).item).toHaveLength(2);
  });

  it('takes back the renewal it stands for, not a later one', async () => {
    const renew = async (value: string) =>
      world.press({ v: 1, action: 'confirm', what: 'renewed', token: (await team())?.cycleId ?? '', value });
    const first = await renew('2027-01-19|2028-06-30');
    world.at('2027-01-20T11:00:00+01:00');
    await renew('2027-01-20|2029-06-30');
    const undo = buttonIn(first.kind === 'card' ? first.card : undefined, 'Undo');
    expect(saidAfter(await world.press(undo))).toContain('Ana Lima changed this since');
    expect((await team())?.anniversary).toBe('2029-06-30');
  });

  it('does not keep a record twice that was put on record anew', async () => {
    await world.say('add reference Fabrikam, 3 March 2026');
    const undo = undoOf(await world.say('remove reference Fabrikam'));
    await world.say('add reference Fabrikam, 3 March 2026', asMegan);
    expect(saidAfter(await world.press(undo))).toContain('The same is on record again');
    expect((await world.store.teams.load(CHANNEL)).ref).toHaveLength(1);
  });

  it('of a tick is told that the item was ticked anew', async () => {
    await world.say('add item order the new badges');
    world.at('2027-01-20T10:01:00+01:00');
    const undo = undoOf(await world.say('tick badges'));
    world.at('2027-01-20T10:02:00+01:00');
    await world.say('untick badges', asMegan);
    expect(saidAfter(await world.press(undo))).toContain('Megan Bowen changed this since');
    world.at('2027-01-22T10:02:00+01:00');
    expect(saidAfter(await world.press(undo))).toContain('Megan Bowen changed this since');
  });

  it('of another conversation, or of nothing at all, takes nothing back', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    const place = { tenantId: TENANT, conversationId: '19:elsewhere@thread.tacv2' };
    await world.say('anniversary 30 May 2027', { place });
    expect(saidAfter(await world.press(undo, { place }))).toContain('I cannot take that back');
    expect(saidAfter(await world.press({ ...undo, changeId: 'tick|1|no|such' }))).toContain(
      'I cannot take that back',
    );
    expect((await team())?.anniversary).toBe('2027-07-31');
  });

  it('stays on the checklist, which is kept up to date, as long as it works', async () => {
    await world.say('add item order the new badges');
    world.at('2027-01-20T12:00:00+01:00');
    const card = cardIn(await world.say('checklist'));
    await world.press(buttonIn(card, 'Undo last change'));
    expect((await world.store.teams.load(CHANNEL)).item).toEqual([]);
    expect(JSON.stringify(cardIn(await world.say('checklist')).content)).not.toContain('Undo');
  });

  it('works in another process, and for one of two who press it at once', async () => {
    const undo = undoOf(await world.say('anniversary 31 July 2027'));
    const other = createWorld('2027-01-20T10:01:00+01:00', undefined, world.store);
    const answers = await Promise.all([world.press(undo), other.press(undo, asMegan)]);
    const said = answers.map(saidAfter);
    expect(said.filter((each) => each.includes('it is as it was before'))).toHaveLength(1);
    expect(said.filter((each) => each.includes('That is taken back already'))).toHaveLength(1);
    expect((await team())?.anniversary).toBe('2027-06-30');
    expect(
      (await world.store.teams.load(CHANNEL)).change.filter(({ value }) => value.what === 'undo'),
    ).toHaveLength(1);
  });

  it('of a deletion brings everything back once, and nothing more when it comes twice', async () => {
    await world.say('time zone Europe/Lisbon');
    const change = undoOf(await world.say('anniversary 31 July 2027'));
    const asked = cardIn(await world.say('delete our data'));
    const deleted = await world.press(buttonIn(asked, 'Delete our data'));
    const undo = buttonIn(deleted.kind === 'card' ? deleted.card : undefined, 'Undo');
    expect(saidAfter(await world.press(change))).toContain('is being deleted');
    expect(saidAfter(await world.press(undo))).toContain('Everything is back');
    expect(saidAfter(await world.press(undo))).toContain('Shall I take this back?');
    expect(await team()).toMatchObject({ anniversary: '2027-07-31', timeZone: 'Europe/Lisbon' });
    expect((await team())?.deletion).toBeUndefined();
  });
});

describe('what is kept for "undo"', () => {
  it('goes after a day with the next change, and with everything else about the place', async () => {
    await world.say('anniversary 31 July 2027');
    world.at('2027-01-20T12:00:00+01:00');
    await world.say('time zone Europe/Lisbon');
    expect(await undoRows()).toHaveLength(2);
    world.at('2027-01-21T11:00:00+01:00');
    await world.say('add item order the new badges');
    expect((await undoRows()).map(({ at }) => new Date(at).toISOString())).toEqual([
      '2027-01-20T11:00:00.000Z',
      '2027-01-21T10:00:00.000Z',
    ]);
    await world.store.teams.purge(CHANNEL);
    expect(await undoRows()).toEqual([]);
  });

  it('costs no request more: it is written with the change', async () => {
    const writes: string[][] = [];
    const write = world.store.teams.write.bind(world.store.teams);
    const counted = jest.spyOn(world.ctx.teams, 'write').mockImplementation(async (place, changes) => {
      // What was last spoken of is written besides, after the answer.
      const kept = changes.filter(({ kind }) => kind !== 'talk');
      if (kept.length > 0) writes.push(kept.map(({ do: how, kind }) => `${how} ${kind}`));
      return write(place, changes);
    });
    await world.say('anniversary 31 July 2027');
    const undo = undoOf(await world.say('contact me'));
    world.at('2027-01-21T10:30:00+01:00');
    await world.say('add reference Fabrikam, 3 March 2026');
    expect(saidAfter(await world.press(undo))).toContain('more than 24 hours ago');
    expect(writes).toEqual([
      ['replace team', 'insert change', 'insert undo'],
      ['replace team', 'insert change', 'insert undo'],
      ['insert ref', 'insert change', 'insert undo', 'delete undo', 'delete undo'],
    ]);
    counted.mockRestore();
  });

  it('is left out, and the change made all the same, where one write could not hold both', async () => {
    const rows = await world.store.teams.load(CHANNEL);
    const by = { id: ANA.id, name: ANA.name };
    const changes = Array.from({ length: 99 }, (_, at) => ({
      do: 'insert' as const,
      kind: 'item' as const,
      value: { cycleId: 'c', itemId: `i-${at}`, own: true, text: 'x', hidden: false, by, at: 0 },
    }));
    const entries = [{ id: 'c-1', at: world.ctx.now(), by, what: 'item-added' }];
    const written = await writeChange(world.ctx, CHANNEL, { rows, changes, entries });
    expect(written).toEqual({ written: true, undo: 'too-large' });
    expect((await world.store.teams.load(CHANNEL)).item).toHaveLength(99);
    expect(undoNotes({ undo: 'too-large' })).toEqual(['This was too much at once to be kept for "undo".']);
    expect(undoButtons({ undo: 'too-large' })).toEqual([]);
  });

  it('is not needed for a renewal that an earlier version of the bot recorded', async () => {
    const { cycleId = '' } = (await team()) ?? {};
    const confirmed = { action: 'confirm', what: 'renewed', token: cycleId, value: '2027-01-19|2028-06-30' };
    await world.press({ v: 1, ...confirmed });
    const { undo } = await world.store.teams.load(CHANNEL);
    await world.store.teams.write(
      CHANNEL,
      undo.map((row) => ({ do: 'delete', kind: 'undo', ...row })),
    );
    expect(saidIn(await world.say('undo'))).toContain('the renewal is open again');
    expect(await team()).toMatchObject({ cycleId, anniversary: '2027-06-30' });
  });

  it('does not make two changes of one moment meet when it is to go', async () => {
    await world.say('anniversary 31 July 2027');
    await world.say('add reference Fabrikam, 3 March 2026');
    await world.say('add reference Contoso, 3 March 2026');
    world.at('2027-01-22T11:00:00+01:00');
    await Promise.all([
      world.say('change reference Fabrikam to 4 March 2026'),
      world.say('change reference Contoso to 4 March 2026', asMegan),
      world.say('add item order the new badges', { person: ANA }),
    ]);
    const rows = await world.store.teams.load(CHANNEL);
    expect(rows.ref.map(({ value }) => value.givenOn)).toEqual(['2026-03-04', '2026-03-04']);
    expect(rows.item).toHaveLength(1);
    expect(rows.undo).toHaveLength(3);
  });
});
