import { buttonIn, cardIn, saidAfter, saidIn } from '../../fakes/card-text';
import { purgePlace } from '../../../src/app/places/purge-place';
import { CHANNEL, createWorld, MEGAN, TENANT, type World } from '../../fakes/app-world';

const personal = {
  place: { tenantId: TENANT, conversationId: 'a:personal-megan' },
  placeKind: 'personal' as const,
  person: MEGAN,
};

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
});

describe('the teams of a person', () => {
  it('are offered in the personal chat once the person acted there and the roster still has them', async () => {
    world.members = [MEGAN];
    expect(saidIn(await world.say('status', personal))).toContain('I know nothing about your renewal yet');
    await world.say('add item order the badges', { person: MEGAN });
    const replies = await world.say('status', personal);
    expect(saidIn(replies)).toContain('Partner team: 166 days left');
    const status = saidAfter(await world.press(buttonIn(cardIn(replies), 'Partner team'), personal));
    expect(status).toContain('30 June 2027');
  });

  it('are not shown to somebody who left', async () => {
    await world.say('add item order the badges', { person: MEGAN });
    world.members = [];
    expect(saidIn(await world.say('portfolio', personal))).toContain('I know of no team of yours');
  });

  it('are not denied while Teams does not say who belongs to them', async () => {
    await world.say('add item order the badges', { person: MEGAN });
    world.members = 'unavailable';
    for (const text of ['portfolio', 'status']) {
      expect(saidIn(await world.say(text, personal))).toContain('Teams does not answer just now');
    }
  });

  it('are not shown in another tenant', async () => {
    world.members = [MEGAN];
    await world.say('add item order the badges', { person: MEGAN });
    const elsewhere = { ...personal, place: { ...personal.place, tenantId: 'tenant-2' } };
    expect(saidIn(await world.say('portfolio', elsewhere))).toContain('I know of no team of yours');
  });

  it('are found again after the reminders moved to another channel, under its name', async () => {
    world.members = [MEGAN];
    await world.say('add item order the badges', { person: MEGAN });
    const other = {
      place: { ...CHANNEL, conversationId: '19:other@thread.tacv2' },
      channelName: 'Alliances',
    };
    await world.say('move here', other);
    expect(saidIn(await world.say('portfolio', personal))).toContain(
      'Partner team, Alliances: 166 days left',
    );
    expect(await world.store.index.placesOfPerson(TENANT, MEGAN.aadId)).toEqual([other.place]);
  });

  it('are found again when a place was erased and set up anew, without a restart', async () => {
    world.members = [MEGAN];
    const erase = async () => {
      await purgePlace(world.ctx, CHANNEL, await world.store.teams.load(CHANNEL));
      return world.store.index.placesOfPerson(TENANT, MEGAN.aadId);
    };
    await world.say('add item order the badges', { person: MEGAN });
    expect(await erase()).toEqual([]);
    world.at('2027-01-17T10:00:00+01:00');
    await world.say('anniversary 30 June 2027', { person: MEGAN });
    expect(saidIn(await world.say('portfolio', personal))).toContain('Partner team: 164 days left');
  });

  it('stand in order of days left and open items, those past their date and without one first', async () => {
    world.members = [MEGAN];
    const dates = {
      Far: 'anniversary 30 November 2027',
      Near: 'anniversary 1 March 2027',
      Past: 'anniversary 10 January 2027',
      Undated: 'program mpn-2016',
      Busy: 'anniversary 10 January 2027',
    };
    for (const [teamName, text] of Object.entries(dates)) {
      const place = { ...CHANNEL, conversationId: `19:${teamName}@thread.tacv2` };
      const there = { place, teamName, teamsTeamId: `19:general-${teamName}`, person: MEGAN };
      await world.say(text, there);
      if (teamName === 'Busy') await world.say('add item order the badges', there);
    }
    const lines = saidIn(await world.say('portfolio', personal)).split('\n');
    expect(lines.flatMap((line) => /^(\w+): /.exec(line)?.[1] ?? [])).toEqual([
      'Undated',
      'Busy',
      'Past',
      'Near',
      'Far',
    ]);
  });

  it('are shown in the personal chat only', async () => {
    expect(saidIn(await world.say('portfolio'))).toContain('personal chat only');
  });
});
