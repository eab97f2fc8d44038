import { cycleWords } from '../../cards/cycle/cycle-words';
import { buttonData } from '../../domain/requests/button-data';
import { addDays, formatDay, parseDay, type CalendarDay } from '../../domain/time/calendar-day';
import type { DateReading } from '../../domain/time/date-reading';
import { lastSuchDay } from '../../domain/time/last-such-day';
import { nextAnniversary } from '../../domain/team/next-anniversary';
import type { Cycle, Team } from '../../domain/team/team';
import type { RowChange, TeamRows } from '../../domain/team/team-rows';
import { dayIn, type Instant } from '../../domain/time/time-zone';
import type { Reply } from '../turn/conversation';
import type { AppContext } from '../turn/app-context';
import { changeTeam } from '../set-up/change-team';
import { personOf } from '../turn/new-team';
import { replySaved } from '../set-up/reply-saved';
import { notSetUp } from '../turn/not-set-up';
import { confirmReply, noticeReply, SHOW_STATUS, type Turn } from '../turn/turn';

/** "We renewed": asks for the day, then proposes the next expiry by the programme's rule. Nothing is changed yet. */
export function askAboutRenewal(ctx: AppContext, turn: Turn, on: DateReading): readonly Reply[] {
  if (!turn.picture) return notSetUp(ctx, turn);
  const today = dayIn(turn.picture.team.timeZone, turn.asOf);
  switch (on.kind) {
    case 'day':
      return proposeRenewal(ctx, turn, on.day);
    case 'ambiguous':
      return askDay(ctx, turn, on.days);
    case 'no-year':
      return proposeRenewal(ctx, turn, lastSuchDay(on.days, today) ?? today);
    default:
      return askDay(ctx, turn, [today, addDays(today, -1)]);
  }
}

function askDay(ctx: AppContext, turn: Turn, days: readonly CalendarDay[]): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return confirmReply(
    ctx,
    {
      title: say('renewed-day'),
      text: say('renewed-day-why'),
      buttons: days.slice(0, 2).map((day) => ({
        title: formatDay(day, turn.input.locale),
        data: buttonData({
          action: 'renewed',
          day,
          ...(turn.picture && { cycleId: turn.picture.team.cycleId }),
        }),
      })),
    },
    'renewed on',
  );
}

/** The next expiry that follows from that day, to be confirmed. */
export function proposeRenewal(ctx: AppContext, turn: Turn, paidOn: CalendarDay): readonly Reply[] {
  const { picture } = turn;
  if (!picture) return notSetUp(ctx, turn);
  const { team, program } = picture;
  const say = cycleWords(turn.input.locale);
  const today = dayIn(team.timeZone, turn.asOf);
  if (paidOn > today) {
    return noticeReply(ctx, turn, {
      tone: 'attention',
      title: say('renewed-ahead'),
      text: say('renewed-ahead-why', { day: formatDay(paidOn, team.locale) }),
      buttons: [SHOW_STATUS],
    });
  }
  const next = nextAnniversary(program, team.anniversary, paidOn);
  if (next <= today) return askAgain(ctx, turn, { paidOn, next });
  const value = `${paidOn}|${next}`;
  return confirmReply(ctx, {
    title: say('renewed-next', {
      ...{ day: formatDay(paidOn, team.locale), next: formatDay(next, team.locale) },
      date: program.words.date.name,
    }),
    text: say('renewed-next-why'),
    buttons: [
      {
        title: say('complete-yes'),
        data: buttonData({ action: 'confirm', what: 'renewed', token: team.cycleId, value }),
        answer: 'yes',
      },
      { title: say('not-yet'), data: buttonData({ action: 'not-yet', cycleId: team.cycleId }), answer: 'no' },
    ],
  });
}

