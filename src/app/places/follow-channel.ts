import { buttonData } from '../../domain/requests/button-data';
import { teamIn } from '../../domain/team/team-rows';
import type { IncomingEvent, Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { moveTeam } from './move-team';
import { changePlace } from './set-presence';

type ChannelEvent = Extract<IncomingEvent, { kind: 'channel' }>;

/**
 * A channel was renamed: its name is kept. Deleted: its team moves to General and is told so there, or falls
 * silent where General has a team of its own or not everybody there was in the channel. Restored: such a team goes on.
 */
export async function followChannel(ctx: AppContext, event: ChannelEvent): Promise<readonly Reply[]> {
  const { place, channelName } = event;
  switch (event.change) {
    case 'renamed':
      if (channelName) await changePlace(ctx, place, { channelName });
      break;
    case 'deleted':
      if (!(await moveToGeneral(ctx, event))) await changePlace(ctx, place, { presence: 'deleted' });
      break;
    case 'restored':
      await changePlace(ctx, place, { presence: 'here' });
      break;
  }
  return [];
}

/** False when there is no other place to move to. */
async function moveToGeneral(ctx: AppContext, event: ChannelEvent): Promise<boolean> {
  const { place, teamsTeamId } = event;
  if (event.onlyThisChannel) return false;
  const rows = await ctx.teams.load(place);
  const facts = rows.place[0]?.value;
  if (!facts || !teamIn(rows)) return false;
  const general = teamsTeamId ?? facts.teamsTeamId;
  if (!general || general === place.conversationId) return false;
  const to = { tenantId: place.tenantId, conversationId: general };
  const { channelName, movingTo, ...known } = facts;
  const moved = await moveTeam(ctx, { from: place, to, facts: { ...known, teamsTeamId: general } });
  if (moved === 'occupied') return false;
  const card = ctx.cards.notice({
    tone: 'neutral',
    title: 'I moved here',
    text: `The channel ${channelName ?? 'in which I reminded you'} was deleted, so the renewal reminders come here now. For another channel say "move here" in it.`,
    buttons: [{ title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) }],
  });
  await ctx.messenger.post({ ...to, serviceUrl: facts.serviceUrl, botId: facts.botId }, card);
  return true;
}
