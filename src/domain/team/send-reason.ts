/**
 * Why something was not sent, in the bot's own words. Whatever a service says is one of these, or `other`; only what
 * speaks with the service knows its codes.
 */
export const SEND_REASONS = [
  'not-understood',
  'not-registered',
  'sign-in-rejected',
  'sign-in-unreachable',
  'no-permission',
  /** An administrator blocked the bot. */
  'blocked-by-admin',
  'blocked-by-person',
  'not-a-member',
  'not-installed',
  'writing-blocked',
  /** The organisation is served at another address. */
  'other-service',
  'place-gone',
  'message-gone',
  'busy',
  'too-large',
  'throttled',
  'service-error',
  'timeout',
  /** The connection broke before the answer came. */
  'reset',
  'unreachable',
  /** The bot's own store was too slow, so nothing was sent. */
  'claim-late',
  'other',
] as const;

export type SendReason = (typeof SEND_REASONS)[number];

/** Why something was not sent: what decides, and what the service itself said, which is only kept and shown. */
export interface Refusal {
  readonly reason: SendReason;
  readonly code: string;
}
