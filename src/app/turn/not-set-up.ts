import type { AppContext } from './app-context';
import type { Reply } from './conversation';
import { refuseDeleted } from './refuse-deleted';
import { noticeReply, OPEN_SET_UP, SHOW_HELP, type Turn } from './turn';

/** What to say where a team's own data is asked for and there is none. */
export function notSetUp(ctx: AppContext, turn: Turn): readonly Reply[] {
  const deleted = refuseDeleted(ctx, turn);
  if (deleted) return deleted;
  if (turn.input.inCopilot) return noTeamInCopilot(ctx, turn);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'I know nothing about your renewal yet',
    text: `Tell me your ${turn.program.words.date.name} and I remind you in time: say "anniversary 30 June 2027", or open the set-up.`,
    buttons: [OPEN_SET_UP, SHOW_HELP],
  });
}

function noTeamInCopilot(ctx: AppContext, turn: Turn): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: 'I know no team of yours here',
    text: 'In Copilot I show teams that you set up with me, or changed something in, in Teams. Add me to your channel and say "setup" there; questions about the programme I answer here as well.',
    buttons: [SHOW_HELP],
  });
}
