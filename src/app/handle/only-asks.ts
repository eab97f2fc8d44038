import { isChange } from '../../domain/requests/change-command';
import { understandMessage } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { messageContext } from '../turn/message-context';
import type { Turn } from '../turn/turn';

/** Whether all that a message says only asks, shows or tells: nothing in it may change anything. */
export function onlyAsks(ctx: AppContext, turn: Turn, said: string): boolean {
  return understandMessage(said, messageContext(ctx, turn)).every(
    ({ label, command }) => !label?.startsWith('do:') && (!command || !isChange(command)),
  );
}
