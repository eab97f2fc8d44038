import type { Card } from '../../../src/cards/kit/card';
import type { ActionReply, Reply } from '../../../src/app/turn/conversation';
import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };

let world: World;

beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, BEN];
  await world.say('anniversary 30 June 2027');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

async function anniversary() {
  return (await team())?.anniversary;
}

async function changes() {
  return (await world.store.teams.load(CHANNEL)).change.length;
}

function cardOf(reply: ActionReply): Card {
  if (reply.kind === 'card') return reply.card;
  throw new Error(`The press was answered by: ${saidAfter(reply)}`);
}

/** A bare day while another is stored. */
const propose = (): Promise<readonly Reply[]> => world.say('3 March 2027');

describe('a proposal', () => {
  it('shows what is stored and what it would become, and writes nothing', async () => {
    const before = await changes();
    const said = saidIn(await propose()).split('\n');
    expect(said).toEqual(
      expect.arrayContaining(['Change the anniversary date?', 'Now', '30 June 2027', 'Then', '3 March 2027']),
    );
    expect(said).toContain('Nothing is changed before you say yes.');
    expect(await anniversary()).toBe('2027-06-30');
    expect(await changes()).toBe(before);
  });

  it.each(['yes', 'ok do it', 'Yes please!', 'change it', 'ja', 'yes, go ahead'])(
    'is done by "%s", with Undo',
    async (text) => {
      await propose();
      const replies = await world.say(text);
      expect(await anniversary()).toBe('2027-03-03');
      await world.press(buttonIn(cardIn(replies), 'Undo'));
      expect(await anniversary()).toBe('2027-06-30');
    },
  );

  it.each(['no', 'no thanks', 'cancel', 'never mind', 'leave it', 'nein'])(
    'is left by "%s", and a later yes does nothing',
    async (text) => {
      await propose();
      expect(saidIn(await world.say(text))).toContain('Nothing was changed');
      await world.say('yes');
      expect(await anniversary()).toBe('2027-06-30');
    },
  );

  it('is done by its button, in its own card, and then waits for no words', async () => {
    const card = cardIn(await propose());
    expect(textOf(cardOf(await world.press(buttonIn(card, 'Yes, change it'))))).toContain('3 March 2027');
    expect(await anniversary()).toBe('2027-03-03');
    expect(saidIn(await world.say('no'))).toContain('Nothing of yours is waiting');
  });

  it('is left by its other button', async () => {
    const card = cardIn(await propose());
    expect(textOf(cardOf(await world.press(buttonIn(card, 'No'))))).toContain('All is as it was');
    expect(await anniversary()).toBe('2027-06-30');
    await world.say('yes');
    expect(await anniversary()).toBe('2027-06-30');
  });

  it('takes the day that was corrected in the card', async () => {
    const card = cardIn(await propose());
    await world.press({ ...buttonIn(card, 'Yes, change it'), in_value: '2027-04-04' });
    expect(await anniversary()).toBe('2027-04-04');
  });

  it('takes the name and the words that were corrected in the card', async () => {
    const contact = cardIn(await world.say('could Megan be the contact?'));
    await world.press({ ...buttonIn(contact, 'Yes'), in_value: 'Ben Smith' });
    expect((await team())?.contact).toMatchObject({ name: 'Ben Smith' });
    const item = cardIn(await world.say('perhaps add item call Tom'));
    await world.press({ ...buttonIn(item, 'Yes'), in_value: 'call Tim' });
    const { item: items } = await world.store.teams.load(CHANNEL);
    expect(items.map(({ value }) => value.text)).toEqual(['call Tim']);
  });

  it.each([
    'no, 4 April 2027',
    'I mean 4 April 2027',
    'make that 4 April 2027',
    '4 April 2027',
    'sorry, 4.4.2027',
  ])('is corrected by "%s"', async (text) => {
    await propose();
    await world.say(text);
    expect(await anniversary()).toBe('2027-04-04');
  });

  it('asks on when a correction leaves the year open', async () => {
    await propose();
    expect(saidIn(await world.say('no, 4 April'))).toContain('Which year');
    expect(await anniversary()).toBe('2027-06-30');
    await world.say('2027');
    expect(await anniversary()).toBe('2027-04-04');
  });

  it('of a person is corrected by "make that Ben"', async () => {
    await world.say('could Megan be the contact?');
    expect((await team())?.contact).toBeUndefined();
    await world.say('make that Ben');
    expect((await team())?.contact).toMatchObject({ name: 'Ben Smith', id: '29:ben' });
  });

  it('of an item proposes its corrected words rather than keeping them', async () => {
    await world.say('perhaps add item call Tom');
    expect(saidIn(await world.say('no, call Tim'))).toContain('call Tim');
    expect((await world.store.teams.load(CHANNEL)).item).toEqual([]);
    await world.say('yes');
    const { item: items } = await world.store.teams.load(CHANNEL);
    expect(items.map(({ value }) => value.text)).toEqual(['call Tim']);
  });

  it('is asked anew with the new values when somebody changed them meanwhile, by button and by words', async () => {
    const card = cardIn(await propose());
    await world.say('anniversary 31 July 2027', { person: MEGAN });
    const again = cardOf(await world.press(buttonIn(card, 'Yes, change it')));
    expect(textOf(again)).toContain('This was changed since I asked');
    expect(textOf(again)).toContain('31 July 2027');
    expect(await anniversary()).toBe('2027-07-31');
    await world.say('anniversary 30 June 2027', { person: MEGAN });
    expect(saidIn(await world.say('yes'))).toContain('This was changed since I asked');
    expect(await anniversary()).toBe('2027-06-30');
    await world.say('yes');
    expect(await anniversary()).toBe('2027-03-03');
  });
});

