import { describeCalendar } from '../../cards/team/describe-calendar';
import { DAY } from '../../domain/time/time-zone';
import type { AppContext } from '../turn/app-context';
import { callsAhead } from './collect-calendar';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { cardReply, noticeReply, OPEN_SET_UP, SHOW_HELP, type Turn } from '../turn/turn';

/** How long a link to a file opens, in milliseconds. */
export const LINK_MS = 7 * DAY;

/** The team's dates for a calendar, with the calls chosen by their ids. */
export async function showCalendar(
  ctx: AppContext,
  turn: Turn,
  chosen: readonly string[] = [],
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  if (!picture.team.anniversary) return noDate(ctx, turn);
  const calls = callsAhead(picture);
  const known = chosen.filter((id) => calls.some((call) => call.id === id));
  const until = turn.asOf + LINK_MS;
  const url = await ctx.links?.linkTo({
    place: turn.input.place,
    kind: 'calendar',
    expiresAt: until,
    ...(known.length > 0 && { query: { calls: known.join(',') } }),
  });
  const view = describeCalendar(picture, {
    hours: ctx.settings.sendHours,
    calls,
    chosen: known,
    ...(url !== undefined && { file: { url, until } }),
  });
  return cardReply(ctx.cards.form(view));
}

function noDate(ctx: AppContext, turn: Turn): readonly Reply[] {
  const { date } = turn.program.words;
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: `I do not know your ${date.name} yet`,
    text: `Without it there is nothing to put in a calendar. ${date.find.text}`,
    buttons: [OPEN_SET_UP, SHOW_HELP],
  });
}
