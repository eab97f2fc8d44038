import { buttonIn, cardIn, saidAfter, saidIn, textOf } from '../../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

const FILLED = {
  in_program: 'mpn-2016',
  in_date: '2027-06-30',
  in_dateUnknown: 'false',
  in_holdings: 'gold:cloud-platform,silver:emm',
  in_contact: 'Megan Bowen',
  in_timeZone: 'America/Sao_Paulo',
};

function save(inputs: Record<string, unknown>, revision = 0) {
  return world.press({ v: 1, action: 'save-set-up', revision, ...inputs });
}

describe('the set-up card', () => {
  it('preselects the zone of the sender and opens in one word', async () => {
    const card = cardIn(await world.say('setup'));
    expect(JSON.stringify(card.content)).toContain('Europe/Berlin');
    expect(buttonIn(card, 'Save')).toMatchObject({ action: 'save-set-up', revision: 0 });
  });

  it('saves everything at once and says what comes next', async () => {
    world.members = [MEGAN];
    const said = saidAfter(await save(FILLED));
    expect(said).toContain('Saved: your anniversary date is 30 June 2027');
    expect(said).toContain('1 April 2027 at 09:00 (America/Sao_Paulo)');
    expect(await team()).toMatchObject({
      programId: 'mpn-2016',
      anniversary: '2027-06-30',
      holdings: [
        { id: 'cloud-platform', level: 'gold' },
        { id: 'emm', level: 'silver' },
      ],
      contact: { id: '29:megan' },
      timeZone: 'America/Sao_Paulo',
    });
  });

  it('says everything that is wrong at once and keeps what was typed', async () => {
    const reply = await save({ ...FILLED, in_date: '2026-01-01', in_timeZone: 'Mars/Olympus' });
    const said = saidAfter(reply);
    expect(said).toContain('1 January 2026 is more than 30 days past');
    expect(said).toContain('I know no time zone called "Mars/Olympus"');
    expect(JSON.stringify(reply)).toContain('Megan Bowen');
    expect(await team()).toBeUndefined();
  });

  it('says what is missing when it is sent empty', async () => {
    expect(saidAfter(await save({}))).toContain('tick "I don\'t know the date yet"');
    expect(await team()).toBeUndefined();
  });

  it('refuses an impossible date and an unknown competency with what would be right', async () => {
    expect(saidAfter(await save({ ...FILLED, in_date: '2027-02-30' }))).toContain(
      'A date looks like 2027-06-30',
    );
    expect(saidAfter(await save({ ...FILLED, in_holdings: 'gold:basket-weaving' }))).toContain(
      'Choose from the list',
    );
    expect(await team()).toBeUndefined();
  });

  it('takes "I don\'t know the date yet" as an answer', async () => {
    const said = saidAfter(
      await save({ in_program: 'maicpp', in_dateUnknown: 'true', in_timeZone: 'Europe/Berlin' }),
    );
    expect(said).toContain('I will ask again');
    expect((await team())?.dateUnknownSince).toBe(Date.parse('2027-01-15T10:00:00+01:00'));
  });

  it('says who changed the set-up meanwhile, and replaces it on the second Save', async () => {
    await world.say('anniversary 1 July 2027', { person: MEGAN });
    const reply = await save(FILLED, 0);
    expect(saidAfter(reply)).toContain('Megan Bowen changed the set-up');
    expect((await team())?.anniversary).toBe('2027-07-01');
    const again = reply.kind === 'card' ? buttonIn(reply.card, 'Save') : {};
    await world.press({ ...again, ...FILLED });
    expect((await team())?.anniversary).toBe('2027-06-30');
  });

  it('keeps what was held when another programme is chosen in it, and offers what that maps to', async () => {
    await save(FILLED);
    const reply = await save({ ...FILLED, in_program: 'maicpp' }, 1);
    expect(saidAfter(reply)).toContain('is kept until you replace it');
    expect((await team())?.holdings).toHaveLength(2);
    const offer = reply.kind === 'card' ? cardIn(reply.then ?? []) : undefined;
    await world.press(buttonIn(offer, 'Yes, note them'));
    expect((await team())?.holdings).toContainEqual({ id: 'infrastructure' });
  });

  it('ends a pause and a snooze of the old date with a new one, and says who moved it', async () => {
    await save(FILLED);
    await world.say('pause 2 weeks');
    const said = saidAfter(await save({ ...FILLED, in_date: '2027-07-30' }, 2));
    expect(said).toContain('Ana Lima changed it from 30 June 2027');
    expect(await team()).not.toHaveProperty('pausedUntil');
  });

  it('does not speak of a new date in the history when the date is the old one', async () => {
    await save(FILLED);
    await save({ ...FILLED, in_holdings: 'gold:cloud-platform' }, 1);
    expect(saidIn(await world.say('history'))).not.toContain('from 30 June 2027 to 30 June 2027');
  });

  it('shows the competencies of the programme chosen in it', async () => {
    const card = cardIn(await world.say('setup'));
    const reply = await world.press({ ...buttonIn(card, 'Use this programme'), in_program: 'mpn-2016' });
    expect(JSON.stringify(reply)).toContain('gold:cloud-platform');
  });

  it('says in a personal chat that only this person is reminded', async () => {
    expect(textOf(cardIn(await world.say('setup', { placeKind: 'personal' })))).toContain(
      'only you will be reminded',
    );
  });
});
