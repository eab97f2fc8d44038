import { addDays, formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { lastPauseDay, PAUSE_DAYS, UNPAUSED_DAYS } from '../../domain/cycle/put-off-limits';
import { reminderMoments } from '../../domain/cycle/reminder-moments';
import type { Team } from '../../domain/team/team';
import { type TeamPicture } from '../../domain/team/team-picture';
import { soFarOf } from '../../domain/cycle/reminder-moments';
import { dayIn } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import { explainUntil } from '../turn/explain-day';
import { rearmDeliveries } from '../deliver/rearm-deliveries';
import { replySaved } from '../set-up/reply-saved';
import { notSetUp } from '../turn/not-set-up';
import { asking, noticeReply, OPEN_SET_UP, SHOW_STATUS, type Turn } from '../turn/turn';

const SAY_IT_LIKE = 'Say it like "pause", "pause 2 weeks" or "pause until 3 May 2027".';

/** Stops reminders for a while: 30 days by default, never in the last two weeks; names what it skips. */
export async function pauseReminders(
  ctx: AppContext,
  turn: Turn,
  until: DateReading,
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { team } = picture;
  const today = dayIn(team.timeZone, turn.asOf);
  if (until.kind !== 'missing' && until.kind !== 'day') {
    const refused = refuse(ctx, turn, `${explainUntil(until, turn.input.locale)} ${SAY_IT_LIKE}`);
    return asking(refused, { options: [], completes: 'pause until' });
  }
  const asked = until.kind === 'missing' ? addDays(today, PAUSE_DAYS) : until.day;
  if (asked <= today)
    return refuse(ctx, turn, `${formatDay(asked, turn.input.locale)} is not ahead of us. ${SAY_IT_LIKE}`);
  const last = lastPauseDay(asked, today, team.anniversary);
  if (!last) return refuse(ctx, turn, `The last ${UNPAUSED_DAYS} days before the date are never paused.`);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'pause',
    apply: (each) => (each.pausedUntil === last ? undefined : { ...each, pausedUntil: last }),
    values: (_before, after) => ({ to: formatDay(last, after.locale) }),
  });
  const notes = [skipped(picture, today, last), ...(last < asked ? [shortened(team)] : [])];
  return replySaved(ctx, changed, { title: `Paused until ${formatDay(last, team.locale)}`, notes });
}

/** Goes on sooner; what applies now is posted in the next sending hours. */
export async function resumeReminders(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  if (!turn.picture) return notSetUp(ctx, turn);
  const changed = await changeTeam(ctx, turn.input, {
    what: 'resume',
    apply: ({ pausedUntil, ...team }, rows) =>
      pausedUntil || rearmDeliveries(team, rows, ctx.now()).length > 0 ? team : undefined,
    also: (team, rows) => rearmDeliveries(team, rows, ctx.now()),
  });
  return replySaved(ctx, changed, { title: 'Reminders are on again' });
}

function skipped(picture: TeamPicture, today: CalendarDay, last: CalendarDay): string {
  const { team, program } = picture;
  const titles = reminderMoments(team, program, soFarOf(picture))
    .filter((moment) => moment.day > today && moment.day <= last)
    .flatMap((moment) =>
      moment.stage ? [`"${moment.stage.title}" of ${formatDay(moment.day, team.locale)}`] : [],
    );
  const next = formatDay(addDays(last, 1), team.locale);
  return titles.length === 0
    ? 'No reminder falls into that time.'
    : `Into that time falls: ${titles.join(', ')}. What still applies is posted on ${next}.`;
}

function shortened(team: Team): string {
  const date = team.anniversary ? formatDay(team.anniversary, team.locale) : 'the date';
  return `Shorter than you asked: the last ${UNPAUSED_DAYS} days before ${date} are never paused.`;
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was paused',
    text,
    buttons: [SHOW_STATUS, OPEN_SET_UP],
  });
}
