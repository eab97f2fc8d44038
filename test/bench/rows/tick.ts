import { compare, median, type Figure } from '../figures';
import { clockMs } from '../helper';
import type { Bot } from '../processes';
import { sendActivity } from '../requests';
import { forgetTraffic, takeRun } from '../sweep-run';
import { pressed, setUpTeams, type Activity, type BenchTeam } from '../teams';
import { echoSettings, expectOk, startEcho, startThisBot, type World } from '../world';

const ROUNDS = 15;
const WARM_UP = 15;
const TICKS = 20;

/** A tick, until both its answer and the card's edit have arrived, against the bare requests for it. */
export async function measureTick(world: World): Promise<Figure[]> {
  const prefix = world.newPrefix();
  const bot = await startThisBot(world, { TABLE_PREFIX: prefix });
  const teams = await setUpTeams(world, bot, prefix);
  const [bots, echos] = [teams.slice(0, teams.length / 2), teams.slice(teams.length / 2)];
  const tick = await tickedCard(world, bot, bots.at(-1));
  const echo = await startEcho(echoSettings(world, prefix, { tick }));
  const times = { bot: [] as number[], yardstick: [] as number[] };
  let note = '';
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    await forgetTraffic(world);
    const ofBot = await ticks(world, bot, presses(world, bots, round));
    if (round === WARM_UP) note = await requestsNote(world);
    const ofEcho = await ticks(world, echo, presses(world, echos, round));
    if (round < WARM_UP) continue;
    times.bot.push(median(ofBot));
    times.yardstick.push(median(ofEcho));
  }
  await Promise.all([bot.stop(), echo.stop()]);
  return [compare({ name: 'tick', measure: 'p50', unit: 'ms', goal: 1.15, ...times, note })];
}

/** Ticks that nobody has made yet: of each team the next item, once all teams have had their turn. */
function presses(world: World, teams: readonly BenchTeam[], round: number): Activity[] {
  return Array.from({ length: TICKS }, (_, at) => {
    const number = round * TICKS + at;
    const team = teams[number % teams.length];
    const itemId = team?.items[Math.floor(number / teams.length)];
    if (!team || itemId === undefined) throw new Error('There are too few items to tick.');
    return pressed(world, team, { itemId, done: true });
  });
}

async function ticks(world: World, bot: Bot, activities: readonly Activity[]): Promise<number[]> {
  const times: number[] = [];
  for (const activity of activities) times.push(await tickOnce(world, bot, activity));
  return times;
}

async function tickOnce(world: World, { port }: Bot, activity: Activity): Promise<number> {
  const edited = world.connector.ask<number>('edit');
  const started = clockMs();
  expectOk(await sendActivity(port, activity));
  const answered = clockMs();
  const ms = Math.max(answered, await edited) - started;
  await rest();
  return ms;
}

/** Long enough for what follows an edit: the bot reads the rows again, to see whether it must edit once more. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}

/** The card that answers a tick; the last team's last item is used for it. */
async function tickedCard(world: World, bot: Bot, team: BenchTeam | undefined): Promise<unknown> {
  const itemId = team?.items.at(-1);
  if (!team || itemId === undefined) throw new Error('There is no team to tick for.');
  const answer = await sendActivity(bot.port, pressed(world, team, { itemId, done: true }));
  await rest();
  const { type, value } = JSON.parse(expectOk(answer).body) as { type: string; value: unknown };
  return { contentType: type, content: value };
}

async function requestsNote(world: World): Promise<string> {
  const { byKind } = await takeRun(world);
  const each = Object.entries(byKind).map(([kind, count]) => `${kind} ${count / TICKS}`);
  return `requests of a tick: ${each.join(', ')}`;
}
