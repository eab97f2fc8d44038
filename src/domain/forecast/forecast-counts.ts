import { coverageOn, fallsShortOn } from './certification-coverage';
import { statedSteps, type CertificationStep } from './certification-steps';
import type { ForecastResult } from './forecast-line';
import { judgedOn, type Readiness } from './readiness';
import { needOf } from '../records/stated-need';
import type { Holding } from '../team/team';

/** Whether enough people have passed what the team stated for a holding; unknown while it has stated nothing. */
export function forecastPeople(readiness: Readiness, held: Holding): ForecastResult {
  const steps = statedSteps(held, needOf(readiness.needs, held));
  if (steps.length === 0) return { state: 'unknown', reason: { kind: 'people', steps: [] } };
  return forecastSteps(readiness, steps);
}

function forecastSteps(readiness: Readiness, steps: readonly CertificationStep[]): ForecastResult {
  const { exams, today } = readiness;
  const on = judgedOn(readiness);
  const then = steps.map((step) => coverageOn(step, exams, on));
  const reason = { kind: 'people', steps: then } as const;
  if (then.every(({ missing }) => missing === 0)) return { state: 'met', reason };
  const missingToday = steps.some((step) => coverageOn(step, exams, today).missing > 0);
  const falls = steps.flatMap((step) => fallsShortOn(step, exams, { from: today, to: on }) ?? []).sort();
  const [fallsOn] = falls;
  if (missingToday || fallsOn === undefined) return { state: 'missing', reason };
  return { state: 'at-risk', fallsOn, reason };
}
