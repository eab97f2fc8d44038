import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface BotProcess {
  /** Sends an activity as Teams would; gives the status and what the answer held. */
  send(activity: object): Promise<{ readonly status: number; readonly body: unknown }>;
  get(path: string): Promise<{ readonly status: number; readonly body: unknown }>;
  /** What a browser gets that follows a link to the bot's public address. */
  open(link: string): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }>;
  /** Sends the signal and gives the exit code (null when killed). */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  readonly child: ChildProcess;
}

export type Settings = Readonly<Record<string, string>>;

/** Starts the built bot as a process of its own on a free port, with nothing of this process's environment but the path. */
export async function startBot(bundle: string, settings: Settings): Promise<BotProcess> {
  const child = spawn(process.execPath, [join(bundle, 'main.js')], {
    env: environment({ PORT: '0', ...settings }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await listeningPort(child);
  const address = `http://127.0.0.1:${port}`;
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return {
    child,
    async send(activity) {
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      return read(response);
    },
    get: async (path) => read(await fetch(`${address}${path}`)),
    async open(link) {
      const { pathname, search } = new URL(link);
      const response = await fetch(`${address}${pathname}${search}`);
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
}

/** Runs a command-line root to its end. */
export async function runCommand(
  bundle: string,
  [root, ...args]: readonly [string, ...string[]],
  settings: Settings,
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, [join(bundle, `${root}.js`), ...args], {
    env: environment(settings),
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, out, err };
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', ...settings };
}

async function read(response: Response): Promise<{ status: number; body: unknown }> {
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += String(chunk);
      const port = /"port":(\d+).*"msg":"listening"/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code} before it listened: ${text}`)));
  });
}
