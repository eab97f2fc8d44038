import { saidAfter, saidIn } from '../../fakes/card-text';
import { buttonData } from '../../../src/domain/requests/button-data';
import { ANA, createWorld, type World } from '../../fakes/app-world';

const IN_COPILOT = {
  placeKind: 'personal' as const,
  place: { tenantId: 'tenant-1', conversationId: 'a:copilot' },
  inCopilot: true as const,
};

let world: World;
beforeEach(() => {
  world = createWorld('2027-01-15T10:00:00+01:00');
});

describe('in Copilot', () => {
  it.each(['what is a specialization?', 'requirements Security', 'changes', 'support', 'help'])(
    '%s is answered by the same handlers',
    async (text) => {
      expect(saidIn(await world.say(text, IN_COPILOT))).toBe(
        saidIn(await createWorld('2027-01-15T10:00:00+01:00').say(text, { placeKind: 'personal' })),
      );
    },
  );

  it('"status" offers the teams that the person works with elsewhere', async () => {
    world.members = [ANA];
    await world.say('anniversary 30 June 2027, add Security, contact Megan Bowen');
    expect(saidIn(await world.say('status', IN_COPILOT))).toContain('Partner team');
  });

  it('a person without a team is told where to begin', async () => {
    const said = saidIn(await world.say('status', IN_COPILOT));
    expect(said).toContain('Add me to your channel');
    expect(said).not.toContain('Open set-up');
  });

  it.each(['setup', 'anniversary 30 June 2027', 'add Security', 'snooze 1 week', 'contact Megan Bowen'])(
    '%s is refused with where it works, and nothing is stored',
    async (text) => {
      expect(saidIn(await world.say(text, IN_COPILOT))).toContain('That works in Teams, not in Copilot');
      const rows = await world.ctx.teams.load(IN_COPILOT.place);
      expect([rows.team, rows.change]).toEqual([[], []]);
    },
  );

  it('a button that changes something is refused likewise', async () => {
    const reply = await world.press(buttonData({ action: 'open-set-up' }), IN_COPILOT);
    expect(saidAfter(reply)).toContain('not in Copilot');
  });
});
