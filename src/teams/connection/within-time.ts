/** The work took longer than it may; it goes on, but nobody waits for it. */
export class OutOfTimeError extends Error {
  constructor(ms: number) {
    super(`no result within ${ms} ms`);
    this.name = 'OutOfTimeError';
  }
}

/** Gives what the work gives, or rejects with an `OutOfTimeError`; for SDK calls that know no time limit. */
export async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new OutOfTimeError(ms)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
