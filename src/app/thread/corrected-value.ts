import { addDays, daysBetween, type CalendarDay } from '../../domain/time/calendar-day';
import { checklistInput, fullChecklist } from '../../domain/cycle/checklist';
import { lastSpoken } from '../../domain/team/talk';
import type { TeamPicture } from '../../domain/team/team-picture';
import { dayIn } from '../../domain/time/time-zone';
import { dayAfter, dayBefore } from '../../understanding/entities/day-after';
import { findLengths } from '../../understanding/entities/read-length';
import { contrasted, corrected, preferred } from '../../understanding/thread/follow-up';
import { shiftOf } from '../../understanding/thread/shift';
import { namedIn, type MessageContext } from '../../understanding/understand-message';
import type { AppContext } from '../turn/app-context';
import { dayContextOf } from '../turn/short-form-context';
import type { Turn } from '../turn/turn';

interface Said {
  readonly text: string;
  readonly context: MessageContext;
  /** The short command of the change that is put right. */
  readonly completes: string;
  /** The day that is proposed, where nothing is changed yet. */
  readonly proposed?: CalendarDay | undefined;
}

/** The right value of the last change, as a message gives it; undefined where it puts nothing right. */
export function correctedValue(ctx: AppContext, turn: Turn, said: Said): string | undefined {
  const shifted = shiftedDay(ctx, turn, said);
  if (shifted !== undefined) return shifted;
  const value = contrasted(said.text)?.but ?? corrected(said.text) ?? preferred(said.text);
  if (value === undefined) return undefined;
  return (
    dayOfMonth(turn, { ...said, value }) ??
    monthOrYear(turn, { ...said, value }) ??
    otherLength(turn, { ...said, value }) ??
    atLevel(turn, { ...said, value }) ??
    value
  );
}

/** "A week later": the day that was set, moved by that length. */
function shiftedDay(ctx: AppContext, turn: Turn, said: Said): string | undefined {
  const { text } = said;
  const base = dayOf(turn, said);
  const [only, ...others] = findLengths(text, dayContextOf(ctx, turn));
  if (!base || only?.reading.kind !== 'length' || others.length > 0) return undefined;
  const way = shiftOf(text, only);
  if (way === 'later') return dayAfter(only.reading, base);
  return way === 'earlier' ? dayBefore(only.reading, base) : undefined;
}

/** The day that is proposed, or that the last change set. */
function dayOf({ picture }: Turn, { completes, proposed }: Said): CalendarDay | undefined {
  if (proposed !== undefined || !picture) return proposed;
  const { anniversary, pausedUntil, snooze } = picture.team;
  if (completes.startsWith(DUE)) return dueDayOf(picture, completes.slice(DUE.length));
  return { anniversary, 'pause until': pausedUntil, 'snooze until': snooze?.until }[completes];
}

const DUE = 'due ';

function dueDayOf(picture: TeamPicture, item: string): CalendarDay | undefined {
  return fullChecklist(checklistInput(picture)).find(({ text }) => text === item)?.dueDay;
}

interface Corrected extends Said {
  readonly value: string;
}

/** "The 20th": that day of the month that was set. */
function dayOfMonth(turn: Turn, said: Corrected): string | undefined {
  const { value } = said;
  const [, day] = /^(?:on |until |till )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)$/i.exec(value) ?? [];
  const base = dayOf(turn, said);
  if (day === undefined || !base) return undefined;
  return `${base.slice(0, 8)}${day.padStart(2, '0')}`;
}

/** "August", "2028": the day that was set, in that month or year. */
function monthOrYear(turn: Turn, said: Corrected): string | undefined {
  const { value, context } = said;
  const base = dayOf(turn, said);
  if (!base) return undefined;
  if (/^20\d\d$/.test(value)) return `${value}${base.slice(4)}`;
  const { from, to } = (/^\p{L}+$/u.test(value) && context.entities.days.findWindow(`in ${value}`)) || {};
  if (!from?.endsWith('-01') || from.slice(0, 7) !== to?.slice(0, 7)) return undefined;
  return `${from.slice(0, 8)}${base.slice(8)}`;
}

/** "Make it two" after one week: a number alone counts in what was counted in before. */
function otherLength(turn: Turn, said: Corrected): string | undefined {
  const { value, completes, text, context } = said;
  const { picture } = turn;
  const base = dayOf(turn, said);
  const [number] = namedIn(text, context).filter(({ kind }) => kind === 'number');
  if (!picture || !base || completes === 'anniversary' || number?.kind !== 'number') return undefined;
  if (value !== text.slice(number.start, number.end)) return undefined;
  const today = dayIn(picture.team.timeZone, picture.asOf);
  const unit = daysBetween(today, base) % WEEK === 0 ? WEEK : 1;
  return addDays(today, number.value * unit);
}

const WEEK = 7;

/** "Gold": the holding that was named, at that level. */
function atLevel({ rows, input, asOf }: Turn, { value, context }: Corrected): string | undefined {
  const spoken = lastSpoken(rows, input.person.id, asOf);
  const [entity, ...others] = namedIn(value, context);
  const isLevel = entity?.kind === 'level' && others.length === 0;
  if (!isLevel || spoken?.kind !== 'own' || spoken.holding === undefined) return undefined;
  return `${spoken.holding} ${value.slice(entity.start, entity.end)}`;
}
