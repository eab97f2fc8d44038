/** Facts about work: names and kinds, never what people wrote, nor who they are. */
export type Facts = Readonly<Record<string, string | undefined>>;

/** One piece of work, and what is worth knowing of its end. */
export interface Work<T> {
  readonly name: 'activity' | 'sweep';
  readonly run: () => Promise<T>;
  readonly describe: (result: T) => WorkEnd;
}

export interface WorkEnd {
  /** Facts with few values: durations are told apart by them. */
  readonly labels: Facts;
  /** Facts of this one piece of work. */
  readonly details?: Facts;
  /** The work did not do what it was to do. */
  readonly failed?: boolean;
}

/** Metrics and traces for an operator; where telemetry is off, nothing is kept. */
export interface Telemetry {
  /** Runs the work as one trace and measures how long it takes, with the requests it makes. */
  measure<T>(work: Work<T>): Promise<T>;
  count(name: 'reminders', by: number, labels: Facts): void;
  /** A figure that is asked for whenever metrics are sent. */
  watch(name: 'wakeups.overdue', read: () => Promise<number>): void;
  /** Sends what is left, for at most so many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

export const OFF: Telemetry = {
  measure: ({ run }) => run(),
  count: () => undefined,
  watch: () => undefined,
  stop: async () => undefined,
};
