import { saidIn } from '../../fakes/card-text';
import { createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;
beforeEach(async () => {
  world = createWorld('2026-11-30T10:00:00+01:00');
  world.members = [{ id: MEGAN.id, name: MEGAN.name, guest: false }];
  await world.say('anniversary 30 June 2027, add Security');
});

describe('a day that is counted from the date', () => {
  it('is proposed with the day that it makes, and taken with a yes', async () => {
    const asked = saidIn(await world.say('move the anniversary two weeks later'));
    expect(asked).toContain('30 June 2027');
    expect(asked).toContain('14 July 2027');
    expect(saidIn(await world.say('when is our anniversary?'))).toContain('30 June 2027');
    await world.say('move the anniversary two weeks later');
    expect(saidIn(await world.say('yes'))).toContain('Saved: your anniversary date is 14 July 2027');
  });
});

describe('a day without a year', () => {
  it('is the one that is known where that is it', async () => {
    expect(saidIn(await world.say('ok anniversary is 30 June then'))).not.toContain('Which year');
  });

  it('is asked back in both readings where the month may come first', async () => {
    const asked = saidIn(await world.say('move our anniversary to 3/4', { locale: 'en-US' }));
    expect(asked).toContain('March 4, 2027');
    expect(asked).toContain('April 3, 2027');
    const saved = saidIn(await world.say('no, April', { locale: 'en-US' }));
    expect(saved).toContain('Saved: your anniversary date is 3 April 2027');
  });
});

describe('a new item', () => {
  it('does not swallow another command of the bot', async () => {
    await world.say('add item book the audit');
    await world.say('add item call the distributor and tick book the audit');
    expect(saidIn(await world.say('what is done?'))).toContain('book the audit');
    const list = saidIn(await world.say('checklist'));
    expect(list).toContain('call the distributor');
    expect(list).not.toContain('and tick');
  });

  it('may say "and" of what is to be done', async () => {
    await world.say('add item review and sign the contract');
    expect(saidIn(await world.say('checklist'))).toContain('review and sign the contract');
  });
});

describe('somebody who takes care of an item', () => {
  it('gets it', async () => {
    await world.say('add item book the audit');
    await world.say('Megan Bowen is taking care of book the audit');
    await world.say('yes');
    expect(saidIn(await world.say('who does book the audit?'))).toContain('Megan Bowen');
  });
});
