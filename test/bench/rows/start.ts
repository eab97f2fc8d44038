import { compare, type Figure } from '../figures';
import type { Bot } from '../processes';
import { getUntilOk, sendActivity } from '../requests';
import { said } from '../teams';
import { expectOk, startBundledEcho, startEcho, startThisBot, type World } from '../world';

const ROUNDS = 9;

/** From `node` to the first good answer: of the readiness check, and of the echo bot to a message. */
export async function measureStart(world: World): Promise<Figure[]> {
  const TABLE_PREFIX = world.newPrefix();
  // With an empty compile cache, as after a deployment.
  const first = await botStart(world, TABLE_PREFIX);
  await echoStart(world);
  await bundledEchoStart(world);
  const bot: number[] = [];
  const yardstick: number[] = [];
  const bundled: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bot.push(await botStart(world, TABLE_PREFIX));
    yardstick.push(await echoStart(world));
    bundled.push(await bundledEchoStart(world));
  }
  const note = `the very first start after a deployment, before anything is cached, took ${first.toFixed(0)} ms`;
  const row = { name: 'start', measure: 'node → ready', unit: 'ms', goal: 0.6, note } as const;
  return [compare({ ...row, bot, yardstick, bundled })];
}

function botStart(world: World, TABLE_PREFIX: string): Promise<number> {
  return timed(
    () => startThisBot(world, { TABLE_PREFIX }),
    ({ port }) => getUntilOk(port, '/readyz'),
  );
}

/** How long the echo bot takes to its first answer, in milliseconds. */
export function echoStart(world: World): Promise<number> {
  return firstAnswer(world, startEcho);
}

function bundledEchoStart(world: World): Promise<number> {
  return firstAnswer(world, startBundledEcho);
}

function firstAnswer(world: World, start: () => Promise<Bot>): Promise<number> {
  return timed(
    () => start(),
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
