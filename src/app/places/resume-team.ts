import { samePlace, type Place } from '../../domain/team/place';
import { pictureOf } from '../../domain/team/team-picture';
import type { IncomingEvent } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changePlace, placesOf } from './set-presence';
import { welcomeBack } from './resume-place';

/**
 * The bot was added again to a Teams team: every channel of it that was set up and left goes on, whichever channel was
 * chosen this time, and is asked there whether its date still holds. Gives the names of those channels.
 */
export async function comeBack(ctx: AppContext, event: IncomingEvent): Promise<readonly string[]> {
  const names: string[] = [];
  for (const place of await placesOf(ctx, event)) {
    const name = samePlace(place, event.place) ? undefined : await comeBackTo(ctx, event, place);
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** The channel's name; undefined where nothing is to be taken up again. */
async function comeBackTo(ctx: AppContext, event: IncomingEvent, place: Place): Promise<string | undefined> {
  const { serviceUrl, botId } = event.replyTo;
  const rows = await ctx.teams.load(place);
  const facts = rows.place[0]?.value;
  if (facts?.presence !== 'uninstalled') return undefined;
  // Teams repeats events: whoever wrote the change is the one to ask.
  const isBack = await changePlace(ctx, place, { presence: 'here', serviceUrl, botId });
  const picture = pictureOf(rows, ctx.programs, ctx.now());
  if (!isBack || !picture) return undefined;
  for (const reply of welcomeBack(ctx, picture)) {
    if (reply.kind === 'card') await ctx.messenger.post({ ...place, serviceUrl, botId }, reply.card);
  }
  return facts.channelName ?? 'the channel in which I was set up';
}
