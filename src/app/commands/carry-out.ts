import type { Command } from '../../domain/requests/command';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { refuseChange } from '../turn/refusals';
import { refuseDeleted } from '../turn/refuse-deleted';
import { rememberPerson } from '../turn/remember-person';
import type { Turn } from '../turn/turn';
import { COMMANDS, type CommandUse } from './command-table';

/** Does what a command asks for. Guests may read and tick, not change. */
export async function carryOut(ctx: AppContext, turn: Turn, command: Command): Promise<readonly Reply[]> {
  const use = COMMANDS[command.do] as CommandUse<Command>;
  const refused = refusal(ctx, turn, use);
  if (refused) return refused;
  if (use.access !== 'reads') rememberPerson(ctx, turn.input);
  return use.run(ctx, turn, command);
}

/** While the data is being deleted only taking that back is possible. */
function refusal(ctx: AppContext, turn: Turn, use: CommandUse<Command>): readonly Reply[] | undefined {
  if (use.access !== undefined) return undefined;
  return refuseChange(ctx, turn) ?? (use.whileDeleting ? undefined : refuseDeleted(ctx, turn));
}
