import { cardIn, buttonIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, GUEST, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('setting the date by words', () => {
  it('saves it and says when both reminders come, in local time with the zone, with Outlook links', async () => {
    const said = saidIn(await world.say('our anniversary is 30 June 2027'));
    expect(said).toContain('Saved: your anniversary date is 30 June 2027');
    expect(said).toContain('1 April 2027 at 09:00 (Europe/Berlin)');
    expect(said).toContain('16 June 2027 at 09:00 (Europe/Berlin)');
    expect(said).toContain('Add to Outlook');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', timeZone: 'Europe/Berlin', revision: 1 });
  });

  it.each([
    ['anniversary 31 June 2027', 'not a day on the calendar'],
    ['anniversary 2026-11-01', 'more than 30 days past'],
    ['anniversary 27-06-30', 'can be read in two ways'],
    ['anniversary Monday, 30 June 2027', 'by the calendar it is Wednesday, 30 June 2027'],
    ['anniversary is around 30 June 2027', 'Save this as your anniversary date?'],
    ['anniversary 30 June', 'Which year'],
    ['anniversary 30 June 2037', 'more than 15 months ahead'],
  ])('asks back for "%s" and changes nothing', async (text, expected) => {
    expect(saidIn(await world.say(text))).toContain(expected);
    expect(await team()).toBeUndefined();
  });

  it('takes one of two readings by its button', async () => {
    const card = cardIn(await world.say('anniversary 3/4/2027', { locale: 'en-US' }));
    await world.press(buttonIn(card, 'April 3, 2027'));
    expect((await team())?.anniversary).toBe('2027-04-03');
  });

  it('takes a date far ahead once it is confirmed', async () => {
    const card = cardIn(await world.say('anniversary 30 June 2037'));
    await world.press(buttonIn(card, '30 June 2037'));
    expect((await team())?.anniversary).toBe('2037-06-30');
  });

  it('takes a date up to 30 days past and asks at once whether the team renewed', async () => {
    await world.say('anniversary 2027-01-05');
    expect(textOf(world.posted[0]?.card)).toContain('Yes, we renewed');
  });

  it('posts the stage that applies at once inside a window, whatever the hour, and no sweep repeats it', async () => {
    world.at('2027-05-20T23:00:00+02:00');
    const said = saidIn(await world.say('anniversary 30 June 2027'));
    expect(said).toContain('posted here just now');
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to.conversationId).toBe(CHANNEL.conversationId);
    world.at('2027-05-21T10:00:00+02:00');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
  });

  it('keeps cycle, ticks and history when the date is corrected, and updates a posted stage in place', async () => {
    world.at('2027-05-20T12:00:00+02:00');
    await world.say('anniversary 30 June 2027');
    const cycleId = (await team())?.cycleId;
    const said = saidIn(await world.say('anniversary 10 July 2027'));
    expect(said).toContain('Ana Lima changed it from 30 June 2027');
    expect((await team())?.cycleId).toBe(cycleId);
    expect(world.posted).toHaveLength(1);
    expect(textOf(world.edited.at(-1)?.card)).toContain('10 July 2027');
    await world.sweep();
    expect(world.posted).toHaveLength(1);
  });

  it('remembers who changed what', async () => {
    await world.say('anniversary 30 June 2027');
    world.at('2027-01-16T10:00:00+01:00');
    await world.say('anniversary 1 July 2027', { person: MEGAN });
    const said = saidIn(await world.say('history'));
    expect(said).toContain('Megan Bowen changed the date from 30 June 2027 to 1 July 2027.');
  });
});

describe('a date nobody knows yet', () => {
  it('is saved as such, with where to find it, and nobody is reminded', async () => {
    const said = saidIn(await world.say("I don't know the date yet"));
    expect(said).toContain('nobody is being reminded');
    expect(saidIn(await world.say('status'))).toContain('Nobody is being reminded');
  });

  it('is asked for again after 7 and after 30 days, and then no more', async () => {
    await world.say("I don't know the date yet");
    for (const day of ['2027-01-21', '2027-01-22', '2027-01-23', '2027-02-14', '2027-03-20']) {
      world.at(`${day}T10:00:00+01:00`);
      await world.sweep();
    }
    expect(world.posted).toHaveLength(2);
    expect(textOf(world.posted[0]?.card)).toContain('Have you found your anniversary date?');
  });
});

