import { carryOut } from '../../../src/app/commands/carry-out';
import { beginTurn } from '../../../src/app/places/begin-turn';
import type { Command } from '../../../src/domain/requests/command';
import { saidIn } from '../../fakes/card-text';
import { ANA, CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-04-02T10:00:00+02:00');
  world.members = [MEGAN];
  await world.say('program mpn-2016');
  await world.say('anniversary 30 June 2027');
  await world.say('add Cloud Platform gold');
  await world.say('contact Megan Bowen');
});

async function team() {
  return (await world.store.teams.load(CHANNEL)).team[0]?.value;
}

async function carriedOut(command: Command) {
  const input = {
    place: CHANNEL,
    replyTo: { ...CHANNEL, serviceUrl: 'https://smba.example/', botId: '28:bot' },
    person: ANA,
    locale: 'en-GB',
    placeKind: 'channel' as const,
  };
  const replies = await carryOut(world.ctx, await beginTurn(world.ctx, input), command);
  await world.settled();
  return replies;
}

describe('people and what is held, changed by a command', () => {
  it('leaves nobody as contact, and asks who follows', async () => {
    expect(saidIn(await carriedOut({ do: 'unset-contact', role: 'contact' }))).toContain(
      'Megan Bowen is no longer your',
    );
    expect((await team())?.contact).toBeUndefined();
    expect(saidIn(await carriedOut({ do: 'unset-contact', role: 'contact' }))).toContain(
      'Nothing was changed',
    );
  });

  it('puts one holding in the place of another, at the same level, in one change', async () => {
    const replaced = await carriedOut({
      do: 'replace-holding',
      from: [{ text: 'Cloud Platform' }],
      to: [{ text: 'Hosting' }],
    });
    expect(saidIn(replaced)).toContain('Replaced: Cloud Platform by Hosting');
    expect((await team())?.holdings).toEqual([{ id: 'hosting', level: 'gold' }]);
  });

  it.each([
    [{ text: 'Hosting' }, { text: 'Messaging' }],
    [{ text: 'Cloud Platform' }, { text: 'Frobnication' }],
  ])('replaces nothing when one side is not known or not held: %j by %j', async (from, to) => {
    await carriedOut({ do: 'replace-holding', from: [from], to: [to] });
    expect((await team())?.holdings).toEqual([{ id: 'cloud-platform', level: 'gold' }]);
  });
});
