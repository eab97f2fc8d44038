import { join } from 'node:path';
import { loadPrograms } from '../../src/programs/load-programs';
import { buttonIn, saidAfter, saidIn, textOf } from '../fakes/card-text';
import { CHANNEL, createWorld, MEGAN, type World } from '../fakes/app-world';

const programs = loadPrograms(join(__dirname, 'packs'), 'tailspin');

let world: World;

async function sweepOn(...days: readonly string[]): Promise<void> {
  for (const day of days) {
    world.at(`${day}T10:00:00Z`);
    await world.sweep();
    await world.sweep();
  }
}

describe('a pack of another vendor, written by the guide', () => {
  beforeEach(async () => {
    world = createWorld('2027-01-15T10:00:00Z', programs);
    world.members = [MEGAN];
    await world.say('charter day 30 June 2027');
    await world.say('add Glass Blowing iron');
    await world.say('charter keeper Megan Bowen');
  });

  it('is set up in its own words', async () => {
    const status = saidIn(await world.say('status'));
    expect(status).toContain('30 June 2027');
    expect(status).toContain('Glass Blowing');
    expect(status).toContain('Iron');
    expect(status).toMatch(/charter keeper/i);
    expect(status).toContain('Megan Bowen');
    expect(status).not.toMatch(/Microsoft|designation|competenc|anniversary/i);
  });

  it('reminds at its own stages, with its own items, and takes a tick on the card', async () => {
    await sweepOn('2027-04-15', '2027-04-16', '2027-05-21', '2027-06-23', '2027-07-01');
    expect(world.posted.map(({ card }) => textOf(card))).toEqual([
      expect.stringContaining('The first bell'),
      expect.stringContaining('The second bell'),
      expect.stringContaining('The last bell'),
      expect.stringContaining('The charter day has passed'),
    ]);
    const [first] = world.posted;
    expect(textOf(first?.card)).toContain('Count the pieces of the furnace');
    const tick = buttonIn(first?.card, 'Compare the register');
    expect(saidAfter(await world.press(tick))).toContain('Compare the register');
    const { tick: ticks } = await world.store.teams.load(CHANNEL);
    expect(ticks.map(({ value }) => value.itemId)).toEqual(['pack:register-check']);
  });

  it('leaves out what is for crafts that the shop does not hold', async () => {
    await world.say('remove Glass Blowing');
    await world.say('add Bookbinding copper');
    await sweepOn('2027-04-16');
    expect(textOf(world.posted[0]?.card)).not.toContain('furnace');
  });

  it('has its further dates watched', async () => {
    const said = saidIn(await world.say('watch our furnace permit, 1 March 2027'));
    expect(said).toContain('Renewal is open until 1 March 2027.');
    await sweepOn('2027-01-16', '2027-03-01');
    expect(world.posted.map(({ card }) => textOf(card))).toEqual([
      expect.stringContaining('Furnace permit: renewal is open'),
      expect.stringContaining('Furnace permit: the last day'),
    ]);
  });

  it.each([
    ['how high is the levy?', '75 florins'],
    ['what does it cost us to be in the alliance?', '75 florins'],
    ['is there any grace after the charter day?', '10 days'],
    ['for how long can a deputy of the keeper act?', '60 days'],
    ['who is our charter keeper?', 'Megan Bowen'],
    ['can we open a workshop in another country?', 'does not say'],
    ['how many points does the iron grade take?', '60 of 100'],
  ])('answers "%s" from itself', async (question, answer) => {
    expect(saidIn(await world.say(question))).toContain(answer);
  });

  it('says how sure it is without speaking of anybody else', async () => {
    await world.say('watch our safety inspection, 1 March 2027');
    await sweepOn('2027-02-01');
    const card = textOf(world.posted[0]?.card);
    expect(card).toContain('Leaflet of the inspectors (read: a scan of 2026)');
    expect(card).not.toContain('Microsoft');
  });
});
