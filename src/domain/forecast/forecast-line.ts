import type { CalendarDay } from '../time/calendar-day';
import type { CapabilityScore, MetricScore } from './capability-score';
import type { StepCoverage } from './certification-coverage';
import type { Program } from '../program/program';
import type { DayWindow } from '../program/qualification-window';

/** `at-risk`: met today, but no longer on the anniversary. */
export type ForecastState = 'met' | 'at-risk' | 'missing' | 'unknown';

export type Requirement = Program['holdings'][number]['requirements'][number];

/** What a line rests on; the words are the cards'. */
export type ForecastReason =
  /** `needed` is absent where nobody has said it; `expiring` are those that count today and not on the day judged by. */
  | {
      readonly kind: 'references';
      readonly needed?: number;
      readonly today: number;
      readonly then: number;
      readonly expiring: readonly { readonly customer: string; readonly on: CalendarDay }[];
    }
  /** People per step on the day judged by; no step: the team has not said which exams count. */
  | { readonly kind: 'people'; readonly steps: readonly StepCoverage[] }
  | { readonly kind: 'metric'; readonly metric: MetricScore; readonly track: string }
  /** `doubt`: why a score that would do today says nothing about the anniversary. */
  | {
      readonly kind: 'score';
      readonly score: CapabilityScore;
      readonly window?: DayWindow;
      readonly doubt?: 'no-date' | 'window-ahead' | 'not-in-window';
    }
  | { readonly kind: 'track-unknown' }
  /** Somebody looked on that day; nobody has where it is absent. */
  | { readonly kind: 'looked'; readonly on?: CalendarDay }
  | { readonly kind: 'not-in-programme' };

/** How a line turned out. */
export interface ForecastResult {
  readonly state: ForecastState;
  /** Of a line at risk: the first day on which it is not met. */
  readonly fallsOn?: CalendarDay;
  readonly reason: ForecastReason;
}

/** One requirement of one holding as of the anniversary. */
export interface ForecastLine extends ForecastResult {
  readonly holdingId: string;
  readonly level?: string;
  readonly requirementId: string;
  readonly name: string;
  /** Of an unknown line: what the pack says about it and where to look. */
  readonly findOut?: { readonly text: string; readonly links: Requirement['links'] };
}
