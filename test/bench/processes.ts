import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Question } from './helper';

const ROOT = join(__dirname, '../..');
/** Where everything is put that a run makes. */
export const WORK = join(ROOT, '.cache/bench');

const running = new Set<ChildProcess>();

/** A process of this folder that answers questions; see `helper.ts`. */
export interface Helper {
  ask<T>(ask: string, input?: unknown): Promise<T>;
  stop(): Promise<void>;
}

/** A process that takes activities. */
export interface Bot {
  readonly port: number;
  readonly pid: number;
  /** Resident memory in megabytes. */
  memoryMb(): number;
  stop(): Promise<void>;
}

export type Settings = Readonly<Record<string, string>>;

export async function startHelper(name: string): Promise<Helper> {
  const child = keep(
    fork(join(__dirname, 'start.cjs'), [name], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    }),
  );
  const open = new Map<number, (answer: unknown) => void>();
  let lastId = 0;
  child.on('message', ({ id, answer }: { id: number; answer: unknown }) => {
    open.get(id)?.(answer);
    open.delete(id);
  });
  return {
    ask: <T>(ask: string, input?: unknown) =>
      new Promise<T>((resolve) => {
        lastId += 1;
        open.set(lastId, resolve as (answer: unknown) => void);
        child.send({ id: lastId, ask, with: input } satisfies Question);
      }),
    stop: () => end(child),
  };
}

/** Starts a script as a process that says on which port it listens; nothing of this process's environment but the path. */
export async function startBot(
  script: string,
  settings: Settings,
  flags: readonly string[] = [],
): Promise<Bot> {
  mkdirSync(join(WORK, 'tmp'), { recursive: true });
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: join(WORK, 'tmp'), ...settings };
  const child = keep(
    spawn(process.execPath, [...flags, script], { env, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const port = await listeningPort(child);
  const pid = child.pid ?? 0;
  return { port, pid, memoryMb: () => residentMb(pid), stop: () => end(child) };
}

/** Runs a script to its end and gives how long it took, in milliseconds. */
export async function runScript(script: string, settings: Settings): Promise<void> {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = keep(
    spawn(process.execPath, [script], { env, cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const code = await new Promise((resolve) => child.once('close', resolve));
  running.delete(child);
  if (code !== 0) throw new Error(`${script} ended with ${String(code)}.`);
}

/** Ends every process that is left. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

function keep(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await exited;
  clearTimeout(late);
}

function listeningPort(child: ChildProcess): Promise<number> {
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new TypeError('The process has no output to read.');
    createInterface(child.stdout).on('line', (line) => {
      const port = /"port":(\d+).*"msg":"listening"/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) =>
      reject(new Error(`It ended with ${String(code)} before it listened: ${said}`)),
    );
  });
}

function residentMb(pid: number): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return kilobytes / 1024;
}
