import type { CalendarDay } from '../time/calendar-day';
import { coverageOn } from './certification-coverage';
import { metricSteps } from './certification-steps';
import type { ExamRecord } from '../team/record-rows';
import {
  metricPoints,
  toCents,
  type MetricPoints,
  type MetricTrack,
  type MetricUnits,
  type PackMetric,
  type PackScore,
} from './metric-points';
import type { ProgramHolding } from '../program/program';
import { gateKey, isFresh } from '../records/score-figure';
import { type ScoreFigure } from '../team/record-rows';

/** A metric as it stands. Only a `known` one counts; of a `too-old` figure the points are what they last were. */
export interface MetricScore extends MetricPoints {
  readonly id: string;
  readonly name: string;
  readonly cap: number;
  /** What the track says: the unit, how many of them give the cap, the gates. */
  readonly rules: MetricTrack;
  readonly state: 'known' | 'too-old' | 'not-entered';
  readonly units: number;
  /** From an entered figure, with its day, or counted from the exams on record. */
  readonly from?: 'figure' | 'exams';
  readonly enteredOn?: CalendarDay;
}

/** `qualifies`: enough points and every metric above zero; `short`: surely not; `unknown`: figures are missing or too old. */
export type ScoreVerdict = 'qualifies' | 'short' | 'unknown';

export interface CapabilityScore {
  readonly holdingId: string;
  readonly track: string;
  readonly pass: number;
  readonly metrics: readonly MetricScore[];
  /** Points of the known metrics, and what there would be if every other one were at its cap. */
  readonly total: number;
  readonly atMost: number;
  readonly verdict: ScoreVerdict;
  /** Metrics known to be at zero: each alone prevents qualifying. */
  readonly atZero: readonly MetricScore[];
  readonly unknown: readonly MetricScore[];
}

/** What a score is made from. `on` is the day on which exams have to count. */
export interface ScoreFacts {
  readonly figures: readonly ScoreFigure[];
  readonly exams: readonly ExamRecord[];
  readonly today: CalendarDay;
  readonly on: CalendarDay;
}

/** The score of a holding in one track, as of today. Throws a RangeError for a holding without a score. */
export function capabilityScore(holding: ProgramHolding, track: string, facts: ScoreFacts): CapabilityScore {
  const { score } = holding;
  if (!score) throw new RangeError(`The holding "${holding.id}" has no score.`);
  const metrics = score.metrics.flatMap((metric) => metricScore(holding.id, metric, { track, facts }) ?? []);
  const known = metrics.filter(({ state }) => state === 'known');
  const unknown = metrics.filter(({ state }) => state !== 'known');
  const atZero = known.filter(({ points }) => points === 0);
  const total = toCents(known.reduce((sum, { points }) => sum + points, 0));
  const atMost = toCents(total + unknown.reduce((sum, { cap }) => sum + cap, 0));
  const short = atZero.length > 0 || atMost < score.pass;
  const verdict = short ? 'short' : unknown.length > 0 ? 'unknown' : 'qualifies';
  return { holdingId: holding.id, track, pass: score.pass, metrics, total, atMost, verdict, atZero, unknown };
}

/** A metric in a track; undefined when the track has no such metric. */
export function metricScore(
  holdingId: string,
  metric: PackMetric,
  { track, facts }: { readonly track: string; readonly facts: ScoreFacts },
): MetricScore | undefined {
  const rules = metric.tracks[track];
  if (!rules) return undefined;
  const { id, name, cap } = metric;
  const has = unitsOf(holdingId, metric, { track, facts });
  return { id, name, cap, rules, ...has, ...metricPoints(cap, rules, has) };
}

type Having = Pick<MetricScore, 'state' | 'from' | 'enteredOn'> & MetricUnits;

/** A fresh figure goes first; where there is none, exams on record that count for the metric; then an old figure. */
function unitsOf(
  holdingId: string,
  metric: PackMetric,
  { track, facts }: { readonly track: string; readonly facts: ScoreFacts },
): Having {
  const figure = facts.figures.find(
    (each) => each.holdingId === holdingId && each.metricId === metric.id && each.track === track,
  );
  if (figure && isFresh(figure.enteredOn, facts.today)) return { ...entered(figure), state: 'known' };
  const counted = countedExams(holdingId, metric, { track, facts });
  if (counted) return { ...counted, state: 'known', from: 'exams' };
  if (figure) return { ...entered(figure), state: 'too-old' };
  return { units: 0, gatePeople: {}, state: 'not-entered' };
}

function entered({ units, gatePeople, enteredOn }: ScoreFigure): Omit<Having, 'state'> {
  return { units, gatePeople, from: 'figure', enteredOn };
}

/** People counted from the exams on record; undefined when none of them is for this metric. */
function countedExams(
  holdingId: string,
  metric: PackMetric,
  { track, facts }: { readonly track: string; readonly facts: ScoreFacts },
): MetricUnits | undefined {
  const steps = metricSteps(holdingId, metric, { track, goal: 'all-points' });
  const counts = steps.map((step) => ({
    step,
    people: coverageOn(step, facts.exams, facts.on).people.length,
  }));
  if (counts.every(({ people }) => people === 0)) return undefined;
  const gates = metric.tracks[track]?.gates ?? [];
  const gateCounts = counts.filter(({ step }) => step.part === 'gate');
  return {
    units: counts.find(({ step }) => step.part === 'scored')?.people ?? 0,
    gatePeople: Object.fromEntries(gates.map((gate, at) => [gateKey(gate), gateCounts[at]?.people ?? 0])),
  };
}

/**
 * The score that counts: of the track the team stated; without one, of the only track with figures; where a
 * programme takes the higher of all tracks, of the highest. Undefined while that cannot be told.
 */
export function countingScore(
  holding: ProgramHolding & { readonly score: PackScore },
  stated: string | undefined,
  facts: ScoreFacts,
): CapabilityScore | undefined {
  const { tracks, trackChoice } = holding.score;
  const known = tracks.some(({ id }) => id === stated) ? stated : undefined;
  if (known !== undefined && trackChoice === 'assigned') return capabilityScore(holding, known, facts);
  const entered = tracks.filter(({ id }) =>
    facts.figures.some((figure) => figure.holdingId === holding.id && figure.track === id),
  );
  if (entered.length === 0) return known === undefined ? undefined : capabilityScore(holding, known, facts);
  if (entered.length > 1 && trackChoice === 'assigned') return undefined;
  const scores = entered.map(({ id }) => capabilityScore(holding, id, facts));
  return scores.reduce((best, each) => (each.total > best.total ? each : best));
}
