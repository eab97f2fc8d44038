import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { Settings } from '../processes/bot-process';

/** What the bot's process says of itself, once all its work is done. */
export interface Figures {
  /** Inputs that passed the border and were given to a use case. */
  readonly reached: Readonly<Record<'message' | 'action' | 'event', number>>;
  readonly outcomes: Readonly<Record<string, number>>;
  /** What it logged as an error, with the turn it belongs to. */
  readonly errors: readonly {
    readonly turn: string | undefined;
    readonly message: string;
    readonly error: string;
  }[];
  /** Rejections and exceptions that nobody caught. */
  readonly unhandled: readonly string[];
  /** After collecting garbage, in bytes. */
  readonly heapUsed: number;
  readonly rss: number;
}

/** What the bot says to its operator when an event really leaves nobody to tell. */
const NOBODY_TOLD = 'nobody can be told that reminders stopped';

/** Whether a logged error is one that nobody foresaw. */
export function isIncident({ message }: Figures['errors'][number]): boolean {
  return message !== NOBODY_TOLD;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface WatchedBot {
  readonly child: ChildProcess;
  /** Posts a body as it stands; `turn` names it in all that is recorded. */
  post(body: string, headers: { readonly authorization: string; readonly turn: string }): Promise<Answer>;
  get(path: string): Promise<Answer>;
  /** Resolves once no work goes on behind the answers. */
  settled(): Promise<void>;
  figures(): Promise<Figures>;
  stop(): Promise<void>;
}

/** Starts the watched bot as a process of its own on a free port. */
export async function startWatchedBot(dist: string, settings: Settings): Promise<WatchedBot> {
  const child = fork(join(__dirname, 'counting-bot.cjs'), [dist], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    execArgv: ['--expose-gc'],
  });
  const { port } = (await told(child)) as { port: number };
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string, sent?: { body: string; headers: Record<string, string> }): Promise<Answer> =>
    askOver({ port, path, agent }, sent);
  return {
    child,
    post: (body, { authorization, turn }) =>
      ask('/api/messages', {
        body,
        headers: {
          'content-type': 'application/json',
          'x-turn': turn,
          ...(authorization && { authorization }),
        },
      }),
    get: (path) => ask(path),
    settled: async () => void (await asked(child, 'settled')),
    figures: async () => (await asked(child, 'figures')) as Figures,
    async stop() {
      agent.destroy();
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

function asked(child: ChildProcess, question: string): Promise<unknown> {
  const answered = told(child);
  child.send(question);
  return answered;
}

/** The next message of the process. */
function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`The bot ended with ${code}.`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}

function askOver(
  to: { port: number; path: string; agent: Agent },
  sent?: { body: string; headers: Record<string, string> },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { ...to, host: '127.0.0.1', method: sent ? 'POST' : 'GET', headers: sent?.headers ?? {} },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    request.on('error', reject);
    request.end(sent?.body);
  });
}
