import {
  describeUntouched,
  describeUntouchedPart,
  type UntouchedReason,
} from '../../cards/talk/describe-untouched';
import type { Reason } from '../../understanding/decision/change-policy';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { privateNotice, SHOW_HELP, SHOW_STATUS, type Turn } from '../turn/turn';

/** Why words that were understood as a change are none; a reason that is not here makes them a question to be answered. */
const SAID: Readonly<Partial<Record<Reason, UntouchedReason>>> = {
  negated: 'negated',
  condition: 'condition',
  hypothetical: 'hypothetical',
  quoted: 'quoted',
  reported: 'reported',
  'other-owner': 'other-owner',
  past: 'past',
  planned: 'planned',
  comparison: 'comparison',
  example: 'example',
  'too-long': 'too-long',
};

/** Whether the reason is said; for others the words are taken as a question or as talk. */
export function isTold(why: Reason): boolean {
  return SAID[why] !== undefined;
}

/** Nothing is changed by such words: one sentence says why. `part`: they are one of several parts of the message. */
export function tellUntouched(
  ctx: AppContext,
  turn: Turn,
  { why, part }: { readonly why: Reason; readonly part?: string | undefined },
): readonly Reply[] {
  const reason = SAID[why] ?? 'other';
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    ...(part === undefined ? describeUntouched(reason, turn.picture) : describeUntouchedPart(reason, part)),
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}
