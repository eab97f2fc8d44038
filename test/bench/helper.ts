/** A question to a helper process, and its answer, over Node's own channel between parent and child. */
export interface Question {
  readonly id: number;
  readonly ask: string;
  readonly with?: unknown;
}

type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

/** Makes this process a helper: it answers the questions named, and ends when the process that started it is gone. */
export function serveParent(answers: Answers): void {
  process.on('message', (question: Question) => {
    void Promise.resolve(answers[question.ask]?.(question.with)).then((answer) =>
      process.send?.({ id: question.id, answer }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}

/** Milliseconds on the computer's own clock, which all processes share. */
export function clockMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
