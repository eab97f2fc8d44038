// `npm run bench [-- --only NAME] [--json] [--dist FOLDER] [--profile]`: the table of how fast the bot is, against yardsticks
// measured in the same run. Starts all it needs on this computer, and stops by itself.
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { buildBot } from '../setup/build-bot';
import { TEST_BUNDLE, TEST_MODULES } from '../setup/test-models';
import { tableOf, type Figure } from './figures';
import { stopAll } from './processes';
import { measureAnswer } from './rows/answer';
import { measureBurst } from './rows/burst';
import { measureLookup } from './rows/lookup';
import { measureMemory } from './rows/memory';
import { measurePace } from './rows/pace';
import { measureStart } from './rows/start';
import { measureSweep } from './rows/sweep';
import { measureTick } from './rows/tick';
import { startWorld, type World } from './world';

const LONGEST_MS = 25 * 60_000;

const ROWS: Readonly<Record<string, (world: World) => Promise<Figure[]>>> = {
  start: measureStart,
  memory: measureMemory,
  answer: measureAnswer,
  tick: measureTick,
  lookup: measureLookup,
  sweep: measureSweep,
  burst: measureBurst,
  pace: measurePace,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      only: { type: 'string' },
      json: { type: 'boolean' },
      dist: { type: 'string' },
      profile: { type: 'boolean' },
    },
  });
  const names = values.only === undefined ? Object.keys(ROWS) : values.only.split(',');
  const unknown = names.filter((name) => !(name in ROWS));
  if (unknown.length > 0)
    throw new Error(`No row "${unknown.join()}". There are ${Object.keys(ROWS).join(', ')}.`);
  const built = await builtBot(values.dist);
  const figures: Figure[] = [];
  for (const name of names) {
    const started = performance.now();
    const measured = await measure(name, { ...built, profile: values.profile ?? false });
    figures.push(...measured);
    const seconds = Math.round((performance.now() - started) / 1_000);
    process.stderr.write(`${name} took ${seconds} s\n${tableOf(measured)}\n`);
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  console.log(
    values.json ? JSON.stringify({ machine, figures }, null, 2) : `${machine}\n\n${tableOf(figures)}`,
  );
}

/** The bot to measure: what `npm run build` left in a folder, or one that is built now, as it is deployed. */
async function builtBot(folder: string | undefined): Promise<Pick<World, 'dist' | 'modules'>> {
  if (folder !== undefined) return { dist: folder, modules: folder };
  await buildBot();
  return { dist: TEST_BUNDLE, modules: TEST_MODULES };
}

/** Each row has a table service and a Connector that nobody has used before. */
async function measure(name: string, of: Pick<World, 'dist' | 'modules' | 'profile'>): Promise<Figure[]> {
  const world = await startWorld(of);
  try {
    return (await ROWS[name]?.(world)) ?? [];
  } finally {
    await world.stop();
  }
}

function giveUp(why: unknown): never {
  process.stderr.write(`${why instanceof Error ? (why.stack ?? why.message) : String(why)}\n`);
  stopAll();
  process.exit(1);
}

process.on('SIGINT', () => giveUp('stopped'));
process.on('SIGTERM', () => giveUp('stopped'));
setTimeout(() => giveUp('The bench took too long.'), LONGEST_MS).unref();
main().then(() => stopAll(), giveUp);
