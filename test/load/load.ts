// `npm run load`: mixed traffic at twice the rate that is sustained, for 15 minutes (LOAD_MINUTES), against the built
// bot as a process of its own, with a Connector and Azurite in two others. Ends with 0 when everything was right.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { inParallel } from '../../src/app/turn/map-limited';
import { connectTables } from '../../src/tables/connect';
import { startHelper, stopAll } from '../bench/processes';
import { storeDueTeams } from '../processes/sweeping-process';
import { buildBot } from '../setup/build-bot';
import { TEST_BUNDLE } from '../setup/test-models';
import { startLoadBot, type LoadBot } from './load-bot';
import { checkData, type Reminded } from './load-data';
import { setUpTeams } from './load-teams';
import { createTraffic, openConnections, type Traffic } from './load-traffic';

const MINUTES = Number(process.env['LOAD_MINUTES'] ?? 15);
const MEASURE_MS = Number(process.env['LOAD_MEASURE_SECONDS'] ?? 20) * 1_000;
const TEAMS = 200;
const AT_ONCE = 24;
const STEP_MS = 20;
const SAMPLE_MS = 5_000;
/** So many teams become due at a time, so often. */
const DUE = 5;
const DUE_EVERY_MS = 20_000;

async function main(): Promise<boolean> {
  const [tables, connector] = await Promise.all([
    startHelper('table-server'),
    startHelper('./light-connector'),
  ]);
  const connection = await tables.ask<string>('connection');
  const serviceUrl = await connector.ask<string>('url');
  const prefix = 'load';
  await buildBot();
  const bot = await startLoadBot(TEST_BUNDLE, {
    AUTH: 'off',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: connection,
    TABLE_PREFIX: prefix,
    SEND_HOURS: '0-24',
    SWEEP_SECONDS: '5',
    // So that some are refused for asking too much.
    PERSON_RATE: '30',
    NODE_OPTIONS: process.env['LOAD_NODE_OPTIONS'] ?? '',
  });
  const world = { port: bot.port, connector, serviceUrl };
  const teams = await setUpTeams(world, TEAMS);
  const traffic = createTraffic(world, teams);
  const store = connectTables({ connectionString: connection, prefix, newToken: randomUUID });

  const rate = await sustainedRate(traffic);
  say(`sustained: ${rate.toFixed(0)} activities a second with ${AT_ONCE} under way`);
  traffic.forget();
  await openConnections(bot.port);
  const memory: number[] = [];
  const reminded: Reminded[] = [];
  const until = performance.now() + MINUTES * 60_000;
  const cpuBefore = bot.cpuSeconds();
  await Promise.all([
    sendAt(2 * rate, until, traffic),
    every(SAMPLE_MS, until, async () => void memory.push(bot.memoryMb())),
    every(DUE_EVERY_MS, until, async (nth) => {
      const lot = { lot: `due-${nth}`, count: DUE, tenants: DUE, serviceUrl, now: Date.now() };
      reminded.push(...(await storeDueTeams(store, lot)).map((place) => ({ ...place })));
    }),
    every(60_000, until, async () => say(progress(bot, traffic, memory))),
  ]);
  await drained(traffic);
  say(`processor of the bot: ${(((bot.cpuSeconds() - cpuBefore) / (MINUTES * 60)) * 100).toFixed(0)} %`);
  // Two sweeps more, for what became due last.
  await pause(12_000);
  const ended = await bot.stop();
  const wrong = await checkData(store, { teams, ticked: traffic.ticked, reminded, connector });
  const sound = report({ bot, traffic, memory, rate });
  say(`connector: ${JSON.stringify(await connector.ask('counts'))}`);
  say(`data: ${traffic.ticked.size} ticks and ${reminded.length} reminders looked at, ${wrong.length} wrong`);
  for (const each of wrong.slice(0, 20)) say(`  ${each}`);
  await Promise.all([tables.stop(), connector.stop()]);
  return sound && wrong.length === 0 && ended === 0;
}

/** As many activities as are answered when there is always a number of them under way. */
async function sustainedRate(traffic: Traffic): Promise<number> {
  const run = async (ms: number): Promise<number> => {
    const until = performance.now() + ms;
    let answered = 0;
    const workers = Array.from({ length: AT_ONCE }, (_, at) => at);
    await inParallel(workers, AT_ONCE, async () => {
      while (performance.now() < until) {
        await traffic.sendOne();
        answered += 1;
      }
    });
    return answered / (ms / 1_000);
  };
  await run(MEASURE_MS / 2);
  return run(MEASURE_MS);
}

/** Sends at that rate whatever becomes of it. */
async function sendAt(perSecond: number, until: number, traffic: Traffic): Promise<void> {
  const started = performance.now();
  let sent = 0;
  while (performance.now() < until) {
    const due = ((performance.now() - started) / 1_000) * perSecond;
    for (; sent < due; sent += 1) void traffic.sendOne();
    await pause(STEP_MS);
  }
}

async function every(ms: number, until: number, work: (nth: number) => Promise<void>): Promise<void> {
  for (let nth = 0; performance.now() + ms <= until; nth += 1) {
    await pause(ms);
    await work(nth);
  }
}

async function drained(traffic: Traffic): Promise<void> {
  while (traffic.underWay() > 0) await pause(50);
}

function progress(bot: LoadBot, traffic: Traffic, memory: readonly number[]): string {
  return `${memory.at(-1)?.toFixed(0) ?? '?'} MB, ${traffic.underWay()} under way, ${asText(bot.outcomes)}`;
}

interface Run {
  readonly bot: LoadBot;
  readonly traffic: Traffic;
  readonly memory: readonly number[];
  readonly rate: number;
}

function report({ bot, traffic, memory, rate }: Run): boolean {
  const { sent, ends, errors, tookMs } = traffic.tally();
  const third = Math.floor(memory.length / 3);
  const [before, last] = [mean(memory.slice(third, 2 * third)), mean(memory.slice(2 * third))];
  const ratio = last / before;
  const took = [...tookMs].sort((a, b) => a - b);
  say(`offered: ${(2 * rate).toFixed(0)} activities a second for ${MINUTES} minutes: ${asText(sent)}`);
  say(`answers: ${asText(ends)}; errors: ${errors.size === 0 ? 'none' : asText(errors)}`);
  say(`by the log: ${asText(bot.outcomes)}`);
  say(`ticks done: ${took.length}, half within ${at(took, 0.5)} ms, 99 of 100 within ${at(took, 0.99)} ms`);
  say(
    `memory: second third ${before.toFixed(0)} MB, last third ${last.toFixed(0)} MB, ratio ${ratio.toFixed(3)}`,
  );
  say(`complaints in the log: ${bot.complaints.size === 0 ? 'none' : asText(bot.complaints)}`);
  for (const sample of bot.samples) say(`  ${sample.slice(0, 400)}`);
  return errors.size === 0 && bot.complaints.size === 0 && ratio <= 1.05;
}

function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

function at(sorted: readonly number[], part: number): string {
  return (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(0);
}

function asText(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, count]) => `${key} ${count}`).join(', ');
}

function say(text: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`);
}

void main()
  .then((sound) => {
    say(sound ? 'Everything was right.' : 'SOMETHING WAS WRONG.');
    return sound ? 0 : 1;
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
    return 1;
  })
  .then((code) => {
    stopAll();
    process.exit(code);
  });
