import { buttonData } from '../../domain/requests/button-data';
import { DAY, type Instant } from '../../domain/time/time-zone';
import { type Turn, privateNotice } from './turn';
import type { Reply } from './conversation';
import type { AppContext } from './app-context';

/** How long a deletion can be taken back, in milliseconds; then everything is erased. */
export const DELETION_MS = DAY;

/** What to say to everything that would change a team whose data is being deleted. */
export function refuseDeleted(ctx: AppContext, turn: Turn): readonly Reply[] | undefined {
  const { deletion } = turn;
  if (!deletion) return undefined;
  return privateNotice(ctx, turn, {
    tone: 'attention',
    title: 'The data of this conversation is being deleted',
    text: `${deletion.by.name} asked for it. Say "undo" to bring it back, or set me up anew when it is erased, ${hoursLeft(deletion.at, turn.asOf)}.`,
    buttons: [{ title: 'Undo', data: buttonData({ action: 'undo' }) }],
  });
}

export function hoursLeft(at: Instant, now: Instant): string {
  const hours = Math.max(1, Math.ceil((at + DELETION_MS - now) / (DAY / 24)));
  return hours === 1 ? 'within the hour' : `in ${hours} hours`;
}
