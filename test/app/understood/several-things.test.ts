import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const CLEO = { id: '29:cleo', name: 'Cleo Park', aadId: 'aad-cleo', guest: false };

let world: World;

beforeEach(() => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, BEN, CLEO];
});

async function rows() {
  return world.store.teams.load(CHANNEL);
}

async function team() {
  return (await rows()).team[0]?.value;
}

async function items() {
  return (await rows()).item.map((row) => row.value);
}

async function ticked() {
  return (await rows()).tick.filter(({ value }) => value.done).length;
}

const WHOLE = {
  anniversary: '2027-06-30',
  holdings: [{ id: 'security' }],
  contact: { name: 'Megan Bowen' },
};

describe('several things in one message', () => {
  it.each([
    'anniversary 30 June 2027, add Security, contact Megan Bowen',
    'anniversary 30 June 2027 add Security contact Megan Bowen',
    '* anniversary 30 June 2027\n* add Security\n* contact Megan Bowen',
    '<ul><li>anniversary 30 June 2027</li><li>add Security</li><li>contact Megan Bowen</li></ul>',
    'anniversary 30 June 2027\tadd Security\tcontact Megan Bowen',
    'Date: June 30, 2027\nDesignations: Security\nContact: Megan Bowen',
    'Our anniversary is June 30, 2027. We hold Security. Megan Bowen will renew.',
    'Hi team,\n\nour anniversary is 30 June 2027\nwe hold Security\nMegan Bowen is our contact\n\nBest regards,\nAna Lima',
  ])('are all saved, and nothing is named as unread: %j', async (text) => {
    const said = saidIn(await world.say(text));
    expect(await team()).toMatchObject(WHOLE);
    expect(said).not.toContain('not read');
  });

  it('are all done when they are more than four, an item of the checklist among them', async () => {
    await world.say(
      'anniversary 30 June 2027\nadd Security\nadd item Call the distributor\nstand-in Ben Smith\ntime zone Tokyo\ncontact Megan Bowen',
    );
    expect(await team()).toMatchObject({ ...WHOLE, standIn: { name: 'Ben Smith' }, timeZone: 'Asia/Tokyo' });
    expect(await items()).toMatchObject([{ text: 'Call the distributor' }]);
  });

  it('are done as far as they were read, and the rest is named', async () => {
    const said = saidIn(await world.say('anniversary 30 June 2027\nfrobnicate the widget\nadd Security'));
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', holdings: [{ id: 'security' }] });
    expect(said).toContain('I did not read: "frobnicate the widget". Say it in a message of its own.');
  });

  it('name at most five parts, each in short', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `frobnicate ${at} ${'very '.repeat(40)}well`);
    const said = saidIn(await world.say(['anniversary 30 June 2027', ...lines].join('\n')));
    expect(said).toContain('and 4 more');
    expect(said).toContain('…');
  });

  it('answer a question that is a sentence of its own', async () => {
    const replies = await world.say(
      'anniversary 30 June 2027\nadd Security\nHow many points does Security need?',
    );
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', holdings: [{ id: 'security' }] });
    expect(replies).toHaveLength(3);
  });

  it('tell a guest once that only the team changes things', async () => {
    const replies = await world.say('anniversary 30 June 2027\nadd Security\ncontact Megan Bowen', {
      person: GUEST,
    });
    expect(replies).toHaveLength(1);
    expect(await team()).toBeUndefined();
  });
});

describe('words of others', () => {
  it.each([
    '> anniversary 1 March 2027',
    '<blockquote itemtype="http://schema.skype.com/Reply">Renewal bot: your anniversary date is 1 March 2027</blockquote>',
    'On Mon, 23 November 2026 at 10:00, Ben Smith wrote:\nanniversary 1 March 2027',
  ])('change nothing: %s', async (text) => {
    expect(saidIn(await world.say(text))).toContain('only quotes or forwards');
    expect(await team()).toBeUndefined();
  });

  it('do not hide what is said beside them', async () => {
    await world.say('<quoted messageId="1700000000000"/> add Security');
    expect((await team())?.holdings).toEqual([{ id: 'security' }]);
  });
});

