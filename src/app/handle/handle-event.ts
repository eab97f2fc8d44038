import type { IncomingEvent, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { followChannel } from '../places/follow-channel';
import { missContact } from '../places/ask-for-new-contact';
import { renameTeam, setPresence } from '../places/set-presence';
import { welcomePlace } from '../places/welcome-place';

/** Something happened that nobody said; every event may come twice, and unknown ones change nothing. */
export async function handleEvent(ctx: AppContext, event: IncomingEvent): Promise<readonly Reply[]> {
  switch (event.kind) {
    case 'installed':
      return welcomePlace(ctx, event);
    case 'uninstalled':
      return setPresence(ctx, event, 'uninstalled');
    case 'team':
      return followTeam(ctx, event);
    case 'channel':
      return followChannel(ctx, event);
    case 'membersRemoved':
      return missContact(ctx, event, event.people);
    case 'membersAdded':
      return [];
  }
}

/** Archived: silent until unarchived. Deleted: silent, may be restored. Deleted for good: as if uninstalled. */
function followTeam(
  ctx: AppContext,
  event: Extract<IncomingEvent, { kind: 'team' }>,
): Promise<readonly Reply[]> {
  switch (event.change) {
    case 'archived':
      return setPresence(ctx, event, 'archived');
    case 'deleted':
      return setPresence(ctx, event, 'deleted');
    case 'hardDeleted':
      return setPresence(ctx, event, 'uninstalled');
    case 'unarchived':
    case 'restored':
      return setPresence(ctx, event, 'here');
    case 'renamed':
      return renameTeam(ctx, event);
  }
}
