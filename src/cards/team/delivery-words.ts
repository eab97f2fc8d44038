import type { Delivery } from '../../domain/team/team';
import { ownValue } from '../../language/own-value';

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

/** By Teams' code, and by the bot's own for requests that got no answer. */
const REASONS: Readonly<Record<string, readonly [what: string, next: NextStep]>> = {
  BadArgument: ['Teams did not understand the message, which is a fault of mine.', NEEDS_OPERATOR],
  BotNotRegistered: ['Teams does not know me: my registration is missing or wrong.', OPERATOR_AND_AGAIN],
  BotDisabledByAdmin: [
    'An administrator has blocked me in your organisation.',
    () => 'When that is lifted, say anything to me here and I go on.',
  ],
  BotNotInConversationRoster: ['I am no longer a member of this conversation.', ADD_AGAIN],
  ConversationBlockedByUser: [
    'The person has blocked me in this chat.',
    () => 'Unblock me here, or set me up in a channel.',
  ],
  ForbiddenOperationException: [
    'I am not installed for this person.',
    () => 'Install me for yourself, or set me up in a channel.',
  ],
  InvalidBotApiHost: ['Your organisation is served at another address of Teams.', NEEDS_OPERATOR],
  NotEnoughPermissions: ['I lack a permission that posting here needs.', NEEDS_OPERATOR],
  MessageWritesBlocked: ['Teams lets me write nothing here: I was removed or blocked.', ADD_AGAIN],
  ConversationNotFound: [
    'Teams did not find this conversation.',
    (again) => (again ? `I try a new thread on ${again}.` : 'Say "move here" in the channel I should use.'),
  ],
  ActivityNotFoundInConversation: ['The card is no longer there.', () => 'The next reminder is a new card.'],
  PreconditionFailed: ['Teams was busy with this conversation.', TRIES_AGAIN],
  MessageSizeTooBig: ['The card was too large for Teams, even in its short form.', NEEDS_OPERATOR],
  Throttled: ['Teams asked me to slow down.', TRIES_AGAIN],
  ServiceError: ['Teams had an error of its own.', MAY_REPEAT],
  timeout: ['Teams gave no answer in time.', MAY_REPEAT],
  reset: ['The connection to Teams broke before the answer came.', MAY_REPEAT],
  unreachable: ['Teams could not be reached.', TRIES_AGAIN],
  'claim-late': ['My own store was too slow to post it safely.', TRIES_AGAIN],
  'sign-in-rejected': ['Teams refuses my sign-in.', OPERATOR_AND_AGAIN],
  'sign-in-unreachable': ['The sign-in service could not be reached.', TRIES_AGAIN],
};

/** HTTP statuses whose answer carried no code, or one that is not in the table. */
const BY_STATUS: Readonly<Record<string, string>> = {
  'http-400': 'BadArgument',
  'http-401': 'BotNotRegistered',
  'http-403': 'NotEnoughPermissions',
  'http-404': 'ConversationNotFound',
  'http-412': 'PreconditionFailed',
  'http-413': 'MessageSizeTooBig',
  'http-429': 'Throttled',
  'http-500': 'ServiceError',
  'http-502': 'ServiceError',
  'http-503': 'ServiceError',
  'http-504': 'ServiceError',
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
  { state, reason }: Pick<Delivery, 'state' | 'reason'>,
  again: string | undefined,
): DeliveryWords | undefined {
  if (reason === undefined || state === 'sent') return undefined;
  const code = reason.replaceAll(' ', '');
  const [what, next] = ownValue(REASONS, ownValue(BY_STATUS, code) ?? code) ?? [
    `Teams answered "${reason}".`,
    ANYTHING_ELSE[state],
  ];
  // A table of codes cannot know that the same error was safe to repeat at one time and not at another.
  const fits =
    state === 'unknown' ? MAY_REPEAT : state === 'retry' && next === MAY_REPEAT ? TRIES_AGAIN : next;
  return { what, next: fits(again) };
}
