import { cycleWords, type CycleSay } from '../../cards/cycle/cycle-words';
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

/** Stops reminders for a while: 30 days by default, never in the last two weeks; names what it skips. */
export async function pauseReminders(
  ctx: AppContext,
  turn: Turn,
  until: DateReading,
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { team } = picture;
  const { locale } = turn.input;
  const say = cycleWords(locale);
  const today = dayIn(team.timeZone, turn.asOf);
  if (until.kind !== 'missing' && until.kind !== 'day') {
    const refused = refuse(ctx, turn, say('pause-unread', { why: explainUntil(until, locale) }));
    return asking(refused, { options: [], completes: 'pause until' });
  }
  const asked = until.kind === 'missing' ? addDays(today, PAUSE_DAYS) : until.day;
  if (asked <= today) return refuse(ctx, turn, say('pause-past', { day: formatDay(asked, locale) }));
  const last = lastPauseDay(asked, today, team.anniversary);
  if (!last) return refuse(ctx, turn, say('pause-never', { days: UNPAUSED_DAYS }));
  const changed = await changeTeam(ctx, turn.input, {
    what: 'pause',
    apply: (each) => (each.pausedUntil === last ? undefined : { ...each, pausedUntil: last }),
    values: (_before, after) => ({ to: formatDay(last, after.locale) }),
  });
  const notes = [skipped(say, picture, { today, last }), ...(last < asked ? [shortened(say, team)] : [])];
  return replySaved(ctx, changed, { title: say('paused', { day: formatDay(last, team.locale) }), notes });
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
  return replySaved(ctx, changed, { title: cycleWords(turn.input.locale)('resumed') });
}

function skipped(
  say: CycleSay,
  picture: TeamPicture,
  { today, last }: { readonly today: CalendarDay; readonly last: CalendarDay },
): string {
  const { team, program } = picture;
  const titles = reminderMoments(team, program, soFarOf(picture))
    .filter((moment) => moment.day > today && moment.day <= last)
    .flatMap((moment) =>
      moment.stage
        ? [say('pause-one', { title: moment.stage.title, day: formatDay(moment.day, team.locale) })]
        : [],
    );
  const next = formatDay(addDays(last, 1), team.locale);
  return titles.length === 0
    ? say('pause-skips-none')
    : say('pause-skips', { reminders: titles.join(', '), day: next });
}

function shortened(say: CycleSay, team: Team): string {
  const values = { days: UNPAUSED_DAYS };
  return team.anniversary
    ? say('pause-shorter', { ...values, date: formatDay(team.anniversary, team.locale) })
    : say('pause-shorter-undated', values);
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: cycleWords(turn.input.locale)('pause-nothing'),
    text,
    buttons: [SHOW_STATUS, OPEN_SET_UP],
  });
}
