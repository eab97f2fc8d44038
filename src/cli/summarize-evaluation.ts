import type { EvaluatedQuestion, Verdict } from './evaluate-answers';

/** How many of a group of questions ended how. */
export interface EvaluationCounts {
  readonly group: string;
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly unsure: number;
  readonly declined: number;
}

/** The share of questions that ended so, 0 to 1. */
export interface EvaluationShares {
  readonly right: number;
  readonly wrong: number;
  readonly unsure: number;
  readonly declined: number;
}

/** Counts for each part, programme and kind, in that order. */
export function summarizeEvaluation(evaluated: readonly EvaluatedQuestion[]): EvaluationCounts[] {
  const groups = new Map<string, EvaluatedQuestion[]>();
  for (const one of evaluated) {
    const group = `${one.part.padEnd(8)} ${one.question.program.padEnd(9)} ${one.question.kind}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, members]) => ({ group, ...countsOf(members) }));
}

/** Shares over the questions of a part that are about a programme, or over those that are not. */
export function sharesOf(
  evaluated: readonly EvaluatedQuestion[],
  part: 'tune' | 'measure',
  about: 'in-scope' | 'out-of-scope',
): EvaluationShares {
  const members = evaluated.filter(
    (one) => one.part === part && (one.question.kind === 'out-of-scope') === (about === 'out-of-scope'),
  );
  const { asked, right, wrong, unsure, declined } = countsOf(members);
  return { right: right / asked, wrong: wrong / asked, unsure: unsure / asked, declined: declined / asked };
}

function countsOf(members: readonly EvaluatedQuestion[]): Omit<EvaluationCounts, 'group'> {
  const count = (verdict: Verdict): number => members.filter((one) => one.verdict === verdict).length;
  return {
    asked: members.length,
    right: count('right'),
    wrong: count('wrong'),
    unsure: count('unsure'),
    declined: count('declined'),
  };
}
