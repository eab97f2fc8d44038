import { describeUntouched, type UntouchedReason } from '../cards/describe-untouched';
import type { Reason } from '../understanding/decision/change-policy';
import { answerQuestion } from './answer-question';
import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { privateNotice, SHOW_HELP, SHOW_STATUS, type Turn } from './turn';

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

/** Nothing is changed by such words: they are answered where they ask, else told why in one sentence. */
export function tellUntouched(
  ctx: AppContext,
  turn: Turn,
  { part, why }: { readonly part: { readonly text: string }; readonly why: Reason },
): readonly Reply[] {
  const reason = SAID[why];
  if (!reason) return answerQuestion(ctx, turn, part.text);
  return privateNotice(ctx, turn, {
    tone: 'neutral',
    ...describeUntouched(reason, turn.picture),
    buttons: [SHOW_STATUS, SHOW_HELP],
  });
}
