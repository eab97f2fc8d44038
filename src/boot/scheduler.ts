import type { Instant } from '../domain/time/time-zone';
import type { Log } from '../ports';

export interface SchedulerOptions {
  /** One sweep, and whatever else is to be done each time. */
  readonly run: (stopping: () => boolean) => Promise<void>;
  /** Milliseconds between the end of one run and the start of the next; 0 turns the scheduler off. */
  readonly everyMs: number;
  readonly now: () => Instant;
  readonly log: Log;
}

export interface Scheduler {
  start(): void;
  /** Lets the run under way finish and starts no other. */
  stop(): Promise<void>;
  /** Stalled: on, but no run has ended for five intervals and at least five minutes. */
  stalled(): boolean;
  /** When the last run ended well. */
  lastRun(): Instant | undefined;
}

const STALLED_RUNS = 5;
const STALLED_MS = 5 * 60_000;

/** Runs the sweep again and again, never two at once. A failed run is logged and the next one tried in time. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { everyMs, now, log } = options;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let stopped = false;
  let startedAt: Instant | undefined;
  let lastRun: Instant | undefined;

  async function tick(): Promise<void> {
    try {
      await options.run(() => stopped);
      lastRun = now();
    } catch (error) {
      log.error('sweep failed', { error });
    }
    if (!stopped) timer = setTimeout(begin, everyMs);
  }

  function begin(): void {
    running = tick();
  }

  return {
    start() {
      if (everyMs <= 0) return;
      startedAt = now();
      begin();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
    stalled() {
      const since = lastRun ?? startedAt;
      return since !== undefined && now() - since > Math.max(STALLED_RUNS * everyMs, STALLED_MS);
    },
    lastRun: () => lastRun,
  };
}
