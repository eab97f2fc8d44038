import { buttonData } from '../../domain/requests/button-data';
import { findTimeZone } from '../../understanding/zones/time-zone-search';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from './change-team';
import { replySaved } from './reply-saved';
import { asking, confirmReply, noticeReply, zoneOf, type Turn } from '../turn/turn';

/** Sets the zone in which reminders come; an unknown one is an error with suggestions, never a silent UTC. */
export async function setTimeZone(ctx: AppContext, turn: Turn, text: string): Promise<readonly Reply[]> {
  if (text.trim() === '') return askZone(ctx, turn, 'Which time zone are you in?');
  const found = findTimeZone(text);
  if ('suggestions' in found) {
    if (found.suggestions.length === 0) return askZone(ctx, turn, `I know no time zone called "${text}".`);
    return confirmReply(
      ctx,
      {
        title: 'Which time zone do you mean?',
        text: `"${text}" is not a time zone I know, or fits several.`,
        buttons: found.suggestions.slice(0, 3).map((zone) => ({
          title: zone,
          data: buttonData({ action: 'ask', text: `time zone ${zone}` }),
        })),
      },
      'time zone',
    );
  }
  const changed = await changeTeam(ctx, turn.input, {
    what: 'time-zone',
    apply: (team) => ({ ...team, timeZone: found.timeZone }),
    values: (before, after) => ({ from: before.timeZone, to: after.timeZone }),
  });
  return replySaved(ctx, changed, { title: `Saved: your time zone is ${found.timeZone}` });
}

function askZone(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  const replies = noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was changed',
    text: `${text} Your zone is ${zoneOf(ctx, turn)}. Say it like "time zone Europe/Berlin" or "time zone New York".`,
    buttons: [{ title: 'Choose from the list', data: buttonData({ action: 'open-set-up' }) }],
  });
  return asking(replies, { options: [], completes: 'time zone' });
}
