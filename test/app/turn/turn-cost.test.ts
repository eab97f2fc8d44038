import type { AppContext } from '../../../src/app/turn/app-context';
import { createWorld, type World } from '../../fakes/app-world';

type Teams = { -readonly [Name in keyof AppContext['teams']]: AppContext['teams'][Name] };

/** Wraps the store so that it counts; each call of it is one request to the tables. */
function counting(world: World): string[] {
  const asked: string[] = [];
  const { teams } = world.ctx;
  const watched: Teams = Object.create(teams) as Teams;
  watched.load = (...args) => {
    asked.push('load');
    return teams.load(...args);
  };
  watched.write = (...args) => {
    asked.push('write');
    return teams.write(...args);
  };
  Object.assign(world.ctx, { teams: watched });
  return asked;
}

describe('what a turn asks the tables for', () => {
  it.each([
    ['a question answered with a card', 'when does our renewal window open', ['load', 'write']],
    ['a question answered with a text', 'what is a specialization?', ['load', 'write', 'load', 'write']],
    ['a card that is asked for', 'status', ['load']],
    ['thanks', 'thanks!', ['load']],
  ])('for %s is as README says', async (_what, text, expected) => {
    const world = createWorld('2027-01-15T10:00:00+01:00');
    await world.say('anniversary 30 June 2027, add Security');
    await world.say(text);
    const asked = counting(world);
    await world.say(text);
    expect(asked).toEqual(expected);
  });
});
