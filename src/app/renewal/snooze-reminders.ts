import { cycleWords, type CycleSay } from '../../cards/cycle/cycle-words';
import { addDays, formatDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import {
  checkSnooze,
  MOST_SNOOZES,
  SNOOZE_MARGIN_DAYS,
  type SnoozeCheck,
} from '../../domain/cycle/snooze-limit';
import { dayIn } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import { explainUntil } from '../turn/explain-day';
import { replySaved } from '../set-up/reply-saved';
import { notSetUp } from '../turn/not-set-up';
import { asking, noticeReply, OPEN_SET_UP, SHOW_STATUS, type Turn } from '../turn/turn';

/** Days a reminder is put off when nobody says how long. */
const SNOOZE_DAYS = 7;

/** One more reminder on a day of the team's choice; the days of the programme's own reminders stay as they are. */
export async function snoozeReminders(
  ctx: AppContext,
  turn: Turn,
  until: DateReading,
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { locale } = picture.team;
  const say = cycleWords(turn.input.locale);
  if (until.kind !== 'missing' && until.kind !== 'day') {
    const refused = refuse(ctx, turn, say('snooze-unread', { why: explainUntil(until, turn.input.locale) }));
    return asking(refused, { options: [], completes: 'snooze until' });
  }
  const day =
    until.kind === 'day' ? until.day : addDays(dayIn(picture.team.timeZone, picture.asOf), SNOOZE_DAYS);
  // Teams may send the same twice; a day that is chosen already is not counted again.
  const again = picture.team.snooze?.until === day;
  const check = checkSnooze(picture, day);
  if (!again && check.kind !== 'ok') return refuse(ctx, turn, problemOf(say, check, locale));
  const changed = await changeTeam(ctx, turn.input, {
    what: 'snooze',
    apply: (team) => (check.kind === 'ok' && !again ? { ...team, snooze: check.snooze } : undefined),
    values: (_before, after) => ({ to: formatDay(day, after.locale) }),
  });
  return replySaved(ctx, changed, { title: say('snoozed', { day: formatDay(day, locale) }) });
}

function problemOf(say: CycleSay, check: SnoozeCheck, locale: string): string {
  switch (check.kind) {
    case 'no-date':
      return say('snooze-no-date');
    case 'not-ahead':
      return say('snooze-past');
    case 'too-many':
      return say('snooze-too-often', { times: MOST_SNOOZES });
    case 'too-late':
      return say('snooze-too-late', { days: SNOOZE_MARGIN_DAYS, day: formatDay(check.last, locale) });
    default:
      return say('snooze-like');
  }
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: cycleWords(turn.input.locale)('snooze-nothing'),
    text,
    buttons: [SHOW_STATUS, OPEN_SET_UP],
  });
}
