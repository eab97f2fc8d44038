import { addDays, type CalendarDay } from '../time/calendar-day';
import {
  countingScore,
  metricScore,
  type CapabilityScore,
  type MetricScore,
  type ScoreFacts,
} from './capability-score';
import { countsUntil } from '../records/exam-record';
import type { ForecastResult } from './forecast-line';
import type { PackMetric, PackScore } from './metric-points';
import type { ProgramHolding } from '../program/program';
import { qualificationWindow, type DayWindow } from '../program/qualification-window';
import { judgedOn, type Readiness } from './readiness';
import { needOf } from '../records/stated-need';
import type { Holding } from '../team/team';

export type ScoredHolding = ProgramHolding & { readonly score: PackScore };

/** The score of a holding that counts today; undefined while it is not known in which track it is scored. */
export function scoreToday(
  readiness: Readiness,
  holding: ScoredHolding,
  held: Holding,
): CapabilityScore | undefined {
  const facts = factsOn(readiness, readiness.today);
  return countingScore(holding, needOf(readiness.needs, held)?.track, facts);
}

/**
 * Whether a holding qualifies for the anniversary. Met only on a day of the window, by figures read in the window:
 * before it opens, a score that would do today says nothing yet.
 */
export function forecastScore(readiness: Readiness, holding: ScoredHolding, held: Holding): ForecastResult {
  const score = scoreToday(readiness, holding, held);
  if (!score) return { state: 'unknown', reason: { kind: 'track-unknown' } };
  const { anniversary } = readiness.team;
  const window = anniversary && qualificationWindow(anniversary, holding.score);
  const reason = { kind: 'score', score, ...(window && { window }) } as const;
  if (score.verdict === 'short') return { state: 'missing', reason };
  if (score.verdict === 'unknown') return { state: 'unknown', reason };
  const doubt = doubtAbout(score, window, readiness.today);
  return doubt ? { state: 'unknown', reason: { ...reason, doubt } } : { state: 'met', reason };
}

function doubtAbout(
  { metrics }: CapabilityScore,
  window: DayWindow | undefined,
  today: CalendarDay,
): 'no-date' | 'window-ahead' | 'not-in-window' | undefined {
  if (!window) return 'no-date';
  if (today < window.from) return 'window-ahead';
  const days = metrics.map(({ enteredOn }) => enteredOn ?? today);
  return days.every((day) => window.from <= day && day <= window.until) ? undefined : 'not-in-window';
}

/** Whether a metric has more than no points: one metric at zero keeps a holding from qualifying. */
export function forecastMetric(
  readiness: Readiness,
  { holding, metric }: { readonly holding: ScoredHolding; readonly metric: PackMetric },
  held: Holding,
): ForecastResult {
  const track = scoreToday(readiness, holding, held)?.track;
  if (track === undefined) return { state: 'unknown', reason: { kind: 'track-unknown' } };
  const on = judgedOn(readiness);
  const scoreOn = (day: CalendarDay) =>
    metricScore(holding.id, metric, { track, facts: factsOn(readiness, day) });
  const then = scoreOn(on);
  if (!then) return { state: 'met', reason: { kind: 'track-unknown' } };
  const reason = { kind: 'metric', metric: then, track } as const;
  const today = scoreOn(readiness.today);
  if (earns(then)) return { state: 'met', reason };
  if (!today || today.state !== 'known') return { state: 'unknown', reason };
  if (today.points === 0) return { state: 'missing', reason };
  const fallsOn = lapseDays(readiness, metric, on).find((day) => !earns(scoreOn(day)));
  return { state: 'at-risk', ...(fallsOn && { fallsOn }), reason };
}

function earns(metric: MetricScore | undefined): boolean {
  return metric?.state === 'known' && metric.points > 0;
}

/** Days up to `on` on which a pass of the metric's certifications counts no more, in order. */
function lapseDays({ exams, today }: Readiness, metric: PackMetric, on: CalendarDay): readonly CalendarDay[] {
  const certified = [...metric.certifications, ...metric.gateCertifications];
  const ends = exams.flatMap((exam) => certified.map((each) => countsUntil(exam, each)));
  return ends
    .flatMap((end) => (end === 'always' || end === 'never' ? [] : [addDays(end, 1)]))
    .filter((day) => day > today && day <= on)
    .sort();
}

function factsOn({ figures, exams, today }: Readiness, on: CalendarDay): ScoreFacts {
  return { figures, exams, today, on };
}
