import { samePlace } from '../../domain/team/place';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { moveTeam } from './move-team';
import { placeFactsOf } from '../turn/place-facts';
import { noticeReply, SHOW_STATUS, teamOf, type Turn } from '../turn/turn';

/** Moves the reminders of this Teams team from another of its channels to the one in which this was said. */
export async function moveHere(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const { input } = turn;
  if (teamOf(turn))
    return say(ctx, turn, ['You are in the right place already', 'Reminders come to this conversation.']);
  const places = input.teamsTeamId
    ? await ctx.index.placesOfTeam(input.place.tenantId, input.teamsTeamId)
    : [];
  const from = places.filter((place) => !samePlace(place, input.place));
  const [only] = from;
  if (!only) {
    return say(ctx, turn, [
      'There is nothing to move',
      'I am not set up in another channel of this team. Say "setup" to start here.',
    ]);
  }
  if (from.length > 1) {
    return say(ctx, turn, [
      'I am set up in several channels',
      'Say "move here" when only one of them is left, or set me up here anew.',
    ]);
  }
  const facts = placeFactsOf(input, turn.rows.place[0]?.value);
  const moved = await moveTeam(ctx, { from: only, to: input.place, facts });
  if (moved === 'waiting') {
    return say(ctx, turn, [
      'Moving: reminders come here from now on',
      'A card is just being posted in the other channel. In a minute or two all is here.',
    ]);
  }
  if (moved === 'occupied') {
    return say(ctx, turn, [
      'Nothing was moved',
      'Either I was set up here just now, or the other channel has nothing left to move. See where this conversation stands.',
    ]);
  }
  return say(ctx, turn, ['Moved: reminders come here from now on', 'Date, ticks and history came along.']);
}

function say(ctx: AppContext, turn: Turn, [title, text]: readonly [string, string]): readonly Reply[] {
  return noticeReply(ctx, turn, { tone: 'neutral', title, text, buttons: [SHOW_STATUS] });
}
