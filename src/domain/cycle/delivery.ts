import type { Delivery } from '../team/team';
import type { Instant } from '../time/time-zone';
import { HOUR, MINUTE } from '../time/time-zone';

/** How long a claim holds. Sending and marking are bounded to half of it. */
export const LEASE_MS = MINUTE;

/** A row written so much ahead of the clock was written by a clock that was wrong: its times are not waited for. */
const CLOCK_JUMP_MS = HOUR;

/** What may be done about a delivery: claim it, leave it alone, or look again at a moment (of the `asOf` clock). */
export type Standing =
  | { readonly kind: 'claimable'; readonly possibleRepeat: boolean }
  | { readonly kind: 'settled' }
  | { readonly kind: 'wait'; readonly until: Instant };

/**
 * How a delivery stands. `asOf` decides what is due, `now` (real time) whether another process's claim still
 * holds; a claim that ran out may have been posted, so whoever takes it over says that it may be a repeat.
 */
export function standingOf(delivery: Delivery | undefined, asOf: Instant, now: Instant): Standing {
  if (!delivery) return { kind: 'claimable', possibleRepeat: false };
  switch (delivery.state) {
    case 'sent':
    case 'failed':
    case 'gone':
      return { kind: 'settled' };
    case 'claimed':
      return delivery.leaseUntil > now && delivery.at <= now + CLOCK_JUMP_MS
        ? { kind: 'wait', until: asOf + (delivery.leaseUntil - now) }
        : { kind: 'claimable', possibleRepeat: true };
    case 'retry':
    case 'unknown':
      return (delivery.retryAt ?? 0) > asOf && delivery.asOf <= asOf + CLOCK_JUMP_MS
        ? { kind: 'wait', until: delivery.retryAt ?? asOf }
        : { kind: 'claimable', possibleRepeat: delivery.possibleRepeat || delivery.state === 'unknown' };
  }
}

const RETRY_MINUTES = [1, 2, 5, 15, 30, 60] as const;
const UNKNOWN_MINUTES = [10, 60, 6 * 60, 24 * 60] as const;

/**
 * Milliseconds to wait before the next attempt. A refused send is tried soon; one whose fate is unknown much
 * later, since the next card may be a repeat.
 */
export function retryDelay(state: 'retry' | 'unknown', attempts: number, askedForMs = 0): number {
  const steps = state === 'retry' ? RETRY_MINUTES : UNKNOWN_MINUTES;
  const minutes = steps[Math.min(attempts, steps.length) - 1] ?? steps[0];
  return Math.max(minutes * MINUTE, askedForMs);
}
