import { buttonIn, cardIn, saidAfter, saidIn } from '../fakes/card-text';
import { createWorld, MEGAN, TENANT, type World } from '../fakes/app-world';

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

  it('are shown in the personal chat only', async () => {
    expect(saidIn(await world.say('portfolio'))).toContain('personal chat only');
  });
});
