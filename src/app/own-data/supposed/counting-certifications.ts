import { certificationKey } from '../../../domain/records/exam-record';
import { heldSteps } from '../../../domain/forecast/held-steps';
import type { Readiness } from '../../../domain/forecast/readiness';

/** The certifications that requirements of what is asked about name, each once. */
export function countingCertifications(readiness: Readiness): readonly string[] {
  const steps = readiness.team.holdings.flatMap((held) => heldSteps(readiness, held));
  const names = steps.flatMap(({ anyOf }) => anyOf.map(({ name }) => name));
  return [...new Map(names.map((name) => [certificationKey(name), name])).values()];
}
