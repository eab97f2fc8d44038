import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const CLEO = { id: '29:cleo', name: 'Cleo Park', aadId: 'aad-cleo', guest: false };

let world: World;

beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, BEN, CLEO];
  await world.say('anniversary 30 June 2027, add Security, contact Megan Bowen');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

async function items() {
  return (await world.store.teams.load(CHANNEL)).item.map(({ value }) => value);
}

describe('several changes of which one is not sure', () => {
  it.each([
    ['Perhaps our anniversary is 15 July 2027, and Ben Smith takes over as the contact.'],
    ['contact Ben Smith. I think our anniversary is 15 July 2027 now.'],
  ])('are asked about together, and nothing is half done: %s', async (text) => {
    const said = saidIn(await world.say(text));
    expect(said).toContain('Shall I make these 2 changes?');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', contact: { name: 'Megan Bowen' } });
    await world.say('yes');
    expect(await team()).toMatchObject({ anniversary: '2027-07-15', contact: { name: 'Ben Smith' } });
  });

  it('are all done where each of them is plain', async () => {
    await world.say('anniversary 15 July 2027, contact Ben Smith');
    expect(await team()).toMatchObject({ anniversary: '2027-07-15', contact: { name: 'Ben Smith' } });
  });
});

describe('a part that is left beside others that are done', () => {
  it('is named, and nothing says that nothing was changed', async () => {
    const said = saidIn(
      await world.say('add Infrastructure. Fabrikam told us their anniversary is 31 July 2027'),
    );
    expect(said).toMatch(/Added: Infrastructure|Add to what you hold\?/);
    expect(said).toMatch(/One part I (?:left as it is|did not read)/);
    expect(said).toContain('Fabrikam told us their anniversary');
    if (said.includes('Added:')) expect(said).not.toMatch(/Nothing (?:was|is) changed/);
    expect((await team())?.anniversary).toBe('2027-06-30');
  });
});

describe('a slip', () => {
  it.each([
    ['snoze 2 weks', 'Put the reminder off?'],
    ['plese pauze the reminders untill 11 January 2027', 'Pause the reminders?'],
    ['resum the remindrs', 'before you say yes'],
    ['our aniversary is on 12 Agust 2027', '12 August 2027'],
  ])('is put right and asked about, never answered as a question: %s', async (text, asked) => {
    const said = saidIn(await world.say(text));
    expect(said).toContain(asked);
    expect(said).toContain('before you say yes');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30' });
    expect((await team())?.pausedUntil).toBeUndefined();
  });

  it('is not put right behind the back of who typed it in one of several parts', async () => {
    const said = saidIn(await world.say('contact Ben Smith, snoze 2 weks'));
    expect(said).toContain('Shall I make these 2 changes?');
    expect((await team())?.snooze).toBeUndefined();
  });

  it('in a name is asked about where somebody here nearly bears it', async () => {
    const said = saidIn(await world.say('stand-in Cloe Park'));
    expect(said).toContain('Do you mean Cleo Park?');
    expect((await team())?.standIn).toBeUndefined();
    await world.say('yes');
    expect((await team())?.standIn).toMatchObject({ name: 'Cleo Park', id: CLEO.id });
  });

  it("in a name that is like nobody's stays a name", async () => {
    await world.say('stand-in Xaver Park');
    expect((await team())?.standIn).toMatchObject({ name: 'Xaver Park' });
  });
});

describe('what stands beside an item', () => {
  it('goes with it: who does it, and by when', async () => {
    await world.say('put item 2 on the list of Ben Smith, due 15 January 2027');
    await world.say('yes');
    expect(await items()).toContainEqual(
      expect.objectContaining({
        dueDay: '2027-01-15',
        assignee: expect.objectContaining({ name: 'Ben Smith' }) as unknown,
      }),
    );
  });

  it('puts on the list what is on none yet', async () => {
    const said = saidIn(await world.say('Ben should call the distributor by Friday'));
    expect(said).toContain('Put this on the checklist?');
    await world.say('yes');
    expect(await items()).toContainEqual(
      expect.objectContaining({ text: 'call the distributor', dueDay: '2026-12-04' }),
    );
  });

  it('is who was named before, where it is said "him"', async () => {
    await world.say('tick item 1, Ben Smith is the contact now, and give him the vetting as well');
    if ((await team())?.contact?.name !== 'Ben Smith') await world.say('yes');
    expect(await team()).toMatchObject({ contact: { name: 'Ben Smith' } });
    expect(await items()).toContainEqual(
      expect.objectContaining({ assignee: expect.objectContaining({ name: 'Ben Smith' }) as unknown }),
    );
  });
});

describe('what looks like a name and is none', () => {
  it.each(['I passed the ball to Ben yesterday', 'give him the vetting', 'the vetting goes to him'])(
    'is not stored: %s',
    async (text) => {
      await world.say(text);
      const { exam, item } = await world.store.teams.load(CHANNEL);
      expect([...exam, ...item]).toEqual([]);
    },
  );
});

describe('two things asked for politely', () => {
  it('are no question, though a question mark ends them', async () => {
    await world.say('could you put Cleo Park down as the stand-in and snooze 2 weeks?');
    if (!(await team())?.standIn) await world.say('yes');
    expect(await team()).toMatchObject({ standIn: { name: 'Cleo Park' }, snooze: { until: '2026-12-14' } });
  });
});

describe('a level said of what has none here', () => {
  it('is asked about, for it is of another programme', async () => {
    expect(saidIn(await world.say('we hold gold Datacenter'))).toContain(
      'Which Solutions Partner designation',
    );
    expect((await team())?.holdings).toEqual([{ id: 'security' }]);
  });

  it('moves a place without data to the programme that has it, each with its level', async () => {
    const fresh = createWorld('2026-11-30T10:00:00+01:00');
    await fresh.say('We hold gold Cloud Platform and silver Datacenter');
    expect((await fresh.store.teams.load(CHANNEL)).team[0]?.value).toMatchObject({
      programId: 'mpn-2016',
      holdings: [
        { id: 'cloud-platform', level: 'gold' },
        { id: 'datacenter', level: 'silver' },
      ],
    });
  });
});
