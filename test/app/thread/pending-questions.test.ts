import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';
import { buttonIn, cardIn, saidIn } from '../../fakes/card-text';

const BEN = { id: '29:ben', name: 'Ben Smith', aadId: 'aad-ben', guest: false };
const OTHER_BEN = { id: '29:ben-2', name: 'Ben Ortiz', aadId: 'aad-ben-2', guest: false };

let world: World;

beforeEach(() => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [MEGAN, BEN, OTHER_BEN];
});

async function rows() {
  return world.store.teams.load(CHANNEL);
}

async function team() {
  return (await rows()).team[0]?.value;
}

async function setUp(): Promise<void> {
  await world.say('anniversary 30 June 2027');
}

describe('a question of the bot', () => {
  beforeEach(setUp);

  it.each([
    ['one day later', '2027-03-04'],
    ['a week earlier please', '2027-02-24'],
    ['no, the 16th', '2027-03-16'],
    ['April, not March', '2027-04-03'],
    ['yes but 4 March 2027', '2027-03-04'],
  ])('is put right by "%s", counted from the day that is proposed', async (said, day) => {
    await world.say('3 March 2027');
    await world.say(said);
    expect((await team())?.anniversary).toBe(day);
  });

  it('that offers several people is put right by another name', async () => {
    await world.say('could Megan Bowen be the contact?');
    await world.say('Ben Smith would be better');
    expect((await team())?.contact?.name).toBe('Ben Smith');
  });

  it('is answered in another process, too', async () => {
    await world.say('3 March 2027');
    const other = createWorld('2026-11-30T10:05:00+01:00', undefined, world.store);
    await other.say('yes');
    expect((await team())?.anniversary).toBe('2027-03-03');
  });

  it('waits 15 minutes for words, and for its button as long as it likes', async () => {
    const card = cardIn(await world.say('3 March 2027'));
    world.at('2026-11-30T10:15:01+01:00');
    expect(saidIn(await world.say('yes'))).toContain('Nothing of yours is waiting');
    expect((await team())?.anniversary).toBe('2027-06-30');
    world.at('2026-12-08T10:00:00+01:00');
    await world.press(buttonIn(card, 'Yes, change it'));
    expect((await team())?.anniversary).toBe('2027-03-03');
  });

  it('is answered to the last minute', async () => {
    await world.say('3 March 2027');
    world.at('2026-11-30T10:15:00+01:00');
    await world.say('yes');
    expect((await team())?.anniversary).toBe('2027-03-03');
  });

  it('is answered by whom it was asked', async () => {
    await world.say('3 March 2027');
    await world.say('yes', { person: MEGAN });
    expect((await team())?.anniversary).toBe('2027-06-30');
    await world.say('yes');
    expect((await team())?.anniversary).toBe('2027-03-03');
  });

  it.each([
    'status',
    'what a nice day',
    'how long is a customer reference valid?',
    'yes?',
    'thanks',
    'lunch at noon',
  ])('swallows nothing else, and stays open: %s', async (text) => {
    await world.say('3 March 2027');
    const said = saidIn(await world.say(text));
    expect(said).not.toContain('Saved');
    expect((await team())?.anniversary).toBe('2027-06-30');
    if (!/did you mean/i.test(said)) await world.say('yes');
    if (!/did you mean/i.test(said)) expect((await team())?.anniversary).toBe('2027-03-03');
  });

  it('gives way to a plain command', async () => {
    await world.say('3 March 2027');
    await world.say('contact Megan Bowen');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', contact: { name: 'Megan Bowen' } });
  });

  it('holds no words that somebody typed beyond what its buttons say', async () => {
    await world.say('3 March 2027');
    const [talk] = (await rows()).talk;
    expect(Object.keys(talk?.value ?? {}).sort()).toEqual(['at', 'changed', 'pending', 'personId', 'spoken']);
  });
});

describe('"delete our data"', () => {
  beforeEach(setUp);

  it('is done by yes', async () => {
    await world.say('delete our data');
    expect((await team())?.deletion).toBeUndefined();
    await world.say('yes');
    expect((await team())?.deletion).toBeDefined();
  });

  it.each(['no', 'cancel', 'keep it', 'never mind', 'stop'])('is taken back by "%s"', async (text) => {
    await world.say('delete our data');
    await world.say(text);
    await world.say('yes');
    expect((await team())?.deletion).toBeUndefined();
  });
});

describe('several people of one name', () => {
  beforeEach(async () => {
    await setUp();
    expect(saidIn(await world.say('contact Ben'))).toContain('Which Ben do you mean?');
  });

  it.each([
    ['the second', 'Ben Ortiz'],
    ['the first one', 'Ben Smith'],
    ['2', 'Ben Ortiz'],
    ['Ortiz', 'Ben Ortiz'],
    ['Ben Smith', 'Ben Smith'],
  ])('are told apart by "%s"', async (text, name) => {
    await world.say(text);
    expect((await team())?.contact).toMatchObject({ name });
  });

  it('are asked about again after a bare yes', async () => {
    expect(saidIn(await world.say('yes'))).toContain('Which one do you mean?');
    await world.say('the last');
    expect((await team())?.contact).toMatchObject({ name: 'Ben Ortiz' });
  });
});

