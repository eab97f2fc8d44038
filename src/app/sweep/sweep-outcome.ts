import type { Place } from '../../domain/team/place';
import type { TeamRows } from '../../domain/team/team-rows';
import type { Instant } from '../../domain/time/time-zone';
import type { WakeUp } from '../../ports';

/** A place with a wake-up due, and those wake-ups. */
export interface DuePlace {
  readonly place: Place;
  readonly wakeUps: readonly WakeUp[];
}

export interface LoadedPlace extends DuePlace {
  readonly rows: TeamRows;
}

export interface LookOptions {
  /** Decides what is due. */
  readonly asOf: Instant;
  /** Decide only; send and write nothing. */
  readonly dryRun?: boolean;
  /** Asked before anything new is claimed; true: this process is about to end. */
  readonly stopping?: () => boolean;
}

/** What came of looking at one team. */
export interface ReminderLook {
  readonly place: Place;
  readonly outcome: LookOutcome;
  /** A stage's id, or another kind of reminder. */
  readonly kind?: string;
  readonly daysLeft?: number;
  /** Teams' error code, or what is waited for. */
  readonly reason?: string;
  readonly nextLook?: Instant;
}

export type LookOutcome =
  | 'sent'
  | 'would-send'
  | 'retry'
  | 'unknown'
  | 'failed'
  | 'gone'
  | 'taken'
  | 'waiting'
  | 'nothing'
  | 'not-here'
  | 'no-team'
  | 'provisional'
  | 'moved'
  | 'erased'
  | 'damaged'
  | 'error';
