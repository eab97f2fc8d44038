import type { UseCases } from './conversation';

/**
 * The same use cases, of which only so many are at work at once; the others wait in line, first come, first served.
 * Interleaving many would finish none of them sooner, and leave the process no time to take what comes in.
 */
export function workInLine(useCases: UseCases, atOnce: number): UseCases {
  const line = createLine(atOnce);
  return {
    message: (input) => line(() => useCases.message(input)),
    edited: (input) => line(() => useCases.edited(input)),
    action: (input) => line(() => useCases.action(input)),
    feedback: (input) => line(() => useCases.feedback(input)),
    event: (input) => line(() => useCases.event(input)),
  };
}

function createLine(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let working = 0;
  return async (work) => {
    // Whoever leaves hands the place on, so that nobody who comes just then gets in before those who wait.
    if (working >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else working += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