/** A year that was mistyped would put the next date into the past. */
function askAgain(
  ctx: AppContext,
  turn: Turn,
  { paidOn, next }: { readonly paidOn: CalendarDay; readonly next: CalendarDay },
): readonly Reply[] {
  const { locale } = turn.input;
  const say = cycleWords(locale);
  return noticeReply(ctx, turn, {
    tone: 'attention',
    title: say('renewed-again'),
    text: say('renewed-again-why', {
      ...{ day: formatDay(paidOn, locale), next: formatDay(next, locale) },
      date: turn.program.words.date.name,
    }),
    buttons: [SHOW_STATUS],
  });
}

/** Archives the cycle with its ticks and opens the next one; the team's own items are copied as open. */
export async function recordRenewal(
  ctx: AppContext,
  turn: Turn,
  confirmed: { readonly cycleId: string | undefined; readonly days: string | undefined },
): Promise<readonly Reply[]> {
  const [paidOn, next] = (confirmed.days ?? '').split('|').map((text) => parseDay(text));
  if (!turn.picture || !paidOn || !next || confirmed.cycleId !== turn.picture.team.cycleId) {
    return alreadyRecorded(ctx, turn);
  }
  const say = cycleWords(turn.input.locale);
  const nextCycleId = ctx.newId();
  const now = ctx.now();
  const renewal: Renewal = { paidOn, next, nextCycleId, now, by: personOf(turn.input) };
  const changed = await changeTeam(ctx, turn.input, {
    what: 'renewed',
    apply: (team) => (team.cycleId === confirmed.cycleId ? withNextCycle(team, renewal) : undefined),
    values: (before, after) => ({
      ...(before.anniversary && { from: formatDay(before.anniversary, before.locale) }),
      to: formatDay(next, after.locale),
    }),
    also: (team, rows) =>
      team.cycleId === nextCycleId ? archiveCycle(confirmed.cycleId ?? '', rows, renewal) : [],
  });
  return replySaved(ctx, changed, {
    title: say('renewed-recorded', { day: formatDay(paidOn, turn.picture.team.locale) }),
    notes: [say('renewed-undo')],
  });
}

interface Renewal {
  readonly paidOn: CalendarDay;
  readonly next: CalendarDay;
  readonly nextCycleId: string;
  readonly now: Instant;
  readonly by: ReturnType<typeof personOf>;
}

function withNextCycle(team: Team, { next, nextCycleId }: Renewal): Team {
  const { snooze, pausedUntil, ...rest } = team;
  return { ...rest, cycleId: nextCycleId, anniversary: next, dateConfirmed: true };
}

function archiveCycle(cycleId: string, rows: TeamRows, renewal: Renewal): readonly RowChange[] {
  const { paidOn, next, nextCycleId, now, by } = renewal;
  const team = rows.team[0]?.value;
  const stored = rows.cycle.find(({ value }) => value.id === cycleId);
  const closed: Cycle = {
    ...(stored?.value ?? { id: cycleId, startedAt: now }),
    closedAt: now,
    closedBy: by,
    renewedOn: paidOn,
    nextAnniversary: next,
    nextCycleId,
    ...(team?.anniversary && { anniversary: team.anniversary, dateConfirmed: team.dateConfirmed }),
  };
  return [
    stored
      ? { do: 'replace', kind: 'cycle', value: closed, etag: stored.etag }
      : { do: 'insert', kind: 'cycle', value: closed },
    { do: 'insert', kind: 'cycle', value: { id: nextCycleId, startedAt: now } },
    ...copiedItems(rows, cycleId, nextCycleId),
  ];
}

/** The team's own items and settings go over into the next cycle, open, without their due days. */
export function copiedItems(rows: TeamRows, from: string, to: string): readonly RowChange[] {
  return rows.item
    .filter(({ value }) => value.cycleId === from && value.own && !value.hidden)
    .map(({ value: { dueDay: _due, ...value } }) => ({
      do: 'insert' as const,
      kind: 'item' as const,
      value: { ...value, cycleId: to },
    }));
}

function alreadyRecorded(ctx: AppContext, turn: Turn): readonly Reply[] {
  const say = cycleWords(turn.input.locale);
  return noticeReply(ctx, turn, {
    tone: 'neutral',
    title: say('renewed-already'),
    text: say('renewed-already-why'),
    buttons: [SHOW_STATUS],
  });
}
