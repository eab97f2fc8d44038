import './cli/compile-cache';
import { setTimeout as pause } from 'node:timers/promises';
import { config as loadEnvFile } from 'dotenv';
import { checkReadiness } from './app/check-readiness';
import { handleAction } from './app/handle-action';
import { handleEvent } from './app/handle-event';
import { handleMessage } from './app/handle-message';
import { reconcileDaily } from './app/reconcile-wake-ups';
import { runReminders } from './app/run-reminders';
import { composeBot, type ComposedBot } from './compose';
import { readConfig, type Config } from './config';
import type { Instant } from './domain/time-zone';
import { fileRoutes } from './file-routes';
import { createServer, type WebServer } from './http/server';
import { createLog } from './observe/create-log';
import type { Log } from './ports';
import { ProgramPackError } from './programs/program-pack-error';
import { createScheduler, type Scheduler } from './scheduler';

/** Milliseconds until a store that did not answer is tried again. */
const TABLES_AGAIN_MS = 10_000;
/** How long a stop may take, in milliseconds. */
const STOP_MS = 5_000;

/** Starts the bot: settings, parts, tables, server, scheduler; stops it on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  refuseOldNode();
  loadEnvFile({ quiet: true });
  const config = checkedConfig();
  const log = createLog(config.LOG_LEVEL);
  const bot = composeOrRefuse(config, log, () => scheduler.lastRun());
  const scheduler = createSweeps(bot, config, log);
  const server = createBotServer(bot, config, { log, scheduler });
  stopOnSignals(async () => {
    await Promise.all([server.close(), scheduler.stop()]);
    await bot.background.settled(STOP_MS);
    log.info('stopped');
  });
  await makeTables(bot, log);
  const port = await server.listen(config.host, config.PORT);
  scheduler.start();
  log.info('listening', { host: config.host, port });
}

function refuseOldNode(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22) refuse([`Node ${process.versions.node} is too old. Start the bot with Node 22 or later.`]);
}

function checkedConfig(): Config {
  const read = readConfig(process.env);
  return 'config' in read ? read.config : refuse(read.problems);
}

function composeOrRefuse(config: Config, log: Log, lastSweep: () => Instant | undefined): ComposedBot {
  try {
    return composeBot(config, log, { lastSweep });
  } catch (error) {
    if (error instanceof ProgramPackError) return refuse(error.problems);
    throw error;
  }
}

function refuse(problems: readonly string[]): never {
  process.stderr.write(`The bot did not start:\n${problems.map((problem) => `- ${problem}\n`).join('')}`);
  process.exit(1);
}

/** Makes the tables before anything is asked of them. A store that does not answer is tried again in the background. */
async function makeTables(
  { tables, background }: Pick<ComposedBot, 'tables' | 'background'>,
  log: Log,
): Promise<void> {
  try {
    await tables.createTables();
  } catch (error) {
    log.error('tables not made', { error });
    background.run('make tables', async () => {
      await pause(TABLES_AGAIN_MS, undefined, { ref: false });
      await makeTables({ tables, background }, log);
    });
  }
}

function createSweeps({ ctx }: ComposedBot, config: Config, log: Log): Scheduler {
  const everyMs = config.SWEEP_SECONDS * 1000;
  const reconcile = reconcileDaily(ctx);
  return createScheduler({
    everyMs,
    now: Date.now,
    log,
    run: async (stopping) => {
      const looks = await runReminders(ctx, { asOf: ctx.now(), stopping });
      if (looks.length > 0) log.info('sweep', { looks: looks.length, ...countOutcomes(looks) });
      if (!stopping()) await reconcile(ctx.now());
    },
  });
}

function countOutcomes(looks: readonly { readonly outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of looks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

function createBotServer(
  { ctx, tables, teams, linkSigner }: ComposedBot,
  config: Config,
  { log, scheduler }: { readonly log: Log; readonly scheduler: Scheduler },
): WebServer {
  const adapter = teams.adapter({
    message: (input) => handleMessage(ctx, input),
    action: (input) => handleAction(ctx, input),
    event: (input) => handleEvent(ctx, input),
  });
  return createServer({
    log,
    routes: ctx.links ? fileRoutes(ctx, linkSigner) : [],
    onMessage: (request, response) => adapter.process(request, response),
    ready: () =>
      checkReadiness(ctx, {
        store: tables.health,
        credentials: () => teams.checkCredentials(),
        schedulerStalled: () => scheduler.stalled(),
        schedulerOn: config.SWEEP_SECONDS > 0,
      }),
  });
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), STOP_MS).unref();
    void stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

void main();
