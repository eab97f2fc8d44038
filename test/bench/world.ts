import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePackages } from '../../src/cli/bundle/bundle-bot';
import { once } from '../../src/memoize';
import { startBot, startHelper, WORK, type Bot, type Helper, type Settings } from './processes';
import type { Answer } from './requests';

/** What every measurement needs: the built bot, a table service and a Connector, each a process of its own. */
export interface World {
  /** The built bot's folder. */
  readonly dist: string;
  /** The folder with the bot's modules, for what is measured inside of them. */
  readonly modules: string;
  /** Whether the bot leaves a processor profile in the folder of the run. */
  readonly profile: boolean;
  readonly tables: Helper;
  readonly connector: Helper;
  readonly connection: string;
  readonly serviceUrl: string;
  readonly today: string;
  /** A prefix for tables that nobody has used in this run. */
  newPrefix(): string;
  stop(): Promise<void>;
}

export async function startWorld({
  dist,
  modules,
  profile,
}: Pick<World, 'dist' | 'modules' | 'profile'>): Promise<World> {
  rmSync(join(WORK, 'tmp'), { recursive: true, force: true });
  mkdirSync(join(WORK, 'tmp'), { recursive: true });
  const [tables, connector] = await Promise.all([
    startHelper('table-server'),
    startHelper('connector-server'),
  ]);
  let prefixes = 0;
  return {
    dist,
    modules,
    profile,
    tables,
    connector,
    connection: await tables.ask<string>('connection'),
    serviceUrl: await connector.ask<string>('start'),
    today: new Date().toISOString().slice(0, 10),
    newPrefix: () => `bench${(prefixes += 1)}`,
    stop: async () => void (await Promise.all([tables.stop(), connector.stop()])),
  };
}

/** The bot's settings in this world. */
export function botSettings(world: World, more: Settings = {}): Settings {
  return {
    AUTH: 'off',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: world.connection,
    TABLE_PREFIX: 'bench',
    SEND_HOURS: '0-24',
    // A few people say here what thousands say in life.
    PERSON_RATE: '600',
    ...more,
  };
}

export function startThisBot(world: World, more: Settings = {}): Promise<Bot> {
  const flags = world.profile ? ['--cpu-prof', `--cpu-prof-dir=${join(WORK, 'profiles')}`] : [];
  return startBot(join(world.dist, 'main.js'), botSettings(world, more), flags);
}

export function startEcho(more: Settings = {}): Promise<Bot> {
  return startBot(join(__dirname, 'echo-bot.cjs'), more);
}

/** The same echo bot in one file, made as this bot's packages are, with the same cache of what is compiled. */
export async function startBundledEcho(more: Settings = {}): Promise<Bot> {
  return startBot(await bundledEcho(), more);
}

const bundledEcho = once(async () => {
  const folder = join(WORK, 'echo');
  await bundlePackages(join(folder, 'bot.js'), readFileSync(join(__dirname, 'echo-bot.cjs'), 'utf8'));
  const script = join(folder, 'main.js');
  writeFileSync(script, "require('node:module').enableCompileCache?.();\nrequire('./bot.js');\n");
  return script;
});

/** Keeps cards for the echo bot, by the text or tick they answer, and gives the settings that let it find them. */
export function echoSettings(
  world: World,
  prefix: string,
  cards: Readonly<Record<string, unknown>>,
): Settings {
  const file = join(WORK, `${prefix}-cards.json`);
  writeFileSync(file, JSON.stringify(cards));
  return { ECHO_CARDS: file, ECHO_TABLES: world.connection, ECHO_TABLE: `${prefix}Data` };
}

export function expectOk(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`A turn was answered with ${answer.status}: ${answer.body}`);
  return answer;
}
