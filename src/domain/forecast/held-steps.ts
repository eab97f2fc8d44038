import { scoredSteps, statedSteps, type CertificationStep } from './certification-steps';
import { scoreToday, type ScoredHolding } from './forecast-score';
import { certificationKey } from '../records/exam-record';
import type { Program, ProgramHolding } from '../program/program';
import type { Readiness } from './readiness';
import { needOf } from '../records/stated-need';
import type { Holding } from '../team/team';

/** The track in which a holding is scored: the counting one, else the stated one, else the first the programme names. */
export function trackOf(readiness: Readiness, holding: ScoredHolding, held: Holding): string {
  const stated = needOf(readiness.needs, held)?.track;
  const [first] = holding.score.tracks;
  return scoreToday(readiness, holding, held)?.track ?? stated ?? first?.id ?? '';
}

/** Every step that certifications close for a holding: of its score so far that no metric is at zero, and those stated. */
export function heldSteps(readiness: Readiness, held: Holding): readonly CertificationStep[] {
  const holding = readiness.program.holdings.find(({ id }) => id === held.id);
  const stated = statedSteps(held, needOf(readiness.needs, held));
  if (!holding || !isScored(holding)) return stated;
  const track = trackOf(readiness, holding, held);
  return [...scoredSteps(holding, { track, goal: 'first-points' }), ...stated];
}

export function isScored(holding: ProgramHolding): holding is ScoredHolding {
  return holding.score !== undefined;
}

/** Every certification a programme names, and those a team stated, each once. */
export function knownCertifications(program: Program, needs: Readiness['needs']): readonly string[] {
  const named = program.holdings.flatMap(({ score }) => (score?.metrics ?? []).flatMap(metricNames));
  const stated = needs.flatMap(({ steps }) => steps.flatMap(({ exams }) => exams));
  return [...new Map([...named, ...stated].map((name) => [certificationKey(name), name])).values()];
}

function metricNames({
  certifications,
  tracks,
}: NonNullable<ProgramHolding['score']>['metrics'][number]): string[] {
  const gates = Object.values(tracks).flatMap((track) => track.gates.flatMap(({ anyOf }) => anyOf));
  return [...certifications.map(({ name }) => name), ...gates];
}

/**
 * The name under which a certification is known: the one that is meant, or the only one with all the words; as typed
 * where none or several fit.
 * @example nameCertification(known, 'azure administrator') // 'Azure Administrator Associate'
 */
export function nameCertification(known: readonly string[], typed: string): string {
  const key = certificationKey(typed);
  const exact = known.find((name) => certificationKey(name) === key);
  if (exact !== undefined) return exact;
  const words = key.split(' ');
  const fitting = known.filter((name) => {
    const own = certificationKey(name).split(' ');
    return words.every((word) => own.includes(word));
  });
  const [only] = fitting;
  return only !== undefined && fitting.length === 1 ? only : typed;
}
