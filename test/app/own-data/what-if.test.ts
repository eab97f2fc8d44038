import { CHANNEL, createWorld, MEGAN, type World } from '../../fakes/app-world';
import { saidIn } from '../../fakes/card-text';
import { usualTeam } from '../../fakes/linked-world';

let world: World;

// The first message of a process loads what the build learned.
beforeAll(async () => {
  world = createWorld('2027-05-04T10:00:00+02:00');
  world.members = [MEGAN];
  await usualTeam(world);
}, 60_000);

async function stored(): Promise<string> {
  const { talk, ...rows } = await world.store.teams.load(CHANNEL);
  return JSON.stringify(rows) + String(talk.length > 0);
}

describe('what if', () => {
  it.each([
    [
      'if two more pass SC-200 and we win one customer?',
      ['If 2 more people pass', '“Net customer adds” rises by 1', 'would have', 'nothing was stored'],
    ],
    [
      'what if Ana Lima and Cleo Park pass SC-300 and we win 2 more customers',
      ['If Ana Lima and Cleo Park', '“Net customer adds” rises by 2', 'would have'],
    ],
    ['what if Ana Lima leaves?', ['Ana Lima leaves', 'nothing was stored']],
    [
      'what if Ben Ortiz leaves and Megan Bowen passes SC-200',
      ['If Ben Ortiz leaves and if Megan Bowen passes'],
    ],
    [
      'what if we get 3 more deployments and two more pass SC-200',
      ['“Deployments” rises by 3', '2 more people pass'],
    ],
    [
      'what if two more pass ZZ-999 and we win one customer',
      ['“Net customer adds” rises by 1', '“ZZ-999” is left out here'],
    ],
  ])('"%s" is worked out, part by part, and stores nothing', async (question, words) => {
    const before = await stored();
    const said = saidIn(await world.say(question));
    for (const each of words) expect(said).toContain(each);
    expect(await stored()).toBe(before);
  });
});
