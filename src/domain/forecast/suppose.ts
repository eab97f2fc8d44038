import { certificationKey, personKey } from '../records/exam-record';
import { type ExamRecord } from '../team/record-rows';
import type { PackMetric } from './metric-points';
import type { Readiness } from './readiness';
import { gateKey } from '../records/score-figure';
import { type ScoreFigure } from '../team/record-rows';

export interface SupposedPasses {
  readonly certification: string;
  /** Somebody known, or so many people nobody has named. */
  readonly people: readonly string[];
}

/** How the team's records would be if these people passed it today. Fresh figures count people, so they rise as well. */
export function supposePasses(readiness: Readiness, { certification, people }: SupposedPasses): Readiness {
  const passes: readonly ExamRecord[] = people.map((person, at) => ({
    id: `supposed-${at}`,
    person,
    exam: certification,
    passedOn: readiness.today,
    by: { id: '', name: '' },
    at: 0,
  }));
  return {
    ...readiness,
    exams: [...readiness.exams, ...passes],
    figures: readiness.figures.map((figure) => raised(readiness, figure, passes)),
  };
}

function raised(readiness: Readiness, figure: ScoreFigure, passes: readonly ExamRecord[]): ScoreFigure {
  const holding = readiness.program.holdings.find(({ id }) => id === figure.holdingId);
  const metric = holding?.score?.metrics.find(({ id }) => id === figure.metricId);
  const exam = passes[0]?.exam;
  if (!metric || exam === undefined) return figure;
  const key = certificationKey(exam);
  const scored = metric.certifications.some(({ name }) => certificationKey(name) === key);
  return {
    ...figure,
    units: figure.units + (scored ? passes.length : 0),
    gatePeople: { ...figure.gatePeople, ...raisedGates(metric, figure, { key, more: passes.length }) },
  };
}

function raisedGates(
  metric: PackMetric,
  figure: ScoreFigure,
  { key, more }: { readonly key: string; readonly more: number },
): Record<string, number> {
  const gates = metric.tracks[figure.track]?.gates ?? [];
  return Object.fromEntries(
    gates
      .filter(({ anyOf }) => anyOf.some((name) => certificationKey(name) === key))
      .map((gate) => [gateKey(gate), (figure.gatePeople[gateKey(gate)] ?? 0) + more]),
  );
}

/** Metrics that so many more units are supposed for, in the track that figures were entered for. */
export interface SupposedUnits {
  readonly metricId: string;
  readonly more: number;
}

/** How the team's records would be with so many more units of a metric; only entered figures can rise. */
export function supposeUnits(readiness: Readiness, { metricId, more }: SupposedUnits): Readiness {
  return {
    ...readiness,
    figures: readiness.figures.map((figure) =>
      figure.metricId === metricId ? { ...figure, units: figure.units + more } : figure,
    ),
  };
}

/** How the team's records would be with so many more references, given today and counting for all it holds. */
export function supposeReferences(readiness: Readiness, more: number): Readiness {
  const references = Array.from({ length: more }, (_, at) => ({
    id: `supposed-reference-${at}`,
    customer: String(at + 1),
    givenOn: readiness.today,
    by: { id: '', name: '' },
    at: 0,
  }));
  return { ...readiness, references: [...readiness.references, ...references] };
}

/** How the team's records would be without that reference. */
export function supposeLoss(readiness: Readiness, referenceId: string): Readiness {
  return { ...readiness, references: readiness.references.filter(({ id }) => id !== referenceId) };
}

/**
 * How the team's records would be without what these people passed. Entered figures stay: whom they count nobody has
 * said.
 */
export function supposeLeft(readiness: Readiness, people: readonly string[]): Readiness {
  const gone = new Set(people.map(personKey));
  return { ...readiness, exams: readiness.exams.filter(({ person }) => !gone.has(personKey(person))) };
}
