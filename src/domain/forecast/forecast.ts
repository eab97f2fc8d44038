import type { CalendarDay } from '../time/calendar-day';
import type { ForecastLine, ForecastResult, ForecastState, Requirement } from './forecast-line';
import { forecastPeople } from './forecast-counts';
import { forecastReferences } from './forecast-references';
import { forecastMetric, forecastScore, type ScoredHolding } from './forecast-score';
import type { ProgramHolding } from '../program/program';
import type { Readiness } from './readiness';
import { isFresh } from '../records/score-figure';
import { needOf } from '../records/stated-need';
import type { Holding } from '../team/team';

/** What reminder cards say about a forecast: the worst state, how many lines are in each, and the line to begin with. */
export interface ForecastHeadline {
  readonly state: ForecastState | 'nothing-held';
  readonly counts: Readonly<Record<ForecastState, number>>;
  readonly first?: ForecastLine;
}

/** Each requirement of each holding as of the anniversary (`on`), or as of today where that is not known. */
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  readonly headline: ForecastHeadline;
  readonly on?: CalendarDay;
}

/** Will we make it? From what the team recorded; what nothing tells is unknown, never met. */
export function forecastOf(readiness: Readiness): Forecast {
  const { anniversary, holdings } = readiness.team;
  const lines = holdings.flatMap((held) => linesOf(readiness, held));
  return { lines, headline: headlineOf(lines), ...(anniversary && { on: anniversary }) };
}

/** Missing lines come first, then what falls soonest, then what is not known. */
export function headlineOf(lines: readonly ForecastLine[]): ForecastHeadline {
  const inState = (state: ForecastState) => lines.filter((line) => line.state === state);
  const counts = {
    met: inState('met').length,
    'at-risk': inState('at-risk').length,
    missing: inState('missing').length,
    unknown: inState('unknown').length,
  };
  const falling = inState('at-risk').sort((a, b) => (a.fallsOn ?? '').localeCompare(b.fallsOn ?? ''));
  const [first] = [...inState('missing'), ...falling, ...inState('unknown')];
  if (lines.length === 0) return { state: 'nothing-held', counts };
  return first ? { state: first.state, counts, first } : { state: 'met', counts };
}

function linesOf(readiness: Readiness, held: Holding): readonly ForecastLine[] {
  const holding = readiness.program.holdings.find(({ id }) => id === held.id);
  if (!holding) {
    const gone = { state: 'unknown', reason: { kind: 'not-in-programme' } } as const;
    return [{ ...gone, ...ofHolding(held), requirementId: 'holding', name: held.id }];
  }
  const asked = holding.requirements.filter(
    ({ level }) => level === undefined || held.level === undefined || level === held.level,
  );
  return [
    ...asked.map((requirement) => lineFor(readiness, { holding, requirement }, held)),
    ...statedOnly(readiness, asked, held),
  ];
}

function lineFor(
  readiness: Readiness,
  { holding, requirement }: { readonly holding: ProgramHolding; readonly requirement: Requirement },
  held: Holding,
): ForecastLine {
  const { id: requirementId, name, text, links } = requirement;
  const measured = measure(readiness, { holding, requirement }, held);
  const looked = lookedAt(readiness, held.id, requirementId);
  const result = measured && (measured.state !== 'unknown' || looked.state === 'unknown') ? measured : looked;
  const trackRule = result.reason.kind === 'track-unknown' ? holding.score?.trackRule.text : undefined;
  return {
    ...result,
    ...ofHolding(held),
    requirementId,
    name,
    ...(result.state === 'unknown' && { findOut: { text: trackRule ?? text, links } }),
  };
}

/** By the team's records, where they can tell; undefined for what somebody has to look at. */
function measure(
  readiness: Readiness,
  { holding, requirement }: { readonly holding: ProgramHolding; readonly requirement: Requirement },
  held: Holding,
): ForecastResult | undefined {
  if (requirement.measuredBy === 'references') return forecastReferences(readiness, held);
  if (requirement.measuredBy === 'exams') return forecastPeople(readiness, held);
  if (!isScored(holding)) return undefined;
  if (requirement.measuredBy === 'score') return forecastScore(readiness, holding, held);
  const metric = holding.score.metrics.find(({ id }) => id === requirement.id);
  return metric && forecastMetric(readiness, { holding, metric }, held);
}

function isScored(holding: ProgramHolding): holding is ScoredHolding {
  return holding.score !== undefined;
}

/** What somebody saw counts as long as a figure does. */
function lookedAt({ checks, today }: Readiness, holdingId: string, requirementId: string): ForecastResult {
  const seen = checks.find((each) => each.holdingId === holdingId && each.requirementId === requirementId);
  if (!seen) return { state: 'unknown', reason: { kind: 'looked' } };
  const reason = { kind: 'looked', on: seen.checkedOn } as const;
  if (!isFresh(seen.checkedOn, today)) return { state: 'unknown', reason };
  return { state: seen.met ? 'met' : 'missing', reason };
}

/** Needs a team stated of a kind that the pack does not list for the holding. */
function statedOnly(
  readiness: Readiness,
  asked: readonly Requirement[],
  held: Holding,
): readonly ForecastLine[] {
  const need = needOf(readiness.needs, held);
  const listed = (by: Requirement['measuredBy']) => asked.some(({ measuredBy }) => measuredBy === by);
  const references =
    need?.references !== undefined && !listed('references') ? forecastReferences(readiness, held) : undefined;
  const people =
    need && need.steps.length > 0 && !listed('exams') ? forecastPeople(readiness, held) : undefined;
  return [
    ...(references
      ? [{ ...references, ...ofHolding(held), requirementId: 'references', name: 'Customer references' }]
      : []),
    ...(people ? [{ ...people, ...ofHolding(held), requirementId: 'exams', name: 'Exams' }] : []),
  ];
}

function ofHolding({ id, level }: Holding): Pick<ForecastLine, 'holdingId' | 'level'> {
  return { holdingId: id, ...(level !== undefined && { level }) };
}
