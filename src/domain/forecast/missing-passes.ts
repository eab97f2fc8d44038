import type { CalendarDay } from '../time/calendar-day';
import { coverageOn, type StepCoverage } from './certification-coverage';
import type { CertificationStep } from './certification-steps';
import { smallestCover } from './smallest-cover';
import { canStillBePassed, certificationKey, personKey } from '../records/exam-record';
import { type ExamRecord } from '../team/record-rows';

/** "So many more people need one of these": passes that all help the same steps. */
export interface FurtherPass {
  readonly people: number;
  /** Any of these will do. */
  readonly anyOf: readonly string[];
  /** The steps that each of these passes counts for. */
  readonly counts: readonly CertificationStep[];
  /** People on record who do not count in any of these steps yet, so that a pass of theirs counts in all. */
  readonly candidates: readonly string[];
}

export interface FurtherPasses {
  readonly passes: readonly FurtherPass[];
  /** How many passes that is in all. */
  readonly total: number;
  /** Steps that no certification can close any more: all have retired or stop counting before that day. */
  readonly impossible: readonly StepCoverage[];
  /** False only where the steps are so tangled that the search was cut short: few passes, perhaps not the fewest. */
  readonly proven: boolean;
}

export interface PassDays {
  readonly today: CalendarDay;
  /** The day on which the passes have to count: the anniversary. */
  readonly on: CalendarDay;
}

/**
 * The smallest set of further passes with which every step has its people. A pass by somebody who does not count
 * yet helps every step that lists the certification, so the fewest passes are a smallest cover of what is missing.
 */
export function smallestFurtherPasses(
  steps: readonly CertificationStep[],
  exams: readonly ExamRecord[],
  days: PassDays,
): FurtherPasses {
  const missing = steps.map((step) => coverageOn(step, exams, days.on)).filter((each) => each.missing > 0);
  const options = optionsOf(missing, days);
  const possible = missing.filter((_, at) => options.some((option) => option.steps.includes(at)));
  if (possible.length < missing.length) {
    const inner = smallestFurtherPasses(
      possible.map(({ step }) => step),
      exams,
      days,
    );
    return { ...inner, impossible: missing.filter((each) => !possible.includes(each)) };
  }
  const { counts, proven } = smallestCover(
    missing.map((each) => each.missing),
    options.map((option) => option.steps),
  );
  const duties = leanDuties(missing, options, counts);
  const passes = duties.map((duty) => furtherPass(duty, { missing, options, exams }));
  return { passes, total: passes.reduce((sum, each) => sum + each.people, 0), impossible: [], proven };
}

/** A certification that can still be passed, and the positions of the steps it counts for. */
interface Option {
  readonly name: string;
  readonly steps: readonly number[];
}

function optionsOf(missing: readonly StepCoverage[], { today, on }: PassDays): readonly Option[] {
  const byKey = new Map<string, { name: string; steps: number[] }>();
  for (const [at, { step }] of missing.entries()) {
    for (const certified of step.anyOf) {
      if (!canStillBePassed(certified, today, on)) continue;
      const key = certificationKey(certified.name);
      const option = byKey.get(key) ?? { name: certified.name, steps: [] };
      byKey.set(key, { ...option, steps: [...new Set([...option.steps, at])] });
    }
  }
  return [...byKey.values()];
}

interface Duty {
  readonly steps: readonly number[];
  people: number;
}

/**
 * What each chosen pass is really for. Where a step would get more people than it needs, a pass is freed of it, so
 * that people may choose among as many certifications as possible.
 */
function leanDuties(
  missing: readonly StepCoverage[],
  options: readonly Option[],
  counts: readonly number[],
): readonly Duty[] {
  const chosen = options.flatMap(({ steps }, at) => Array.from({ length: counts[at] ?? 0 }, () => steps));
  const surplus = missing.map(
    (each, at) => chosen.filter((steps) => steps.includes(at)).length - each.missing,
  );
  const duties = new Map<string, Duty>();
  for (const steps of [...chosen].reverse()) {
    const lean = steps.filter((step) => !spend(surplus, step));
    const key = lean.join();
    const duty = duties.get(key) ?? { steps: lean, people: 0 };
    duties.set(key, { ...duty, people: duty.people + 1 });
  }
  return [...duties.values()].reverse();
}

function spend(surplus: number[], step: number): boolean {
  const left = surplus[step] ?? 0;
  if (left <= 0) return false;
  surplus[step] = left - 1;
  return true;
}

function furtherPass(
  { steps, people }: Duty,
  {
    missing,
    options,
    exams,
  }: {
    readonly missing: readonly StepCoverage[];
    readonly options: readonly Option[];
    readonly exams: readonly ExamRecord[];
  },
): FurtherPass {
  const served = missing.filter((_, at) => steps.includes(at));
  const counted = new Set(served.flatMap((each) => each.people.map(({ person }) => personKey(person))));
  const others = new Map(exams.map(({ person }) => [personKey(person), person] as const));
  for (const key of counted) others.delete(key);
  return {
    people,
    anyOf: options
      .filter((option) => steps.every((step) => option.steps.includes(step)))
      .map(({ name }) => name),
    counts: served.map(({ step }) => step),
    candidates: [...others.values()].sort(),
  };
}
