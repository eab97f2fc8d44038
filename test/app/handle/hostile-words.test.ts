import { saidIn } from '../../fakes/card-text';
import { createWorld } from '../../fakes/app-world';

test.each([
  'constructor',
  'toString valueOf',
  'what is __proto__ of the hasOwnProperty?',
  'tick constructor',
])('words that every object has are words like any other: %s', async (text) => {
  const world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say('anniversary 30 June 2027');
  expect(saidIn(await world.say(text))).not.toBe('');
});

test('of a question without end its beginning is read and kept', async () => {
  const world = createWorld('2027-01-15T10:00:00+01:00');
  await world.say(`zebra ${'\n'.repeat(90_000)} ${'stripes '.repeat(1_000)}`);
  expect(world.kept.map(({ question }) => question.length <= 1_000)).toEqual([true]);
});
