import { saidIn } from '../../fakes/card-text';
import { createWorld, type World } from '../../fakes/app-world';

let world: World;

beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
});

describe('the cards a team asks for', () => {
  it('show what each reminder brings, and count what is still open from before', async () => {
    const said = saidIn(await world.say('preview'));
    expect(said).toContain('1 April 2027 at 09:00 (Europe/Berlin)');
    expect(said).toContain('and what is still open from before (12 now)');
  });

  it('show the newest changes and say how many more there are', async () => {
    const said = saidIn(await world.say('changes'));
    expect(said).toContain('1 January 2027');
    expect(said).toMatch(/\d+ more: ask about the one you mean/);
  });

  it('offer what is not there yet as a way on, never as a dead end', async () => {
    for (const text of [
      'status',
      'history',
      'support',
      'sign-in',
      'requirements',
      'calls',
      'programs',
      'help',
    ]) {
      const replies = await world.say(text);
      expect(JSON.stringify(replies)).toContain('"action"');
    }
  });
});

describe('the proof of watch', () => {
  it('stands in status and history: when the dates were last looked at, and what comes next', async () => {
    const lastSweep = Date.parse('2027-01-15T09:59:00+01:00');
    const watched = { ...world, ctx: Object.assign(world.ctx, { lastSweep: () => lastSweep }) };
    expect(saidIn(await watched.say('status'))).toContain(
      'I last checked the dates on 15 January 2027 at 09:59',
    );
    const history = saidIn(await watched.say('history'));
    expect(history).toContain('15 January 2027 at 09:59');
    expect(history).toContain('1 April 2027 at 09:00');
  });
});
