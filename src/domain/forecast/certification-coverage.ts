import type { CalendarDay } from '../time/calendar-day';
import { addDays } from '../time/calendar-day';
import type { CertificationStep } from './certification-steps';
import { countsUntil, passCounts, personKey } from '../records/exam-record';
import { type ExamRecord } from '../team/record-rows';

/** Somebody who counts in a step: by which pass, and its last day where it has one. */
export interface CountedPerson {
  readonly person: string;
  readonly exam: string;
  readonly until?: CalendarDay;
}

/** A step as it stands on a day. */
export interface StepCoverage {
  readonly step: CertificationStep;
  readonly people: readonly CountedPerson[];
  readonly missing: number;
}

/** Who counts in a step on that day; each person once, by the pass that counts longest. */
export function coverageOn(
  step: CertificationStep,
  exams: readonly ExamRecord[],
  on: CalendarDay,
): StepCoverage {
  const counted = new Map<string, CountedPerson>();
  for (const record of exams) {
    const pass = passFor(step, record, on);
    const key = personKey(record.person);
    const before = counted.get(key);
    if (pass && (!before || lastsLonger(pass, before))) counted.set(key, pass);
  }
  const people = [...counted.values()];
  return { step, people, missing: Math.max(0, step.people - people.length) };
}

function passFor(step: CertificationStep, record: ExamRecord, on: CalendarDay): CountedPerson | undefined {
  const certified = step.anyOf.find((each) => passCounts(record, each, on));
  if (!certified) return undefined;
  const until = countsUntil(record, certified);
  const { person, exam } = record;
  return until === 'always' || until === 'never' ? { person, exam } : { person, exam, until };
}

function lastsLonger(a: CountedPerson, b: CountedPerson): boolean {
  return b.until !== undefined && (a.until === undefined || a.until > b.until);
}

/** The first day after `from`, up to `to`, on which a step that is covered is covered no more. */
export function fallsShortOn(
  step: CertificationStep,
  exams: readonly ExamRecord[],
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
): CalendarDay | undefined {
  const days = coverageOn(step, exams, from)
    .people.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]))
    .filter((day) => day <= to)
    .sort();
  return days.find((day) => coverageOn(step, exams, day).missing > 0);
}
