/** Work that has begun and not ended; a server that stops waits for it. */
export class InFlight {
  private readonly tasks = new Set<Promise<void>>();

  /** Gives the task back unchanged. */
  track<T>(task: Promise<T>): Promise<T> {
    const forget = (): void => void this.tasks.delete(ended);
    const ended: Promise<void> = task.then(forget, forget);
    this.tasks.add(ended);
    return task;
  }

  /** Resolves when nothing is under way any more, or after that many milliseconds. */
  async settled(withinMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([Promise.all(this.tasks), late]);
    clearTimeout(timer);
  }
}
