import { compare, type Figure } from '../figures';
import type { Bot } from '../processes';
import { getUntilOk, sendActivity } from '../requests';
import { said } from '../teams';
import { expectOk, startEcho, startThisBot, type World } from '../world';

const ROUNDS = 9;

/** From `node` to the first good answer: of the readiness check, and of the echo bot to a message. */
export async function measureStart(world: World): Promise<Figure[]> {
  const TABLE_PREFIX = world.newPrefix();
  // With an empty compile cache, as after a deployment.
  const first = await botStart(world, TABLE_PREFIX);
  await echoStart(world);
  const bot: number[] = [];
  const yardstick: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bot.push(await botStart(world, TABLE_PREFIX));
    yardstick.push(await echoStart(world));
  }
  const note = `the very first start after a deployment, before anything is cached, took ${first.toFixed(0)} ms`;
  return [compare({ name: 'start', measure: 'node → ready', unit: 'ms', goal: 1.3, bot, yardstick, note })];
}

function botStart(world: World, TABLE_PREFIX: string): Promise<number> {
  return timed(
    () => startThisBot(world, { TABLE_PREFIX }),
    ({ port }) => getUntilOk(port, '/readyz'),
  );
}

/** How long the echo bot takes to its first answer, in milliseconds. */
export function echoStart(world: World): Promise<number> {
  return timed(
    () => startEcho(),
    async ({ port }) => void expectOk(await sendActivity(port, said(world, 'hello'))),
  );
}

async function timed(start: () => Promise<Bot>, answer: (bot: Bot) => Promise<void>): Promise<number> {
  const started = performance.now();
  const bot = await start();
  await answer(bot);
  const ms = performance.now() - started;
  await bot.stop();
  return ms;
}
