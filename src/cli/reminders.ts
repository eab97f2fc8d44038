import { parseArgs } from 'node:util';
import type { ReminderLook } from '../app/sweep/sweep-outcome';
import { runReminders } from '../app/sweep/run-reminders';
import { composeBot } from '../boot/compose';
import { readConfig, type Config } from '../boot/config';
import { parseDay } from '../domain/time/calendar-day';
import { LEASE_MS } from '../domain/cycle/delivery';
import { HOUR, type Instant } from '../domain/time/time-zone';
import { createLog } from '../observe/create-log';
import { loadSettings } from './load-settings';
import { placeOf, type Place } from '../domain/team/place';

const USAGE = `npm run reminders -- [--at INSTANT] [--dry-run] [--json] [--team KEY] [--force]
  --at INSTANT  as of that moment, ISO 8601 with offset, such as 2027-04-01T09:00:00+02:00 (default: now)
  --dry-run     send and write nothing
  --json        one JSON object a line
  --team KEY    one team only: tenant id|conversation id
  --force       really send for a moment more than an hour ahead (uses up the true day)`;

interface Options {
  readonly asOf: Instant;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly only?: Place;
}

/** One sweep as of a moment, with the configured store: the same use case as the running bot. */
async function main(): Promise<number> {
  loadSettings();
  const options = readOptions(process.argv.slice(2));
  if (typeof options === 'string') return refuse([options, USAGE]);
  const read = readConfig(process.env);
  if ('problems' in read) return refuse(read.problems);
  const { config } = read;
  if (usesUpTrueDay(options, config)) {
    return refuse([
      '--at lies more than an hour ahead and would use up the true day. Add --dry-run, or --force to send.',
    ]);
  }
  const { ctx, tables, background } = composeBot(config, createLog('error'));
  if (!options.dryRun) await tables.createTables();
  const looks = await sweepUntilSettled(options, () => runReminders(ctx, options));
  await background.settled(10_000);
  report(looks, options);
  return looks.some((look) => FAILURES.has(look.outcome)) ? 1 : 0;
}

/** A moment well ahead really sends, so that the true day would find it done; a bot without people to lose may. */
function usesUpTrueDay(options: Options, config: Config): boolean {
  return options.asOf > Date.now() + HOUR && !config.authOff && !options.dryRun && !options.force;
}

const FAILURES = new Set<string>(['failed', 'gone', 'unknown', 'retry', 'error', 'damaged', 'taken']);

/** Claims of other processes are waited for, up to a lease, and then taken over. */
async function sweepUntilSettled(
  options: Options,
  sweep: () => Promise<readonly ReminderLook[]>,
): Promise<readonly ReminderLook[]> {
  const until = Date.now() + LEASE_MS + 5_000;
  for (;;) {
    const looks = await sweep();
    const claimed = looks.some((look) => look.outcome === 'taken' || look.reason === 'claim');
    if (!claimed || options.dryRun || Date.now() > until) return looks;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

function readOptions(args: readonly string[]): Options | string {
  const parsed = parseSafely(args);
  if (typeof parsed === 'string') return parsed;
  const { at, team, 'dry-run': dryRun = false, json = false, force = false } = parsed;
  const asOf = readInstant(at);
  if (asOf === undefined) {
    return `--at: "${at}" is not a moment with an offset, such as 2027-04-01T09:00:00+02:00.`;
  }
  if (team === undefined) return { asOf, dryRun, json, force };
  const only = readTeam(team);
  if (!only) return `--team: "${team}" is not a key such as tenant id|conversation id.`;
  return { asOf, dryRun, json, force, only };
}

function parseSafely(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        at: { type: 'string' },
        team: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        force: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function readInstant(text: string | undefined): Instant | undefined {
  if (text === undefined) return Date.now();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  // The runtime would take 30 February for 2 March.
  if (!parseDay(text.slice(0, 10))) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

function readTeam(key: string): Place | undefined {
  const [tenantId, conversationId] = key.split('|');
  return tenantId && conversationId ? placeOf(tenantId, conversationId) : undefined;
}

function report(looks: readonly ReminderLook[], options: Options): void {
  for (const look of looks) print(look, options.json);
  if (looks.length === 0 && !options.json) process.stdout.write('No team has anything due.\n');
}

function print(look: ReminderLook, json: boolean): void {
  const { place, outcome, kind, daysLeft, reason } = look;
  const team = `${place.tenantId}|${place.conversationId}`;
  const line = json
    ? JSON.stringify({ team, stage: kind, daysLeft, outcome, reason })
    : [team, kind ?? '-', daysLeft === undefined ? '-' : `${daysLeft} days left`, outcome, reason ?? '']
        .join('  ')
        .trimEnd();
  process.stdout.write(`${line}\n`);
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return /ECONNREFUSED|ENOTFOUND|ETIMEDOUT/.test(words)
    ? `the table account does not answer (${words}). Check AZURE_TABLES_URL or AZURE_STORAGE_CONNECTION_STRING.`
    : words;
}

function refuse(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return 2;
}

void main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`The sweep ended with an error: ${wordsOf(error)}\n`);
    process.exit(1);
  },
);
