import { createScheduler, type SchedulerOptions } from '../../src/boot/scheduler';
import { RecordingLog } from '../fakes/recording-log';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const MINUTE = 60_000;

function scheduler(options: Partial<SchedulerOptions> = {}) {
  const log = new RecordingLog();
  const made = createScheduler({
    run: async () => undefined,
    everyMs: MINUTE,
    now: Date.now,
    log,
    ...options,
  });
  return { ...made, log };
}

describe('the scheduler', () => {
  it('runs at once and again after each interval, never two at a time', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const watch = scheduler({
      run: async () => {
        most = Math.max(most, ++running);
        runs += 1;
        await new Promise((resolve) => setTimeout(resolve, 3 * MINUTE));
        running -= 1;
      },
    });
    watch.start();
    await jest.advanceTimersByTimeAsync(12 * MINUTE);
    expect(most).toBe(1);
    expect(runs).toBe(4);
    const stopped = watch.stop();
    await jest.advanceTimersByTimeAsync(3 * MINUTE);
    await stopped;
    await jest.advanceTimersByTimeAsync(30 * MINUTE);
    expect(runs).toBe(4);
  });

  it('goes on after a run that failed, and says when the last one ended well', async () => {
    let runs = 0;
    const watch = scheduler({
      run: async () => {
        runs += 1;
        if (runs === 2) throw new Error('The store did not answer.');
      },
    });
    const begun = Date.now();
    watch.start();
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(watch.lastRun()).toBe(begun);
    expect(watch.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'sweep failed' }),
    );
    await jest.advanceTimersByTimeAsync(MINUTE);
    expect(watch.lastRun()).toBe(begun + 2 * MINUTE);
    await watch.stop();
  });

  it('counts as stalled when no run has ended well for five intervals', async () => {
    const watch = scheduler({ run: () => new Promise(() => undefined) });
    expect(watch.stalled()).toBe(false);
    watch.start();
    await jest.advanceTimersByTimeAsync(5 * MINUTE);
    expect(watch.stalled()).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect(watch.stalled()).toBe(true);
  });

  it('that is off runs nothing and is healthy', async () => {
    let runs = 0;
    const watch = scheduler({ everyMs: 0, run: async () => void (runs += 1) });
    watch.start();
    await jest.advanceTimersByTimeAsync(60 * MINUTE);
    expect([runs, watch.stalled()]).toEqual([0, false]);
    await watch.stop();
  });

  it('tells a run that it is to stop', async () => {
    let asked: (() => boolean) | undefined;
    const watch = scheduler({ run: async (stopping) => void (asked = stopping) });
    watch.start();
    expect(asked?.()).toBe(false);
    await watch.stop();
    expect(asked?.()).toBe(true);
  });
});
