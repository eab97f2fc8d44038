import { asksToShare } from '../../../src/understanding/thread/share-here';
import { isPrivate } from '../../../src/teams/outgoing/private-replies';
import { saidIn } from '../../fakes/card-text';
import { createWorld, MEGAN, type World } from '../../fakes/app-world';

const PRIVATE = { onlyForMe: true } as const;
const inChannel = { placeKind: 'channel', onlyForMe: true } as const;
const QUESTION = 'what is a specialization?';

let world: World;
beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027, add Security, contact Megan Bowen');
});

describe('"share it here"', () => {
  it.each([
    ['share it here', true],
    ['/share this here, please', true],
    ['Could you share it with everybody?', true],
    ['zeig es allen', true],
    ['bitte teile das hier', true],
    ['share with contact', false],
    ['share the costs with everyone', false],
    ['is there anything to share here?', false],
    ['', false],
  ])('is what "%s" says: %s', (text, expected) => expect(asksToShare(text)).toBe(expected));

  it.each(['/status', QUESTION, '/history'])('shows everybody what %s had shown to one', async (text) => {
    const alone = await world.say(text, PRIVATE);
    expect(alone.every((reply) => isPrivate(reply, inChannel))).toBe(true);
    const shared = await world.say('share it here', PRIVATE);
    expect(saidIn(shared)).toBe(saidIn(alone));
    expect(shared.some((reply) => isPrivate(reply, inChannel))).toBe(false);
  });

  it('shows things as they stand now', async () => {
    await world.say('/status', PRIVATE);
    await world.say('anniversary 31 July 2027');
    expect(saidIn(await world.say('share it here'))).toContain('31 July 2027');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nothing was shown', async () => undefined],
    ['everybody saw it', () => world.say('status')],
    ['somebody else saw it', () => world.say('/status', { ...PRIVATE, person: MEGAN })],
    [
      'it was long ago',
      async () => {
        await world.say('/status', PRIVATE);
        world.at('2027-01-15T10:31:00+01:00');
      },
    ],
    ['it was a change', () => world.say('/add Modern Work', PRIVATE)],
    ['it was a form', () => world.say('/setup', PRIVATE)],
  ])('says so where there is nothing to share: %s', async (_why, before) => {
    await before();
    const replies = await world.say('share it here');
    expect(saidIn(replies)).toContain('There is nothing to share');
    expect(replies.every((reply) => isPrivate(reply, inChannel))).toBe(true);
  });

  it('has no sense in a personal chat, and says where it has', async () => {
    expect(saidIn(await world.say('share it here', { placeKind: 'personal' }))).toContain('in your channel');
  });

  it('leaves alone what was being spoken of', async () => {
    await world.say('what is a solutions partner designation?');
    await world.say('/status', PRIVATE);
    const { talk } = await world.ctx.teams.load({
      tenantId: 'tenant-1',
      conversationId: '19:renewals@thread.tacv2',
    });
    expect(talk.map(({ value }) => value)).toMatchObject([
      { spoken: { kind: 'answer' }, privately: { text: '/status' } },
    ]);
  });

  it('keeps no words beyond the half hour: they go with what is kept next', async () => {
    await world.say('/status', PRIVATE);
    world.at('2027-01-15T10:31:00+01:00');
    await world.say('what is a solutions partner designation?');
    const { talk } = await world.ctx.teams.load({
      tenantId: 'tenant-1',
      conversationId: '19:renewals@thread.tacv2',
    });
    expect(talk[0]?.value.spoken).toBeDefined();
    expect(talk[0]?.value.privately).toBeUndefined();
  });
});
