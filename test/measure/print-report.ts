import type { Counts, Report } from './count-outcomes';

/** The lines of a report: each set with its kinds, then the figures over all; beside another checkout's when given. */
export function linesOf(report: Report, baseline?: Report): readonly string[] {
  const sets = report.sets.flatMap((set) => {
    const other = baseline?.sets.find((each) => each.set === set.set);
    return [
      lineOf(set.set, set, baseline && { counts: other }),
      ...set.kinds.map((kind) => {
        const counts = other?.kinds.find((each) => each.kind === kind.kind);
        return lineOf(`  ${kind.kind}`, kind, baseline && { counts });
      }),
    ];
  });
  return [
    ...sets,
    ...overallLines(report, baseline),
    ...report.problems.map((each) => `cannot be judged: ${each}`),
  ];
}

function lineOf(
  name: string,
  counts: Counts,
  before: { readonly counts: Counts | undefined } | undefined,
): string {
  const other = before ? `  before ${percentOf(before.counts)}` : '';
  const verdicts = Object.entries(counts.verdicts).sort(([, a], [, b]) => b - a);
  const told = verdicts.map(([verdict, count]) => `${verdict} ${count}`).join(', ');
  return `${name.padEnd(34)} ${String(counts.asked).padStart(4)}  right ${percentOf(counts)}${other}  ${told}`;
}

function percentOf(counts: Counts | undefined): string {
  return counts ? percent(counts.right / counts.asked) : '      –';
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`.padStart(7);
}

function overallLines({ overall }: Report, baseline: Report | undefined): readonly string[] {
  const before = baseline?.overall;
  const line = (name: string, now: string, then: string | undefined): string =>
    `${name.padEnd(50)} ${now}${then === undefined ? '' : `  before ${then}`}`;
  return [
    line(
      'harmless messages that changed something',
      String(overall.changed).padStart(7),
      before && String(before.changed).padStart(7),
    ),
    line(
      'wrong without a word of doubt, over all others',
      percent(overall.wrong),
      before && percent(before.wrong),
    ),
    line('right answers shown with doubt', percent(overall.doubt), before && percent(before.doubt)),
  ];
}
