import type { Command } from '../../domain/requests/command';
import { asksFirst, keptChange, lacksValue } from '../../domain/requests/command-schema';
import { completionOf } from '../../understanding/thread/completion';
import type { AppContext } from '../turn/app-context';
import { carryOut } from '../commands/carry-out';
import type { Reply } from '../turn/conversation';
import type { Followed } from './followed';
import { withNewItems } from '../propose/with-new-items';
import { refuseChange } from '../turn/refusals';
import { spokenOfChange } from '../talk/spoken-of-change';
import { tellUntouched } from './tell-untouched';
import { type Turn } from '../turn/turn';
import { beginTurn } from '../places/begin-turn';

/** Proposes changes; one without a sure day is asked about by its use case instead, which writes nothing before. */
export async function proposeAll(ctx: AppContext, turn: Turn, asked: readonly Command[]): Promise<Followed> {
  const commands = withNewItems(turn, asked);
  const kept = commands.map(keptChange);
  const refused = refuseChange(ctx, turn);
  if (refused) return { replies: refused };
  const [only, ...others] = commands;
  if (only && others.length === 0 && (asksFirst(only) || forgetsDate(turn, only)))
    return { replies: await carryOut(ctx, turn, only) };
  if (kept.every((each) => each !== undefined)) return { replies: [], propose: kept };
  const unsure = commands.find(lacksValue);
  return {
    replies: unsure ? await carryOut(ctx, turn, unsure) : tellUntouched(ctx, turn, { why: 'too-long' }),
  };
}

/** What is known is only taken away once that was confirmed. */
function forgetsDate({ picture }: Turn, command: Command): boolean {
  return command.do === 'date-unknown' && picture?.team.anniversary !== undefined;
}

/** Makes changes, one after the other; the first is what the next message may go on from. */
export async function doAll(ctx: AppContext, turn: Turn, commands: readonly Command[]): Promise<Followed> {
  const replies: Reply[] = [];
  for (const [at, command] of commands.entries()) {
    const now = at === 0 ? turn : await beginTurn(ctx, turn.input);
    replies.push(...(await carryOut(ctx, now, command)));
  }
  const [first] = commands;
  if (!first) return { replies };
  if (first.do === 'undo') return { replies, takenBack: true };
  const kept = keptChange(first);
  return { replies, changed: kept && completionOf(kept), spoken: spokenOfChange(first) };
}
