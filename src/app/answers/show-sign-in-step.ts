import { describeSignIn } from '../../cards/program/describe-program';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { cardReply, type Turn } from '../turn/turn';

/** The next step of the sign-in help; the first one again when the pack has changed meanwhile. */
export function showSignInStep(
  ctx: AppContext,
  turn: Turn,
  wanted: { readonly programId: string; readonly stepId: string },
): readonly Reply[] {
  const program = ctx.programs.byId.get(wanted.programId) ?? turn.program;
  const step = program.signIn.find((each) => each.id === wanted.stepId);
  return cardReply(ctx.cards.signIn(describeSignIn(program, step)));
}