describe('what a team holds', () => {
  it('is added by name and level, and moves a team without holdings to the programme that knows it', async () => {
    const said = saidIn(await world.say('add Cloud Platform gold'));
    expect(said).toContain('Cloud Platform (Gold)');
    expect(said).toContain('I answer and remind by that programme now');
    expect(await team()).toMatchObject({
      programId: 'mpn-2016',
      holdings: [{ id: 'cloud-platform', level: 'gold' }],
    });
  });

  it('is asked back when the level is missing', async () => {
    await world.say('program mpn-2016');
    const card = cardIn(await world.say('add Cloud Platform'));
    expect(textOf(card)).toContain('which level?');
    await world.press(buttonIn(card, 'Silver'));
    expect((await team())?.holdings).toEqual([{ id: 'cloud-platform', level: 'silver' }]);
  });

  it('names what there is when nothing by that name exists', async () => {
    const said = saidIn(await world.say('add Underwater Basket Weaving'));
    expect(said).toContain('Modern Work');
    expect(await team()).toBeUndefined();
  });

  it('is dropped by name', async () => {
    await world.say('add gold cloud platform and silver emm');
    await world.say('drop EMM');
    expect((await team())?.holdings).toEqual([{ id: 'cloud-platform', level: 'gold' }]);
  });

  it('is dropped, not added, by the button that asks back which one', async () => {
    await world.say('add gold cloud platform, silver cloud crm and silver cloud productivity');
    const card = cardIn(await world.say('drop cloud'));
    await world.press(buttonIn(card, 'Cloud Productivity'));
    expect((await team())?.holdings.map((each) => each.id)).toEqual(['cloud-platform', 'cloud-crm']);
  });

  it('is dropped without a question when only one of those it may mean is held', async () => {
    await world.say('add gold cloud platform and silver emm');
    await world.say('drop cloud');
    expect((await team())?.holdings).toEqual([{ id: 'emm', level: 'silver' }]);
  });

  it('stands in the history by name only', async () => {
    await world.say('program mpn-2016');
    await world.say('add gold cloud platform');
    const said = saidIn(await world.say('history'));
    expect(said).toContain('Ana Lima noted that you hold Cloud Platform (Gold).');
    expect(said).not.toContain('none named yet');
  });

  it('of an earlier programme is neither shown by its id nor hides the requirements', async () => {
    await world.say('add gold cloud platform');
    await world.say('program maicpp');
    expect(saidIn(await world.say('status'))).not.toContain('cloud-platform');
    expect(saidIn(await world.say('requirements'))).toContain('I do not know yet what you hold');
  });
});

