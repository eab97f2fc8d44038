import { compare, type Figure } from '../figures';
import type { Bot } from '../processes';
import { sendActivity } from '../requests';
import { pressed, said, setUpTeams, type Activity, type BenchTeam } from '../teams';
import { expectOk, startBundledEcho, startEcho, startThisBot, type World } from '../world';

const TURNS = 10_000;
const CHUNK = 500;
const AT_ONCE = 8;
const TICK = 'tick';
const SAID = [
  'when does our renewal window open',
  'status',
  TICK,
  'checklist',
  'what does the renewal cost',
  'help',
];

/** Resident memory after so many turns: questions, cards asked for, ticks. The echo bot gets as many messages. */
export async function measureMemory(world: World): Promise<Figure[]> {
  const prefix = world.newPrefix();
  const bot = await startThisBot(world, { TABLE_PREFIX: prefix });
  const echo = await startEcho();
  const inOneFile = await startBundledEcho();
  const teams = await setUpTeams(world, bot, prefix);
  let half = NaN;
  for (let turns = 0; turns < TURNS; turns += CHUNK) {
    if (turns === TURNS / 2) half = await settledMemory(bot);
    await takeTurns(bot, turns, (turn) => activityOf(world, teams[turn % teams.length], turn));
    for (const other of [echo, inOneFile])
      await takeTurns(other, turns, (turn) => said(world, `hello ${turn}`, teams[turn % teams.length]));
  }
  const [full, yardstick] = [await settledMemory(bot), await settledMemory(echo)];
  const bundled = [await settledMemory(inOneFile)];
  await Promise.all([bot.stop(), echo.stop(), inOneFile.stop()]);
  const row = { name: 'memory', unit: 'MB' } as const;
  return [
    compare({
      ...row,
      measure: 'after 10,000 turns',
      goal: 0.75,
      bot: [full],
      yardstick: [yardstick],
      bundled,
    }),
    compare({ ...row, measure: 'against itself at 5,000', goal: 1.05, bot: [full], yardstick: [half] }),
  ];
}

function activityOf(world: World, team: BenchTeam | undefined, turn: number): Activity {
  const text = SAID[turn % SAID.length] ?? '';
  if (text !== TICK || !team) return said(world, text, team);
  const itemId = team.items[turn % team.items.length] ?? '';
  return pressed(world, team, { itemId, done: Math.floor(turn / SAID.length) % 2 === 0 });
}

async function takeTurns(bot: Bot, from: number, activity: (turn: number) => Activity): Promise<void> {
  let next = from;
  const talk = async (): Promise<void> => {
    for (let turn = next++; turn < from + CHUNK; turn = next++) {
      expectOk(await sendActivity(bot.port, activity(turn)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, talk));
}

/** After a moment's rest, so that work begun in the last turns is over. */
async function settledMemory(bot: Bot): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  return bot.memoryMb();
}
