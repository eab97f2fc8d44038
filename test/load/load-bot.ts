import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Settings } from '../bench/processes';

/** The bot under load, with what its log said. */
export interface LoadBot {
  readonly port: number;
  /** Activities by outcome. @example { message: 120, busy: 7 } */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Lines that an operator would look at, by message. */
  readonly complaints: ReadonlyMap<string, number>;
  /** The first such lines in full. */
  readonly samples: readonly string[];
  /** Resident memory in megabytes. */
  memoryMb(): number;
  /** Processor time used so far, in seconds. */
  cpuSeconds(): number;
  alive(): boolean;
  stop(): Promise<number | null>;
}

interface Line {
  readonly level: number;
  readonly msg: string;
  readonly outcome?: string;
  readonly port?: number;
}

const WARNING = 40;
const SAMPLES = 20;

export async function startLoadBot(dist: string, settings: Settings): Promise<LoadBot> {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, [join(dist, 'main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const outcomes = new Map<string, number>();
  const complaints = new Map<string, number>();
  const samples: string[] = [];
  process.once('exit', () => child.kill('SIGKILL'));
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The bot ended with ${String(code)}.`)));
    createInterface(child.stdout).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      if (line.msg === 'listening') resolve(line.port ?? 0);
      if (line.msg === 'activity') add(outcomes, line.outcome ?? '');
      if (line.level < WARNING) return;
      add(complaints, line.msg);
      if (samples.length < SAMPLES) samples.push(text);
    });
  });
  const pid = String(child.pid);
  return {
    port,
    outcomes,
    complaints,
    samples,
    memoryMb: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    cpuSeconds: () => cpuSeconds(pid),
    alive: () => child.exitCode === null && child.signalCode === null,
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
}

/** Of Linux, in hundredths of a second. */
function cpuSeconds(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
