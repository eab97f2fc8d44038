import { buttonData } from '../../domain/requests/button-data';
import { checkAnniversary } from '../../domain/team/anniversary-check';
import { formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import type { Team } from '../../domain/team/team';
import { dayIn } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import { explainDay } from '../turn/explain-day';
import type { AppContext } from '../turn/app-context';
import { changeTeam, type ChangedTeam } from './change-team';
import { replySaved } from './reply-saved';
import {
  asking,
  confirmReply,
  noticeReply,
  OPEN_SET_UP,
  SHOW_SUPPORT,
  teamOf,
  zoneOf,
  type Turn,
} from '../turn/turn';

/** Sets or corrects the anniversary. What cannot be read as one day is asked back; nothing is guessed. */
export async function setDate(ctx: AppContext, turn: Turn, date: DateReading): Promise<readonly Reply[]> {
  const name = turn.program.words.date.name;
  switch (date.kind) {
    case 'day':
      return setDay(ctx, turn, { day: date.day, confirmed: false });
    case 'ambiguous':
      return askWhichDay(ctx, turn, { days: date.days, why: whyAsked(date) });
    case 'no-year': {
      const known = date.days.find((day) => day === teamOf(turn)?.anniversary);
      if (known) return setDay(ctx, turn, { day: known, confirmed: true });
      return askWhichDay(ctx, turn, { days: date.days, why: 'Which year do you mean?' });
    }
    case 'span': {
      const why = `From ${formatDay(date.from, turn.input.locale)} to ${formatDay(date.to, turn.input.locale)}: which of the two?`;
      return askWhichDay(ctx, turn, { days: [date.from, date.to], why });
    }
    case 'impossible':
      if (date.understood !== undefined) return refuse(ctx, turn, explainDay(date, turn.input.locale));
      return refuse(ctx, turn, `"${date.text}" is not a day on the calendar. Which day is it?`);
    case 'unreadable':
      if (date.understood !== undefined) return refuse(ctx, turn, explainDay(date, turn.input.locale));
      return refuse(ctx, turn, `I could not read "${date.text}" as a date. Which day is it?`);
    case 'missing':
      return refuse(ctx, turn, `Which day is your ${name}? ${turn.program.words.date.find.text}`);
  }
}

function whyAsked({ days, calendar }: Extract<DateReading, { days: readonly CalendarDay[] }>): string {
  const [day] = days;
  if (!calendar || !day) return 'That date can be read in two ways.';
  return `I read the year as one of the ${calendar} calendar, which makes it ${formatDay(day, 'en-GB')}. Is that right?`;
}

/** Sets one certain day. One far ahead is asked back once (`confirmed`: it was), one long past is refused. */
export async function setDay(
  ctx: AppContext,
  turn: Turn,
  { day, confirmed }: { readonly day: CalendarDay; readonly confirmed: boolean },
): Promise<readonly Reply[]> {
  const written = formatDay(day, turn.input.locale);
  const today = dayIn(zoneOf(ctx, turn), turn.asOf);
  const check = checkAnniversary(day, today);
  if (check === 'too-old') {
    return refuse(
      ctx,
      turn,
      `${written} is more than 30 days past, so I cannot remind you of it. Which day is the next one?`,
    );
  }
  if (check === 'too-far' && !confirmed) {
    return askWhichDay(ctx, turn, {
      days: [day],
      why: `${written} is more than 15 months ahead, and memberships run for a year. Is that the right year?`,
    });
  }
  return replyDate(ctx, turn, day);
}

async function replyDate(ctx: AppContext, turn: Turn, day: CalendarDay): Promise<readonly Reply[]> {
  const changed = await changeTeam(ctx, turn.input, {
    what: 'date',
    apply: (team) => (team.anniversary === day && team.dateConfirmed ? undefined : withDate(team, day)),
    values: (before, after) => ({
      ...(before.anniversary && { from: formatDay(before.anniversary, before.locale) }),
      ...(after.anniversary && { to: formatDay(after.anniversary, after.locale) }),
    }),
  });
  const { team, program } = changed.picture;
  const title = `Saved: your ${program.words.date.name} is ${formatDay(day, team.locale)}`;
  return replySaved(ctx, changed, { title, notes: movedDate(turn, changed) });
}

/** Who moved the date, and from when, as a note; nothing when it is as before, or new. */
export function movedDate(turn: Turn, { before, picture }: ChangedTeam): readonly string[] {
  const { team } = picture;
  if (!before?.anniversary || !team.anniversary || before.anniversary === team.anniversary) return [];
  const from = formatDay(before.anniversary, team.locale);
  return [`${turn.input.person.name} changed it from ${from}. What was ticked stays ticked.`];
}

/** The team with that date, confirmed; a pause or snooze of the old date ends with it. */
export function withDate(team: Team, day: CalendarDay): Team {
  const { dateUnknownSince, snooze, pausedUntil, ...rest } = team;
  return { ...rest, anniversary: day, dateConfirmed: true };
}

/**
 * "I don't know the date yet": saved, with where to find it; two nudges follow. Where a date is known, asks whether it
 * shall be forgotten, and changes nothing yet.
 */
export async function setDateUnknown(ctx: AppContext, turn: Turn): Promise<readonly Reply[]> {
  const known = teamOf(turn)?.anniversary;
  return known ? askToForget(ctx, turn, known) : forgetDate(ctx, turn, undefined);
}

/** Takes the date away, unless it is another one by now than the one that was asked about. */
export async function forgetDate(
  ctx: AppContext,
  turn: Turn,
  known: string | undefined,
): Promise<readonly Reply[]> {
  const changed = await changeTeam(ctx, turn.input, {
    what: 'date-unknown',
    apply: (team) => {
      if (team.anniversary !== known || team.dateUnknownSince) return undefined;
      const { anniversary, snooze, pausedUntil, ...rest } = team;
      return { ...rest, dateUnknownSince: ctx.now() };
    },
    values: (before) => ({
      ...(before.anniversary && { from: formatDay(before.anniversary, before.locale) }),
    }),
  });
  const { team, program } = changed.picture;
  const title = team.anniversary
    ? `I already know your ${program.words.date.name}: ${formatDay(team.anniversary, team.locale)}`
    : `Saved. I will ask again for your ${program.words.date.name}`;
  return replySaved(ctx, changed, { title });
}

function askToForget(ctx: AppContext, turn: Turn, known: CalendarDay): readonly Reply[] {
  const { name } = turn.program.words.date;
  return confirmReply(ctx, {
    title: `Forget the ${name} ${formatDay(known, turn.input.locale)}?`,
    text: 'Reminders stop until I know the right day; I will ask for it again. Nothing is changed before you say yes.',
    buttons: [
      {
        title: 'Yes, forget it',
        data: buttonData({ action: 'confirm', what: 'forget-date', value: known }),
        answer: 'yes',
      },
      { title: 'No', data: buttonData({ action: 'decline' }), answer: 'no' },
    ],
  });
}

function refuse(ctx: AppContext, turn: Turn, text: string): readonly Reply[] {
  const replies = noticeReply(ctx, turn, {
    tone: 'attention',
    title: 'I have not changed the date',
    text: `${text} Write it like "anniversary 30 June 2027".`,
    buttons: [OPEN_SET_UP, SHOW_SUPPORT],
  });
  return asking(replies, { options: [], completes: 'anniversary' });
}

function askWhichDay(
  ctx: AppContext,
  turn: Turn,
  { days, why }: { readonly days: readonly CalendarDay[]; readonly why: string },
): readonly Reply[] {
  return confirmReply(
    ctx,
    {
      title: `Which day is your ${turn.program.words.date.name}?`,
      text: why,
      buttons: [
        ...days.slice(0, 2).map((day) => ({
          title: formatDay(day, turn.input.locale),
          data: buttonData({ action: 'set-date', day, was: turn.picture?.team.anniversary ?? '' }),
          ...(days.length === 1 && { answer: 'yes' as const }),
        })),
        { title: 'Another day', data: buttonData({ action: 'open-set-up' }) },
      ],
    },
    'anniversary',
  );
}
