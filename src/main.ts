import './cli/compile-cache';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { config as loadEnvFile } from 'dotenv';
import { createAdmit, type AdmitOptions } from './app/turn/admit-people';
import { checkReadiness } from './app/sweep/check-health';
import { countOverdue } from './app/sweep/count-overdue';
import type { UseCases } from './app/turn/conversation';
import { takeFeedback } from './app/handle/take-feedback';
import { handleAction } from './app/handle/handle-action';
import { handleEvent } from './app/handle/handle-event';
import { handleMessage } from './app/handle/handle-message';
import { takeEdited } from './app/handle/take-edited';
import { workInLine } from './app/turn/limit-work';
import { composeBot, type ComposedBot } from './boot/compose';
import { readConfig, type Config } from './boot/config';
import type { Instant } from './domain/time/time-zone';
import { fileRoutes } from './boot/file-routes';
import { createServer, type WebServer } from './http/server';
import { createLog } from './observe/create-log';
import { type WorkEnd } from './observe/telemetry';
import { startTelemetry } from './observe/start-telemetry';
import type { Log } from './ports';
import { ProgramPackError } from './programs/program-pack-error';
import type { Scheduler } from './boot/scheduler';
import { createSweeps, type Watchers } from './boot/sweeps';
import type { ActivitySummary } from './teams/incoming/adapter';

/** Milliseconds until a store that did not answer is tried again. */
const TABLES_AGAIN_MS = 10_000;
/** How long a stop may take, in milliseconds, and what of it is kept for sending the last telemetry. */
const STOP_MS = 5_000;
const FLUSH_MS = 1_000;
/** What a person may send at once: a whole checklist ticked in one go. `PERSON_RATE` says how fast that comes back. */
const PERSON_BURST = 60;

/** Use cases at work at once: enough to fill the time in which the tables answer. */
const AT_WORK = 16;

const ACTIVITY_TYPES = ['message', 'invoke', 'installationUpdate', 'conversationUpdate'];

/** Starts the bot: settings, parts, tables, server, scheduler; stops it on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  refuseOldNode();
  // V8 clears up when the heap has grown by half, not fourfold, and what is new keeps the room it has by now instead of
  // four times as much: 290 MB instead of 430 after a busy hour, for some more short pauses.
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--semi-space-growth-factor=1');
  loadEnvFile({ quiet: true });
  const config = checkedConfig();
  const log = createLog(config.LOG_LEVEL);
  stopOnSurprise(log);
  const bot = composeOrRefuse(config, log, () => scheduler.lastRun());
  const telemetry = startTelemetry(config.APPLICATIONINSIGHTS_CONNECTION_STRING, log);
  telemetry.watch('wakeups.overdue', () => countOverdue(bot.ctx));
  const scheduler = createSweeps(bot.ctx, config.SWEEP_SECONDS, { log, telemetry });
  const server = createBotServer(bot, config, { log, scheduler, telemetry });
  stopOnSignals(async () => {
    await Promise.race([endWork(bot, server, scheduler), pause(STOP_MS - FLUSH_MS)]);
    await telemetry.stop(FLUSH_MS);
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

async function endWork(bot: ComposedBot, server: WebServer, scheduler: Scheduler): Promise<void> {
  await Promise.all([server.close(), scheduler.stop()]);
  await bot.background.settled(STOP_MS);
}

function createBotServer(
  { ctx, tables, teams, linkSigner }: ComposedBot,
  config: Config,
  { log, scheduler, telemetry }: Watchers & { readonly scheduler: Scheduler },
): WebServer {
  const useCases: UseCases = {
    message: (input) => handleMessage(ctx, input),
    edited: (input) => takeEdited(ctx, input),
    action: (input) => handleAction(ctx, input),
    feedback: (input) => takeFeedback(ctx, input),
    event: (input) => handleEvent(ctx, input),
  };
  const admit = createAdmit({ now: ctx.now, ...personRule(config) });
  const adapter = teams.adapter(workInLine(useCases, AT_WORK), admit);
  return createServer({
    log,
    routes: ctx.links ? fileRoutes(ctx, linkSigner) : [],
    onMessage: (request, response) =>
      telemetry.measure({
        name: 'activity',
        run: () => adapter.process(request, response),
        describe: describeActivity,
      }),
    ready: () =>
      checkReadiness(ctx, {
        store: tables.health,
        credentials: () => teams.checkCredentials(),
        schedulerStalled: () => scheduler.stalled(),
        schedulerOn: config.SWEEP_SECONDS > 0,
      }),
  });
}

function personRule({ personRate: perMinute }: Config): Pick<AdmitOptions, 'rule'> {
  return perMinute === 0 ? {} : { rule: { burst: PERSON_BURST, everyMs: 60_000 / perMinute } };
}

/** Types that no activity of Teams has are one; anybody could make up more of them than a metric can hold. */
function describeActivity({ type, outcome, incident }: ActivitySummary): WorkEnd {
  const known = type && ACTIVITY_TYPES.includes(type) ? type : 'other';
  return { labels: { type: known, outcome }, details: { incident }, failed: outcome === 'broken' };
}

/** Node's own report would show all of the error, with what must not be in a log. */
function stopOnSurprise(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('process failed', { error });
    process.exit(1);
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
