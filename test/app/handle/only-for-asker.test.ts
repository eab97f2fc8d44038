import type { Reply } from '../../../src/app/turn/conversation';
import { ANA, createWorld, GUEST, type World } from '../../fakes/app-world';

let world: World;
beforeEach(async () => {
  world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027, add Security');
});

const readers = (replies: readonly Reply[]): unknown[] =>
  replies.map((reply) => (reply.kind === 'updateCard' ? undefined : reply.onlyFor));

describe('what concerns nobody but who asked', () => {
  it.each([
    ['a question nobody can answer', 'what is the weather?'],
    ['half a command', 'assign'],
    ['words that are no change', 'do not remove Security'],
    ['a quote alone', '> add Infrastructure'],
  ])('is said to that person: %s', async (_what, text) => {
    expect(readers(await world.say(text))).toEqual([ANA.id]);
  });

  it('is a refusal, to a guest', async () => {
    expect(readers(await world.say('add Infrastructure', { person: GUEST }))).toEqual([GUEST.id]);
  });

  it('is that a proposal was declined, in the card itself', async () => {
    expect(await world.press({ v: 1, action: 'decline' })).toMatchObject({ kind: 'card', onlyFor: ANA.id });
  });
});

describe('what the whole team has to know', () => {
  it('is a saved change, also when it was said privately', async () => {
    expect(await world.say('anniversary 15 July 2027')).toMatchObject([{ tells: 'everyone' }]);
  });

  it.each(['status', 'when is our anniversary?', 'checklist', 'help'])('is what %s shows', async (text) => {
    expect(readers(await world.say(text)).every((reader) => reader === undefined)).toBe(true);
  });
});
