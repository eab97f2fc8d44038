import { addDays, formatDay, type CalendarDay } from '../../domain/time/calendar-day';
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

const SAY_IT_LIKE = 'Say it like "snooze 1 week" or "snooze until 3 May 2027".';

/** One more reminder on a day of the team's choice; the days of the programme's own reminders stay as they are. */
export async function snoozeReminders(
  ctx: AppContext,
  turn: Turn,
  until: DateReading,
): Promise<readonly Reply[]> {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { locale } = picture.team;
  if (until.kind !== 'missing' && until.kind !== 'day') {
    const refused = refuse(ctx, turn, `${explainUntil(until, turn.input.locale)} ${SAY_IT_LIKE}`);
    return asking(refused, { options: [], completes: 'snooze until' });
  }
  const day =
    until.kind === 'day' ? until.day : addDays(dayIn(picture.team.timeZone, picture.asOf), SNOOZE_DAYS);
  // Teams may send the same twice; a day that is chosen already is not counted again.
  const again = picture.team.snooze?.until === day;
  const check = checkSnooze(picture, day);
  if (!again && check.kind !== 'ok') return refuse(ctx, turn, problemOf(check, locale));
  const changed = await changeTeam(ctx, turn.input, {
    what: 'snooze',
    apply: (team) => (check.kind === 'ok' && !again ? { ...team, snooze: check.snooze } : undefined),
    values: (_before, after) => ({ to: formatDay(day, after.locale) }),
  });
  return replySaved(ctx, changed, { title: `I will remind you again on ${formatDay(day, locale)}` });
}

function problemOf(check: SnoozeCheck, locale: string): string {
  switch (check.kind) {
    case 'no-date':
      return 'I do not know your date yet, so there is no reminder to put off.';
    case 'not-ahead':
      return 'That day is not ahead of us. Choose a day to come.';
    case 'too-many':
      return `This reminder was put off ${MOST_SNOOZES} times already, which is the most there can be.`;
    case 'too-late':
      return tooLate(check.last, locale);
    default:
      return SAY_IT_LIKE;
  }
}

function tooLate(last: CalendarDay, locale: string): string {
  return `A reminder can be put off until ${SNOOZE_MARGIN_DAYS} days before your date, which is ${formatDay(last, locale)}.`;
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'Nothing was put off',
    text,
    buttons: [SHOW_STATUS, OPEN_SET_UP],
  });
}
