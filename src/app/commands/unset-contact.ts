import type { Contact, Team } from '../../domain/team/team';
import { changeTeam } from '../set-up/change-team';
import { replySaved } from '../set-up/reply-saved';
import type { ContactRole } from '../set-up/set-contact';
import type { AppContext } from '../turn/app-context';
import type { Reply } from '../turn/conversation';
import { notSetUp } from '../turn/not-set-up';
import { noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

/** Nobody is the contact, or stands in, any more. */
export async function unsetContact(
  ctx: AppContext,
  turn: Turn,
  role: ContactRole,
): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const gone = inRole(turn.picture.team, role);
  const title = role === 'contact' ? turn.program.words.renewer.name : 'stand-in';
  if (!gone) return nothingToTakeOff(ctx, turn, `Nobody is named as ${title}`);
  const changed = await changeTeam(ctx, turn.input, {
    what: role,
    apply: (team) => without(team, role),
    values: () => ({ from: gone.name, to: 'nobody' }),
  });
  return replySaved(ctx, changed, {
    title: `Saved: ${gone.name} is no longer your ${title}`,
    notes: [`Who follows? Say "${role}" and a name.`],
  });
}

function inRole(team: Team, role: ContactRole): Contact | undefined {
  return role === 'contact' ? team.contact : team.standIn;
}

function without(team: Team, role: ContactRole): Team {
  const { contact, standIn, ...rest } = team;
  return {
    ...rest,
    ...(contact && role !== 'contact' && { contact }),
    ...(standIn && role !== 'stand-in' && { standIn }),
  };
}

function nothingToTakeOff(ctx: AppContext, turn: Turn, title: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title,
    text: 'Nothing was changed.',
    buttons: [SHOW_STATUS],
  });
}
