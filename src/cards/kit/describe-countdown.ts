import { withMark } from '../../domain/team/anniversary';
import { addDays, daysBetween, formatDay, type CalendarDay } from '../../domain/time/calendar-day';
import { dateFormat } from '../../domain/time/date-format';
import { keepResults } from '../../memoize';
import { reminderMoments } from '../../domain/cycle/reminder-moments';
import { daysLeftOf, type TeamPicture } from '../../domain/team/team-picture';
import { dayIn } from '../../domain/time/time-zone';
import type { Countdown, TimelinePoint } from './view';

/** The days left, with the date and zone they count to; undefined while the date is not known. */
export function describeCountdown(picture: TeamPicture): Countdown | undefined {
  const { team, program } = picture;
  const daysLeft = daysLeftOf(picture);
  if (!team.anniversary || daysLeft === undefined) return undefined;
  return {
    daysLeft,
    date: withMark(formatDay(team.anniversary, team.locale), team),
    dateLabel: capitalised(program.words.date.name),
    timeZone: team.timeZone,
  };
}

/** Today, the stages ahead of the date, and the date itself, in order of time. */
export function describeTimeline(picture: TeamPicture): readonly TimelinePoint[] {
  const { team, program } = picture;
  const { anniversary } = team;
  if (!anniversary) return [];
  const today = dayIn(team.timeZone, picture.asOf);
  const stages = reminderMoments(team, program).flatMap(({ stage, day }) =>
    stage && stage.daysBefore > 0 ? [{ label: `${stage.daysBefore} days`, day }] : [],
  );
  const points = [
    ...stages.slice(-4).map((point) => ({ ...point, order: 1 })),
    { label: 'Today', day: today, order: 2 },
    { label: dateWord(program.words.date.name), day: anniversary, order: 3 },
  ];
  return points
    .sort((a, b) => a.day.localeCompare(b.day) || a.order - b.order)
    .map(({ label, day }) => ({
      label,
      when: shortDay(day, team.locale),
      state: label === 'Today' ? ('now' as const) : day < today ? ('past' as const) : ('ahead' as const),
    }));
}

/** The day on which somebody ticks, asked or changed something: "3 April 2027". */
export function describeDay(at: number, picture: TeamPicture): string {
  return formatDay(dayIn(picture.team.timeZone, at), picture.team.locale);
}

/** "in 12 days", "today", "tomorrow", "3 days ago". */
export function describeDistance(from: CalendarDay, to: CalendarDay): string {
  const days = daysBetween(from, to);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// "Anniversary date" is too long for a point of the timeline.
function dateWord(name: string): string {
  return capitalised(name.replace(/ date$/i, ''));
}

function shortDay(day: CalendarDay, locale: string): string {
  return shortened(`${day} ${locale}`);
}

const shortened = keepResults((dayAndLocale) => {
  const day = dayAndLocale.slice(0, 'yyyy-MM-dd'.length) as CalendarDay;
  const locale = dayAndLocale.slice('yyyy-MM-dd '.length);
  const full = formatDay(day, locale);
  const year = day.slice(0, 4);
  const month = formatMonth(day, locale);
  return full
    .replace(month.long, month.short)
    .replace(new RegExp(`[ ,.]*${year}[年]?`), '')
    .trim();
});

function formatMonth(day: CalendarDay, locale: string): { long: string; short: string } {
  const at = new Date(`${addDays(day, 0)}T12:00:00Z`);
  const month = (style: 'long' | 'short'): string =>
    dateFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' })
      .formatToParts(at)
      .find((part) => part.type === 'month')?.value ?? '';
  return { long: month('long'), short: month('short') };
}