describe('a date that was not said whole', () => {
  it.each([
    ['2027', '2027-04-04'],
    ['2028', '2028-04-04'],
    ['the first', '2027-04-04'],
  ])('gets its year from "%s"', async (text, day) => {
    expect(saidIn(await world.say('our anniversary is 4 April'))).toContain('Which year');
    await world.say(text);
    expect((await team())?.anniversary).toBe(day);
  });
});

describe('a date of which the year is asked', () => {
  it.each(['one day later', 'make it a week later please', 'two days earlier'])(
    'is not counted from by "%s", and nothing is put off',
    async (text) => {
      await setUp();
      await world.say('our anniversary is 4 April');
      const before = await rows();
      expect(saidIn(await world.say(text))).toContain('Which one do you mean?');
      expect((await rows()).team).toEqual(before.team);
      await world.say('2027');
      expect((await team())?.anniversary).toBe('2027-04-04');
    },
  );
});

describe('an open question', () => {
  it.each(['anniversary', 'anniversary 31 June 2027', 'anniversary 30 June 2021'])(
    'for the date after "%s" is completed by a day alone, also where one is known',
    async (text) => {
      await setUp();
      const said = saidIn(await world.say(text));
      if (!said.includes('I have not changed the date')) return;
      await world.say('4 April 2027');
      expect((await team())?.anniversary).toBe('2027-04-04');
    },
  );

  it('for the date is not answered by a day in a sentence about something else', async () => {
    await setUp();
    await world.say('anniversary 31 June 2027');
    await world.say('lunch on 4 April 2027');
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it.each([
    ['contact', 'Megan', 'Megan Bowen'],
    ['contact', 'Zoe Barnes', 'Zoe Barnes'],
    ['contact', 'me', 'Ana Lima'],
  ])('for the %s is completed by the name "%s"', async (role, name, known) => {
    await setUp();
    expect(saidIn(await world.say(role))).toContain('Nobody is named');
    await world.say(name);
    expect((await team())?.contact).toMatchObject({ name: known });
  });

  it.each(['Security', 'status', 'lunch', 'what a nice day', 'yes', 'the fees are paid'])(
    'for the contact is not answered by "%s"',
    async (text) => {
      await setUp();
      await world.say('contact');
      await world.say(text);
      expect((await team())?.contact).toBeUndefined();
    },
  );

  it('for the stand-in is completed by a name', async () => {
    await setUp();
    await world.say('stand-in');
    await world.say('Megan Bowen');
    expect((await team())?.standIn).toMatchObject({ name: 'Megan Bowen' });
  });

  it('for the time zone is completed by a city', async () => {
    await setUp();
    expect(saidIn(await world.say('time zone Atlantis'))).toContain('Which time zone');
    await world.say('Lisbon');
    expect((await team())?.timeZone).toBe('Europe/Lisbon');
  });

  it('for an item is completed by its number or words', async () => {
    await setUp();
    expect(saidIn(await world.say('tick'))).toContain('Which item');
    await world.say('2');
    expect((await rows()).tick.filter(({ value }) => value.done)).toHaveLength(1);
  });

  it('may be answered by a guest, too, where guests may do that', async () => {
    await setUp();
    const guest = { person: GUEST };
    await world.say('tick', guest);
    await world.say('2', guest);
    expect((await rows()).tick.filter(({ value }) => value.done)).toHaveLength(1);
    await world.say('contact', guest);
    await world.say('Megan Bowen', guest);
    expect((await team())?.contact).toBeUndefined();
  });

  it('asks once more after a bare yes', async () => {
    await setUp();
    await world.say('contact');
    expect(saidIn(await world.say('yes'))).toContain('Please tell me what it is');
    await world.say('Megan Bowen');
    expect((await team())?.contact).toMatchObject({ name: 'Megan Bowen' });
  });
});

describe('several answers to one question', () => {
  /** Asks until several answers fit, and gives their titles. */
  async function chosen(): Promise<readonly string[]> {
    for (const text of [
      'what about evidence',
      'certs and points',
      'score and fee',
      'azure customers',
      'which customers count',
    ]) {
      const [reply] = await world.say(text);
      const asks = reply?.kind === 'card' ? reply.asks?.options : undefined;
      if (asks && asks.length > 1) return asks.map(({ title }) => title);
    }
    throw new Error('Every question had one answer.');
  }

  it.each([
    ['the second one', 1],
    ['the first', 0],
    ['the last one please', -1],
  ])('are told apart by "%s"', async (text, at) => {
    const titles = await chosen();
    expect(saidIn(await world.say(text))).toContain(titles.at(at));
  });

  it('are left by "none of these"', async () => {
    await chosen();
    expect(saidIn(await world.say('none of these'))).toContain('All is as it was');
  });
});

describe('nothing asked', () => {
  it.each(['yes', 'ok', 'sure', 'no', 'never mind', 'ja'])(
    'gets one friendly sentence for "%s"',
    async (text) => {
      const replies = await world.say(text);
      expect(replies).toHaveLength(1);
      expect(saidIn(replies)).toContain('Nothing of yours is waiting');
      expect(world.kept).toEqual([]);
    },
  );
});
