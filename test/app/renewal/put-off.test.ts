import { CHANNEL, createWorld, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';

let world: World;

beforeEach(async () => {
  // A Monday.
  world = createWorld('2026-11-30T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
}, 20_000);

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

describe('a pause or a snooze', () => {
  it.each([
    ['pause from 20 December to 6 January', 'From 20 December 2026 to 6 January 2027: I can begin only now'],
    ['pause until early February', 'I could not read until when'],
    ['remind us again in early March', 'I could not read until when "in early March" is'],
    ['pause from 20 December', 'I understood only "20 December"'],
    ['snooze from Friday for a week', 'I understood only "Friday"'],
    ['do not remind us from 20 December', 'I understood only "20 December"'],
    ['snooze 1-2 weeks', '7 December 2026 or 14 December 2026. Which one?'],
    ['snooze until the audit', 'I could not read until when'],
    ['snooze one business day', 'I could not read until when'],
    ['pause until today', '30 November 2026 is not ahead of us'],
  ])('is asked back, and nothing is stored: %s', async (text, expected) => {
    expect(saidIn(await world.say(text))).toContain(expected);
    expect(await team()).not.toHaveProperty('pausedUntil');
    expect(await team()).not.toHaveProperty('snooze');
  });

  it.each([
    ['pause until the new year', '2027-01-01'],
    ['pause 2 weeks and 1 day', '2026-12-15'],
    ['pause until 3 weeks before our date', '2027-06-09'],
  ])('lasts as long as was said: %s', async (text, day) => {
    await world.say(text);
    expect((await team())?.pausedUntil).toBe(day);
  });
});

describe('what is said about putting off and renewing', () => {
  it.each([
    ['de-DE', 'pause until today', 'liegt nicht vor uns'],
    ['de-DE', 'pause 2 weeks', 'Pause bis'],
    ['de-CH', 'renewed', 'An welchem Tag haben Sie erneuert?'],
    ['fr-FR', 'renewed', 'On which day did you renew?'],
  ])('to %s of "%s": %s', async (locale, text, said) => {
    expect(saidIn(await world.say(text, { locale }))).toContain(said);
  });
});
