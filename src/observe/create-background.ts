import type { Background, Log } from '../ports';

export interface TrackedBackground extends Background {
  /** Resolves when no work is left, or after so many milliseconds. */
  settled(mostMs: number): Promise<void>;
}

/** Runs work after the answer was given. What fails is logged; nothing is ever an unhandled rejection. */
export function createBackground(log: Log): TrackedBackground {
  const running = new Set<Promise<void>>();
  return {
    run(name, task) {
      const work = task()
        .catch((error: unknown) => log.error('background work failed', { work: name, error }))
        .finally(() => running.delete(work));
      running.add(work);
    },
    async settled(mostMs) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, mostMs)));
      while (running.size > 0) {
        const all = Promise.all(running).then(() => 'done');
        if ((await Promise.race([all, late])) !== 'done') break;
      }
      clearTimeout(timer);
    },
  };
}
