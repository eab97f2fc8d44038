import { buttonData } from '../../domain/requests/button-data';
import { formatDay } from '../../domain/time/calendar-day';
import type { TeamPicture } from '../../domain/team/team-picture';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import { replySaved } from '../set-up/reply-saved';
import { notSetUp } from '../turn/not-set-up';
import { confirmReply, type Turn } from '../turn/turn';

/** The bot was removed and came back while its data was still kept. */
export function welcomeBack(ctx: AppContext, { team, program }: TeamPicture): readonly Reply[] {
  const date = team.anniversary ? formatDay(team.anniversary, team.locale) : undefined;
  return confirmReply(ctx, {
    title: date ? `Welcome back! Is it still ${date}?` : 'Welcome back!',
    text: date
      ? `That is the ${program.words.date.name} I kept for you, with everything that was ticked. Reminders go on.`
      : `I kept what you told me, but I still do not know your ${program.words.date.name}.`,
    buttons: [
      ...(date
        ? [
            {
              title: 'Yes, still right',
              data: buttonData({ action: 'confirm', what: 'still-right' }),
              answer: 'yes' as const,
            },
          ]
        : []),
      { title: 'Change it', data: buttonData({ action: 'open-set-up' }) },
      { title: 'Where we stand', data: buttonData({ action: 'show', what: 'status' }) },
    ],
  });
}

/** Somebody says that the date still holds; one nobody had confirmed is confirmed by it. */
export async function confirmStillRight(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'date-confirmed',
    apply: (team) => (team.dateConfirmed ? undefined : { ...team, dateConfirmed: true }),
  });
  return replySaved(ctx, changed, { title: 'Good: everything goes on as before' });
}
