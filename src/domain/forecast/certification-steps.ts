import { certificationKey, type Certification } from '../records/exam-record';
import type { ProgramHolding } from '../program/program';
import type { StatedNeed } from '../team/record-rows';
import type { Holding } from '../team/team';

/** So many different people, each with at least one of these certifications. A person counts once, but in every step. */
export interface CertificationStep {
  readonly id: string;
  readonly holdingId: string;
  readonly level?: string;
  /** The metric it belongs to, in a scored programme. */
  readonly metricId?: string;
  /** A condition of a metric, the part that earns its points, or what the team stated. */
  readonly part: 'gate' | 'scored' | 'stated';
  /** The metric's name; of a stated step its first exam. */
  readonly name: string;
  readonly anyOf: readonly Certification[];
  readonly people: number;
}

/** How many people the scored part of a metric is to have: one, so that no metric is at zero, or those of all points. */
export type StepGoal = 'first-points' | 'all-points';

type Metric = NonNullable<ProgramHolding['score']>['metrics'][number];

/** The steps of a metric in one track; none for a metric that is not about certifications or not of that track. */
export function metricSteps(
  holdingId: string,
  metric: Metric,
  { track, goal }: { readonly track: string; readonly goal: StepGoal },
): readonly CertificationStep[] {
  const rules = metric.tracks[track];
  if (!rules || metric.certifications.length === 0) return [];
  const of = { holdingId, metricId: metric.id, name: metric.name };
  const id = `${holdingId}/${metric.id}`;
  return [
    ...rules.gates.map((gate, at) => ({
      ...of,
      id: `${id}/gate-${at + 1}`,
      part: 'gate' as const,
      anyOf: gate.anyOf.map((name) => withDays(name, metric)),
      people: gate.people,
    })),
    {
      ...of,
      id,
      part: 'scored',
      anyOf: metric.certifications,
      people: goal === 'first-points' ? 1 : Math.ceil(rules.unitsForCap),
    },
  ];
}

/** A gate names its certifications; their days stand beside the metric's own. */
function withDays(name: string, metric: Metric): Certification {
  const key = certificationKey(name);
  const known = [...metric.gateCertifications, ...metric.certifications];
  return known.find((each) => certificationKey(each.name) === key) ?? { name };
}

/** All steps of a scored holding in one track. */
export function scoredSteps(
  { id, score }: ProgramHolding,
  choice: { readonly track: string; readonly goal: StepGoal },
): readonly CertificationStep[] {
  return (score?.metrics ?? []).flatMap((metric) => metricSteps(id, metric, choice));
}

/** The steps a team stated for a holding. */
export function statedSteps(
  { id, level }: Holding,
  need: StatedNeed | undefined,
): readonly CertificationStep[] {
  return (need?.steps ?? []).map(({ exams, people }, at) => ({
    id: `${id}/stated-${at + 1}`,
    holdingId: id,
    ...(level !== undefined && { level }),
    part: 'stated',
    name: exams[0] ?? '',
    anyOf: exams.map((name) => ({ name })),
    people,
  }));
}
