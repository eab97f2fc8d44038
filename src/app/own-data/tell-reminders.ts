import { describeDistance } from '../../cards/kit/describe-countdown';
import { describeDelivery } from '../../cards/team/describe-history';
import { describeMoments } from '../../cards/team/describe-plan';
import type { CalendarDay } from '../../domain/time/calendar-day';
import { furtherMoments } from '../../domain/cycle/further-dates';
import { momentOn, reminderMoments } from '../../domain/cycle/reminder-moments';
import type { Stage } from '../../domain/program/program';
import { opening, type ReminderPlan } from '../../domain/cycle/reminder-plan';
import { soFarOf } from '../../domain/cycle/reminder-moments';
import { dayWords, momentWords, type Asked, type Told } from './asked/asked';
import { askedZone, momentInZones } from './asked/asked-zone';
import { isPaused } from './tell-date';
import { namesStage, tellStage } from './tell-stage';

const MOST_SENT = 5;

/** When the bot posts next, and what; with another zone named, in both. */
export function tellNextReminder(asked: Asked): Told {
  const { picture, words, today } = asked;
  const { team, program } = picture;
  if (namesStage(asked)) return tellStage(asked, false);
  const { unknown } = askedZone(asked);
  const notes = [...(unknown ? [unknown] : []), words.reminders.preview];
  const buttons = ['preview', 'status'] as const;
  if (isPaused(asked) && team.pausedUntil)
    return {
      answer: words.reminders.paused(dayWords(asked, team.pausedUntil)),
      more: [words.date.resume],
      buttons,
    };
  const due = dueAnswer(asked);
  if (due !== undefined) return { answer: due, more: notes, buttons };
  const [next] = ahead(asked);
  if (next) {
    const when = momentInZones(asked, opening(next.day, team, asked.hours));
    const distance = describeDistance(today, next.day);
    return { answer: words.reminders.next({ title: next.title, when, distance }), more: notes, buttons };
  }
  if (team.anniversary === undefined)
    return {
      answer: words.reminders.noDate(program.words.date.name),
      more: [words.date.enter(program.words.date.find.text)],
      buttons: ['setup', 'status'],
    };
  return {
    answer: words.reminders.noneLeft(dayWords(asked, team.anniversary)),
    more: [words.reminders.renewed],
    buttons: ['status', 'history'],
  };
}

/** What is due just now, or waits for the hours of sending or another attempt. */
function dueAnswer(asked: Asked): string | undefined {
  const { picture, plan, words, today } = asked;
  const { due, waitsFor, lookAgainAt } = plan;
  const titleOf = (stage: Stage | undefined) => stage?.title ?? words.reminders.aMessage;
  if (due) {
    const title = titleOf(due.stage);
    return words.reminders.dueNow(due.dated ? words.reminders.dated(due.dated.name, title) : title);
  }
  if (!waitsFor || !WAITING.has(waitsFor) || lookAgainAt === undefined) return undefined;
  const current = momentOn(reminderMoments(picture.team, picture.program, soFarOf(picture)), today);
  return words.reminders.nextAgain(titleOf(current?.stage), momentInZones(asked, lookAgainAt));
}

const WAITING: ReadonlySet<NonNullable<ReminderPlan['waitsFor']>> = new Set(['hours', 'retry']);

interface Ahead {
  readonly title: string;
  readonly day: CalendarDay;
}

/** What is to be posted after today, of the main date and of further ones, the next first. */
function ahead(asked: Asked): readonly Ahead[] {
  const { picture, words, today, hours } = asked;
  const own = describeMoments(picture, hours).map(({ title, moment }) => ({ title, day: moment.day }));
  const further = picture.rows.dated.flatMap(({ value }) =>
    furtherMoments(picture.program, value).map(({ day, stage }) => ({
      title: words.reminders.dated(value.name, stage?.title ?? words.reminders.aMessage),
      day,
    })),
  );
  return [...own, ...further].filter(({ day }) => day > today).sort((a, b) => a.day.localeCompare(b.day));
}

/** What was posted so far, or whether one reminder was. */
export function tellSent(asked: Asked): Told {
  const { picture, words } = asked;
  if (namesStage(asked)) return tellStage(asked, true);
  const sent = picture.rows.sent.map(({ value }) => value).sort((a, b) => b.at - a.at);
  const posted = sent.filter(({ state }) => state === 'sent');
  const lines = sent
    .slice(0, MOST_SENT)
    .map((each) => words.reminders.sentLine(describeDelivery(each, picture), momentWords(asked, each.at)));
  const [last] = posted;
  const older = sent.length - MOST_SENT;
  return {
    answer: last
      ? words.reminders.sent(posted.length, describeDelivery(last, picture), momentInZones(asked, last.at))
      : words.reminders.nothingSent,
    more: [
      ...(sent.length > 1 || !last ? lines : []),
      ...(older > 0 ? [words.reminders.older(older)] : []),
      ...(last ? [] : [words.reminders.whatComes]),
    ],
    buttons: ['history', 'preview', 'status'],
  };
}
