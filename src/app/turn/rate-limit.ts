import type { Instant } from '../../domain/time/time-zone';

/** How much one person may ask: so many at once, then one more each so many milliseconds. */
export interface RateRule {
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * What a person has used up, as the moment at which all of it has come back; unknown people have everything left.
 * One number says it all: each request moves the moment by `everyMs`, and time catches up with it.
 */
export type SpentUntil = Instant;

export interface RateDecision {
  readonly allowed: boolean;
  /** To be kept for the next decision; a request that is not allowed uses up nothing. */
  readonly spentUntil: SpentUntil;
}

/**
 * Whether one more request may go on.
 * @example decideRate({ burst: 1, everyMs: 2_000 }, undefined, 0) // { allowed: true, spentUntil: 2_000 }
 * @example decideRate({ burst: 1, everyMs: 2_000 }, 2_000, 500) // { allowed: false, spentUntil: 2_000 }
 */
export function decideRate(rule: RateRule, before: SpentUntil | undefined, now: Instant): RateDecision {
  const longest = rule.burst * rule.everyMs;
  // A clock that was set back must not lock anybody out for longer than a full burst takes to come back.
  const spent = Math.min(Math.max((before ?? now) - now, 0), longest);
  const allowed = spent + rule.everyMs <= longest;
  return { allowed, spentUntil: now + spent + (allowed ? rule.everyMs : 0) };
}
