import type { SendReason } from '../../domain/team/send-reason';
import type { Delivery } from '../../domain/team/team';

/** Why a message did not go out as it should, and what happens or is to be done next; both whole sentences. */
export interface DeliveryWords {
  readonly what: string;
  readonly next: string;
}

/** `again`: when the bot tries next, in words; absent when it does not by itself. */
type NextStep = (again: string | undefined) => string;

const TRIES_AGAIN: NextStep = (again) => (again ? `I try again on ${again}.` : 'I try again.');
const MAY_REPEAT: NextStep = (again) =>
  `It may have arrived. ${again ? `On ${again}` : 'Later'} I post it again and say that it may be a repeat.`;
const NEEDS_OPERATOR: NextStep = () => 'Whoever runs me has to act; then say "resume" and I try again.';
const OPERATOR_AND_AGAIN: NextStep = (again) => `Whoever runs me has to act. ${TRIES_AGAIN(again)}`;
const ADD_AGAIN: NextStep = () => 'Add me to the conversation again and everything goes on.';

const REASONS: Readonly<Record<Exclude<SendReason, 'other'>, readonly [what: string, next: NextStep]>> = {
  'not-understood': ['Teams did not understand the message, which is a fault of mine.', NEEDS_OPERATOR],
  'not-registered': ['Teams does not know me: my registration is missing or wrong.', OPERATOR_AND_AGAIN],
  'blocked-by-admin': [
    'An administrator has blocked me in your organisation.',
    () => 'When that is lifted, say anything to me here and I go on.',
  ],
  'not-a-member': ['I am no longer a member of this conversation.', ADD_AGAIN],
  'blocked-by-person': [
    'The person has blocked me in this chat.',
    () => 'Unblock me here, or set me up in a channel.',
  ],
  'not-installed': [
    'I am not installed for this person.',
    () => 'Install me for yourself, or set me up in a channel.',
  ],
  'other-service': ['Your organisation is served at another address of Teams.', NEEDS_OPERATOR],
  'no-permission': ['I lack a permission that posting here needs.', NEEDS_OPERATOR],
  'writing-blocked': ['Teams lets me write nothing here: I was removed or blocked.', ADD_AGAIN],
  'place-gone': [
    'Teams did not find this conversation.',
    (again) => (again ? `I try a new thread on ${again}.` : 'Say "move here" in the channel I should use.'),
  ],
  'message-gone': ['The card is no longer there.', () => 'The next reminder is a new card.'],
  busy: ['Teams was busy with this conversation.', TRIES_AGAIN],
  'too-large': ['The card was too large for Teams, even in its short form.', NEEDS_OPERATOR],
  throttled: ['Teams asked me to slow down.', TRIES_AGAIN],
  'service-error': ['Teams had an error of its own.', MAY_REPEAT],
  timeout: ['Teams gave no answer in time.', MAY_REPEAT],
  reset: ['The connection to Teams broke before the answer came.', MAY_REPEAT],
  unreachable: ['Teams could not be reached.', TRIES_AGAIN],
  'claim-late': ['My own store was too slow to post it safely.', TRIES_AGAIN],
  'sign-in-rejected': ['Teams refuses my sign-in.', OPERATOR_AND_AGAIN],
  'sign-in-unreachable': ['The sign-in service could not be reached.', TRIES_AGAIN],
};

const ANYTHING_ELSE: Readonly<Record<Delivery['state'], NextStep>> = {
  claimed: TRIES_AGAIN,
  sent: () => '',
  retry: TRIES_AGAIN,
  unknown: MAY_REPEAT,
  failed: NEEDS_OPERATOR,
  gone: ADD_AGAIN,
};

/** The reason of a delivery in words; undefined when it has none. `again`: when the next attempt is made. */
export function deliveryWords(
  { state, reason, code }: Pick<Delivery, 'state' | 'reason' | 'code'>,
  again: string | undefined,
): DeliveryWords | undefined {
  if (reason === undefined || state === 'sent') return undefined;
  const [what, next] =
    reason === 'other' ? [`Teams answered "${code ?? 'nothing'}".`, ANYTHING_ELSE[state]] : REASONS[reason];
  // A table of reasons cannot know that the same error was safe to repeat at one time and not at another.
  const fits =
    state === 'unknown' ? MAY_REPEAT : state === 'retry' && next === MAY_REPEAT ? TRIES_AGAIN : next;
  return { what, next: fits(again) };
}