describe('several proposals of one message', () => {
  it('are one card and one yes', async () => {
    const replies = await world.say('perhaps add Security. perhaps the contact is Megan Bowen');
    expect(replies).toHaveLength(1);
    expect(saidIn(replies)).toContain('Shall I make these 2 changes?');
    expect(await team()).toMatchObject({ holdings: [] });
    await world.say('yes');
    expect(await team()).toMatchObject({
      holdings: [{ id: 'security' }],
      contact: { name: 'Megan Bowen' },
    });
  });

  it('take what is plain in the same message with them, so that nothing is half done', async () => {
    const replies = await world.say('add Security\nperhaps the contact is Megan Bowen');
    expect(replies).toHaveLength(1);
    expect(saidIn(replies)).toContain('Shall I make these 2 changes?');
    expect(await team()).toMatchObject({ holdings: [] });
    await world.say('yes');
    expect(await team()).toMatchObject({
      holdings: [{ id: 'security' }],
      contact: { name: 'Megan Bowen' },
    });
  });

  it('do not hold up what is shown, nor what asks by itself', async () => {
    await world.say('add Security');
    const replies = await world.say('what do we hold? perhaps the contact is Megan Bowen');
    expect(saidIn(replies)).toContain('Security');
    expect(saidIn(replies)).toContain('Change who renews?');
  });
});

describe('every kind of change that can be kept', () => {
  it.each([
    ['I guess we should replace Security with Modern Work', 'Security', 'Modern Work'],
    ['perhaps remind us also 3 days before', 'Add to the extra reminders?', '60, 3 days before'],
  ])('is proposed as what it is: %s', async (text, ...shown) => {
    await world.say('add Security');
    await world.say('extra reminders 60 days');
    const said = saidIn(await world.say(text));
    if (!said.includes('before you say yes')) return;
    for (const each of shown) expect(said).toContain(each);
  });

  it('adds a reminder to those there are, also after a yes', async () => {
    await world.say('extra reminders 60 days');
    await world.say('perhaps remind us also 3 days before');
    await world.say('yes');
    expect((await team())?.extraStages).toEqual([60, 3]);
  });
});

describe('who may not change anything', () => {
  it('is not asked, and cannot answer for somebody else', async () => {
    expect(saidIn(await world.say('3 March 2027', { person: GUEST }))).toContain('Guests can read and tick');
    const card = cardIn(await propose());
    expect(saidAfter(await world.press(buttonIn(card, 'Yes'), { person: GUEST }))).toContain(
      'Guests can read',
    );
    await world.say('yes', { person: GUEST });
    expect(await anniversary()).toBe('2027-06-30');
  });

  it('may say no, but not yes, where changes are limited', async () => {
    await world.say('contact Ben Smith');
    await world.say('3 March 2027', { person: MEGAN });
    await world.say('limit changes to the contact');
    expect(saidIn(await world.say('yes', { person: MEGAN }))).toContain('Only some people may change this');
    expect(await anniversary()).toBe('2027-06-30');
    expect(saidIn(await world.say('3 April 2027', { person: MEGAN }))).toContain('Only some people');
  });
});
