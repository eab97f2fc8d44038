/** The packs cannot be used; `problems` names every mistake with file, place, what was found and what was expected. */
export class ProgramPackError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The programme packs cannot be used:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'ProgramPackError';
    this.problems = problems;
  }
}
