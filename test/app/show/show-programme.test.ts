import { handleEvent } from '../../../src/app/handle/handle-event';
import { saidIn } from '../../fakes/card-text';
import { CHANNEL, createWorld, TENANT, type World } from '../../fakes/app-world';

let world: World;

beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

async function linesOf(text: string): Promise<readonly string[]> {
  return saidIn(await world.say(text)).split('\n');
}

describe('what the bot shows', () => {
  it('links a page once in the requirements of a designation', async () => {
    const lines = await linesOf('requirements security');
    // A link is told twice: as its title and as its tooltip.
    expect(lines.filter((line) => line === 'Solutions Partner for Security')).toHaveLength(2);
  });

  it('says where a link to support leads without bending its title', async () => {
    expect(await linesOf('support')).toContain('Open: When nobody can sign in');
  });

  it('names the next reminder and what was sent as sentences with their day', async () => {
    await world.say('anniversary 30 June 2027');
    expect(await linesOf('status')).toContain(
      '“Get ready to renew” on 1 April 2027 at 09:00 (Europe/Berlin).',
    );
    world.at('2027-04-01T09:00:00+02:00');
    await world.sweep();
    expect(await linesOf('status')).toContain(
      '1 April 2027 at 09:00 (Europe/Berlin): "Get ready to renew" was posted.',
    );
  });

  it('offers questions at the welcome that begin like sentences', async () => {
    const replyTo = { ...CHANNEL, serviceUrl: 'https://smba.example/teams/', botId: '28:bot' };
    const welcome = await handleEvent(world.ctx, {
      kind: 'installed',
      upgrade: false,
      place: { tenantId: TENANT, conversationId: 'a:personal' },
      placeKind: 'personal',
      replyTo,
      locale: 'en-GB',
    });
    const questions = saidIn(welcome)
      .split('\n')
      .filter((line) => line.endsWith('?'));
    expect(questions.filter((line) => !/^\p{Lu}/u.test(line))).toEqual([]);
  });
});