describe('who renews', () => {
  it('is stored with the id of the one member who bears the name', async () => {
    world.members = [{ ...MEGAN }];
    await world.say('contact Megan Bowen');
    expect((await team())?.contact).toEqual({ id: '29:megan', name: 'Megan Bowen', aadId: 'aad-megan' });
  });

  it('is asked back when several members bear the name', async () => {
    world.members = [MEGAN, { ...MEGAN, id: '29:megan-2', email: 'megan2@contoso.example' }];
    const card = cardIn(await world.say('contact Megan Bowen'));
    await world.press(buttonIn(card, 'megan2@contoso.example'));
    expect((await team())?.contact?.id).toBe('29:megan-2');
  });

  it('is stored as a name, and said so, when nobody here bears it', async () => {
    const said = saidIn(await world.say('contact Zoe Zimmer'));
    expect(said).toContain('I did not find Zoe Zimmer');
    expect((await team())?.contact).toEqual({ name: 'Zoe Zimmer' });
  });

  it('is kept with the id known before, or noted with the reason, while Teams does not say who is here', async () => {
    world.members = [MEGAN];
    await world.say('contact Megan Bowen');
    world.members = 'unavailable';
    await world.say('contact megan bowen');
    expect((await team())?.contact?.id).toBe('29:megan');
    const said = saidIn(await world.say('contact Zoe Zimmer'));
    expect(said).toContain('Teams did not tell me just now who is here');
  });

  it.each(['contact nobody', 'contact: none', 'our contact is nobody'])(
    'is taken off by "%s"',
    async (text) => {
      await world.say('contact Megan Bowen');
      await world.say('stand-in Ben Smith');
      await world.say(text);
      await world.say('yes');
      expect((await team())?.contact).toBeUndefined();
      expect((await team())?.standIn?.name).toBe('Ben Smith');
    },
  );

  it('is the person mentioned', async () => {
    await world.say('contact Megan Bowen', { mentions: [{ id: MEGAN.id, name: MEGAN.name }] });
    expect((await team())?.contact?.id).toBe('29:megan');
  });
});

describe('the time zone', () => {
  it('is set by the name of a city', async () => {
    await world.say('time zone New York');
    expect((await team())?.timeZone).toBe('America/New_York');
  });

  it('is asked back when unknown, never set to UTC silently', async () => {
    await world.say('anniversary 30 June 2027');
    const said = saidIn(await world.say('time zone Atlantis'));
    expect(said).toContain('Atlantis');
    expect((await team())?.timeZone).toBe('Europe/Berlin');
  });
});

describe('guests', () => {
  it('read and tick, but do not change', async () => {
    const said = saidIn(await world.say('anniversary 30 June 2027', { person: GUEST }));
    expect(said).toContain('Guests can read and tick');
    expect(await team()).toBeUndefined();
    expect(
      saidAfter(await world.press({ v: 1, action: 'set-date', day: '2027-06-30' }, { person: GUEST })),
    ).toContain('Guests can read and tick');
  });
});

describe('several things in one message', () => {
  it('are all saved', async () => {
    const said = saidIn(await world.say('our anniversary is 30 June 2027 and the contact is Megan Bowen'));
    expect(said).toContain('your anniversary date is 30 June 2027');
    expect(said).toContain('Megan Bowen is your');
    expect(await team()).toMatchObject({ anniversary: '2027-06-30', contact: { name: 'Megan Bowen' } });
  });

  it('are saved as far as they are clear, and the rest is asked for', async () => {
    const said = saidIn(await world.say('contact Megan Bowen and the date is sometime in June'));
    expect(said).toContain('Which day do you mean?');
    expect((await team())?.contact?.name).toBe('Megan Bowen');
    expect((await team())?.anniversary).toBeUndefined();
  });

  it('are refused once to whoever may change nothing', async () => {
    await world.say('our anniversary is 30 June 2027');
    const said = saidIn(await world.say('contact Megan Bowen and stand-in Tom', { person: GUEST }));
    expect(said.split('Guests can read and tick')).toHaveLength(2);
  });
});

describe('a date of another calendar', () => {
  it('is told as it was read and asked back, with the day as a button', async () => {
    const replies = await world.say('our anniversary is 30 June 2570');
    expect(saidIn(replies)).toContain('one of the Buddhist calendar, which makes it 30 June 2027');
    expect(await team()).toBeUndefined();
    await world.press(buttonIn(cardIn(replies), '30 June 2027'));
    expect((await team())?.anniversary).toBe('2027-06-30');
  });
});

describe('who may change the set-up', () => {
  it('is everybody again after "let everyone change the set-up"', async () => {
    await world.say('our anniversary is 30 June 2027');
    await world.say('limit changes to the contact');
    expect((await team())?.editors).toBe('named');
    expect(saidIn(await world.say('let everyone change the set-up'))).toContain('every member may change');
    expect((await team())?.editors).toBe('everyone');
  });
});
