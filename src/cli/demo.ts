import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedTables } from './embedded-tables';

const ROOT = join(__dirname, '../..');
const DATA = join(ROOT, '.data');
const PLAYGROUND = '@microsoft/m365agentsplayground@0.2.28';
const BOT = 'http://127.0.0.1:3978';
const CHAT = 'http://127.0.0.1:56150';

/** Where `npm run reminders` finds the demo's store while the demo runs. */
const DEMO_ENV = join(DATA, 'demo.env');

/** The whole bot on this computer: tables, bot, and Microsoft's local Teams-like chat. Stops cleanly on Ctrl-C. */
async function main(): Promise<void> {
  mkdirSync(DATA, { recursive: true });
  const tables = await startEmbeddedTables(join(DATA, 'tables.json'));
  const settings = {
    AUTH: 'off',
    MicrosoftAppId: '',
    AZURE_STORAGE_CONNECTION_STRING: tables.connectionString,
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    PORT: '3978',
    HOST: '127.0.0.1',
  };
  writeFileSync(
    DEMO_ENV,
    Object.entries(settings)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  );
  const bot = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...settings },
  });
  const children: ChildProcess[] = [bot];
  const stop = stopOnce(async () => {
    rmSync(DEMO_ENV, { force: true });
    await Promise.all(children.map(end));
    await tables.close();
  });
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  bot.on('exit', () => void stop(1));
  if (!(await answers(`${BOT}/healthz`, 30))) return stop(1);
  await openChat(children);
}

/** Starts the Playground beside the bot and says what to try; without it the bot still runs. */
async function openChat(children: ChildProcess[]): Promise<void> {
  process.stdout.write('The bot is running. Fetching the Agents Playground …\n');
  const playground = startPlayground();
  children.push(playground);
  let playgroundGone = false;
  playground.on('exit', () => (playgroundGone = true));
  playground.on('error', () => (playgroundGone = true));
  const chat = await answers(CHAT, 120, () => playgroundGone);
  process.stdout.write(chat ? walkThrough() : withoutPlayground());
}

function startPlayground(): ChildProcess {
  const args = ['--yes', PLAYGROUND, 'start', '-e', `${BOT}/api/messages`, '-c', 'msteams', '-p', '56150'];
  const log = openSync(join(DATA, 'playground.log'), 'w');
  return spawn('npx', [...args, '--disable-telemetry'], {
    cwd: ROOT,
    stdio: ['ignore', log, log],
    shell: process.platform === 'win32',
    // A group of its own, so that Ctrl-C reaches it through us and its own children go with it.
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      NODE_OPTIONS: `--require "${join(ROOT, 'src/cli/loopback.cjs')}"`,
      BROWSER: 'none',
    },
  });
}

async function answers(address: string, seconds: number, givenUp = () => false): Promise<boolean> {
  for (let second = 0; second < seconds * 2 && !givenUp(); second++) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
    await pause(500);
  }
  return false;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  try {
    process.kill(
      child.spawnfile === 'npx' && process.platform !== 'win32' ? -child.pid : child.pid,
      'SIGTERM',
    );
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
  await Promise.race([gone, pause(6_000, undefined, { ref: false })]);
}

function stopOnce(work: () => Promise<void>): (code: number) => Promise<void> {
  let stopping: Promise<void> | undefined;
  return async (code) => {
    stopping ??= work();
    await stopping;
    process.exit(code);
  };
}

function walkThrough(): string {
  const firstDay = new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10);
  const dueDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  return `
The bot is ready to be tried. Open ${CHAT} in a browser, then:

 1. Say hello to it:            hi
 2. Set it up by words:         anniversary ${firstDay}
    …or with the card:          setup
 3. Post the 90-day card now; in a second terminal:
                                npm run reminders -- --at ${dueDay}T12:00:00Z
 4. Tap an item on the card:    it is ticked, with your name and the day
 5. Ask it something:           what happens if we miss the date?
 6. See where you stand:        status

In a channel or group chat, mention the bot first (@). Everything is kept in .data/; Ctrl-C stops it all.

`;
}

function withoutPlayground(): string {
  return `
The Agents Playground did not start (see .data/playground.log), so there is no chat window; the bot itself runs.
Point any Bot Framework test client without authentication at ${BOT}/api/messages,
or try the Playground later: npx ${PLAYGROUND} start -e ${BOT}/api/messages -c msteams
Ctrl-C stops the bot.

`;
}

if (!existsSync(join(ROOT, 'dist/main.js'))) {
  process.stderr.write('Build the bot first: npm run build\n');
  process.exit(1);
}
void main();
