import type { ProgramHolding } from '../program/program';
import { gateKey } from '../records/score-figure';

export type PackScore = NonNullable<ProgramHolding['score']>;
export type PackMetric = PackScore['metrics'][number];
export type MetricTrack = PackMetric['tracks'][string];

/** What a team has of a metric: units, and people in each gate by `gateKey`. */
export interface MetricUnits {
  readonly units: number;
  readonly gatePeople: Readonly<Record<string, number>>;
}

/** A gate as it stands; `points` are those it gives by itself. */
export interface GateStanding {
  readonly anyOf: readonly string[];
  readonly needed: number;
  readonly people: number;
  readonly met: boolean;
  readonly points: number;
}

/** The points of a metric in one track, to 0.01, and how its gates stand. */
export interface MetricPoints {
  readonly points: number;
  readonly gates: readonly GateStanding[];
}

/**
 * The points of a metric: what its gates give, and, once every gate is met, the rest of the cap in proportion to the
 * units. An unmet gate leaves nothing but the points of other gates; most gates give none.
 * @example a cap of 40, 6 units for the cap and 1 unit, no gates: 6.67
 * @example a cap of 40 with two gates of 4 points, one of them unmet, and 2 units: 4
 */
export function metricPoints(cap: number, track: MetricTrack, has: MetricUnits): MetricPoints {
  const gates = track.gates.map((gate) => {
    const people = has.gatePeople[gateKey(gate)] ?? 0;
    const points = Math.min(people, gate.people) * gate.pointsPerPerson;
    return { anyOf: gate.anyOf, needed: gate.people, people, met: people >= gate.people, points };
  });
  const fromGates = gates.reduce((sum, { points }) => sum + points, 0);
  const open = gates.every(({ met }) => met);
  const scored = open ? share(scoredCap(cap, track), has.units, track.unitsForCap) : 0;
  return { points: toCents(fromGates + scored), gates };
}

/** What is left of the cap for the units after the points that the gates give. */
export function scoredCap(cap: number, { gates }: Pick<MetricTrack, 'gates'>): number {
  return cap - gates.reduce((sum, { people, pointsPerPerson }) => sum + people * pointsPerPerson, 0);
}

/** A number to 0.01. */
export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}

// Rounded once, after one division, so that 2.675 does not become 2.67.
function share(cap: number, units: number, unitsForCap: number): number {
  const counted = Math.min(Math.max(units, 0), unitsForCap);
  return Math.round((cap * counted * 100) / unitsForCap) / 100;
}