describe('a list of what is held', () => {
  it('takes what is known and names the rest', async () => {
    await world.say('program mpn-2016');
    const said = saidIn(
      await world.say(
        'we hold gold Datacenter, silver Windows and Devices, gold Frobnication and silver Hosting',
      ),
    );
    expect((await team())?.holdings).toEqual([
      { id: 'datacenter', level: 'gold' },
      { id: 'hosting', level: 'silver' },
    ]);
    expect(said).toContain('I know no competency called "Windows and Devices", "Frobnication"');
  });

  it('names what it does not know when something is added', async () => {
    const said = saidIn(await world.say('add Security, Frobnication and Modern Work'));
    expect((await team())?.holdings.map(({ id }) => id)).toEqual(['security', 'modern-work']);
    expect(said).toContain('I know no Solutions Partner designation called "Frobnication"');
  });

  it('is treated the same when something is removed', async () => {
    await world.say('add Security and Modern Work');
    const said = saidIn(await world.say('remove Security, Infrastructure and Frobnication'));
    expect((await team())?.holdings.map(({ id }) => id)).toEqual(['modern-work']);
    expect(said).toContain('Infrastructure (Azure) was not among what you hold');
    expect(said).toContain('"Frobnication"');
  });

  it.each([
    'we dropped from gold to silver in Cloud Platform',
    'we dropped Cloud Platform from gold to silver',
    'we were downgraded to silver in Cloud Platform',
    'downgrade Cloud Platform to silver',
    'change Cloud Platform to silver',
    'we are now silver in Cloud Platform',
  ])('keeps what went down a level: %s', async (text) => {
    await world.say('program mpn-2016');
    await world.say('add Cloud Platform gold');
    await world.say(text);
    await world.say('yes');
    expect((await team())?.holdings).toEqual([{ id: 'cloud-platform', level: 'silver' }]);
  });
});

describe('several items', () => {
  beforeEach(async () => {
    await world.say('anniversary 30 June 2027');
  });

  it.each([
    'add items: call the distributor, check the invoice, order the badge',
    'add items:\n- call the distributor\n- check the invoice\n- order the badge',
    'todos: call the distributor; check the invoice; order the badge',
  ])('are added one by one, with one checklist: %j', async (text) => {
    const replies = await world.say(text);
    expect((await items()).map((item) => item.text)).toEqual([
      'call the distributor',
      'check the invoice',
      'order the badge',
    ]);
    expect(replies).toHaveLength(1);
    expect(saidIn(replies)).toContain('order the badge');
  });

  it.each([
    ['tick 1 and 2', 2],
    ['items 3, 4 and 5 are done', 3],
    ['tick 1-3', 3],
  ])('are ticked together: %s', async (text, count) => {
    const replies = await world.say(text);
    expect(await ticked()).toBe(count);
    expect(replies).toHaveLength(1);
  });

  it('are all ticked only after asking', async () => {
    const replies = await world.say('tick everything');
    expect(await ticked()).toBe(0);
    expect(saidIn(replies)).toContain('Nothing is changed yet');
    await world.press(buttonIn(cardIn(replies), 'Yes, tick them'));
    expect(await ticked()).toBeGreaterThan(10);
  });

  it('name the numbers that the checklist does not have', async () => {
    expect(saidIn(await world.say('tick 1 and 99'))).toContain('no item 99');
    expect(await ticked()).toBe(1);
  });
});

describe('an item with a person and a day', () => {
  beforeEach(async () => {
    await world.say('anniversary 30 June 2027');
  });

  it.each([
    ['add item call the distributor for Ben by Friday', 'call the distributor', 'Ben Smith', '2026-12-04'],
    ['todo: call the distributor (Cleo, 15 January)', 'call the distributor', 'Cleo Park', '2027-01-15'],
    ['put order the plaque on the list for Ben by Friday', 'order the plaque', 'Ben Smith', '2026-12-04'],
    [
      'add call the distributor to the list, Ben does it until Friday',
      'call the distributor',
      'Ben Smith',
      '2026-12-04',
    ],
    ['add item order the badge for me', 'order the badge', 'Ana Lima', undefined],
    ['add item order the badge by 3 May 2027', 'order the badge', undefined, '2027-05-03'],
    ['add item call Tom before the audit', 'call Tom before the audit', undefined, undefined],
    ['add item order the badge for Security', 'order the badge for Security', undefined, undefined],
  ])('is taken apart: %s', async (text, item, name, dueDay) => {
    await world.say(text);
    // Two sentences in one are asked about before they are put on the list.
    if ((await items()).length === 0) await world.say('yes');
    const [added] = await items();
    expect([added?.text, added?.assignee?.name, added?.dueDay]).toEqual([item, name, dueDay]);
  });

  it('says so when nobody is called so', async () => {
    expect(saidIn(await world.say('add item call the distributor for Zoe'))).toContain('nobody called "Zoe"');
    expect((await items())[0]).toMatchObject({ text: 'call the distributor for Zoe' });
  });

  it('asks which day was meant when it may be two', async () => {
    const replies = await world.say('add item order the badge by 27-06-30');
    expect(saidIn(replies)).toContain('Which day do you mean?');
    expect((await items())[0]?.dueDay).toBeUndefined();
  });

  it('offers both days for an item that is on the list', async () => {
    await world.say('add item decide between card and wire transfer');
    const replies = await world.say('due decide between card and wire transfer 27-06-30');
    await world.press(buttonIn(cardIn(replies), '30 June 2027'));
    expect((await items())[0]?.dueDay).toBe('2027-06-30');
  });
});
