import type { CapabilityScore, MetricScore } from './capability-score';
import { metricPoints, toCents } from './metric-points';
import { gateKey } from '../records/score-figure';

/** Points of one metric that are still to be had. */
export interface FurtherPoints {
  readonly metricId: string;
  readonly name: string;
  readonly unit: string;
  readonly pointsLeft: number;
  /** Units to all of them, people still missing in gates included. */
  readonly unitsLeft: number;
  readonly unitsPerPoint: number;
  /** A metric at zero has to be raised whatever it costs. */
  readonly atZero: boolean;
  /** Units of this metric alone that would bring the total to the pass score; absent where they cannot. */
  readonly unitsToPass?: number;
}

/** The points still to be had in the known metrics, those that need the fewest units per point first. */
export function furtherPoints(score: CapabilityScore): readonly FurtherPoints[] {
  return score.metrics
    .filter((metric) => metric.state === 'known' && metric.points < metric.cap)
    .map((metric) => further(metric, score))
    .sort((a, b) => a.unitsPerPoint - b.unitsPerPoint);
}

function further(metric: MetricScore, { total, pass }: CapabilityScore): FurtherPoints {
  const { id, name, cap, points, rules } = metric;
  const pointsLeft = toCents(cap - points);
  const people = peopleMissing(metric);
  const units = unitsMissing(metric);
  const unitsLeft = people + units;
  const toPass = unitsToPass(metric, toCents(pass - total));
  return {
    metricId: id,
    name,
    unit: rules.unit,
    pointsLeft,
    unitsLeft,
    unitsPerPoint: unitsLeft / pointsLeft,
    atZero: points === 0,
    ...(toPass !== undefined && { unitsToPass: toPass }),
  };
}

function peopleMissing({ gates }: MetricScore): number {
  return gates.reduce((sum, { needed, people }) => sum + Math.max(0, needed - people), 0);
}

function unitsMissing({ rules, units }: MetricScore): number {
  return rules.unitsForCap - Math.min(Math.max(units, 0), rules.unitsForCap);
}

/** The fewest whole units that give so many points more; undefined when the metric cannot, or nothing is needed. */
function unitsToPass(metric: MetricScore, points: number): number | undefined {
  if (points <= 0) return undefined;
  const most = Math.ceil(peopleMissing(metric) + unitsMissing(metric));
  for (let more = 1; more <= most; more += 1) {
    if (toCents(pointsWith(metric, more) - metric.points) >= points) return more;
  }
  return undefined;
}

/** The metric's points with so many more people or units: the gates are filled first. */
function pointsWith({ cap, rules, gates, units }: MetricScore, more: number): number {
  let left = more;
  const gatePeople: Record<string, number> = {};
  for (const gate of gates) {
    const added = Math.min(left, Math.max(0, gate.needed - gate.people));
    left -= added;
    gatePeople[gateKey(gate)] = gate.people + added;
  }
  return metricPoints(cap, rules, { units: Math.max(units, 0) + left, gatePeople }).points;
}
