import { addDays, daysBetween } from '../../domain/time/calendar-day';
import { lastSpoken } from '../../domain/team/talk';
import type { Team } from '../../domain/team/team';
import { dayIn } from '../../domain/time/time-zone';
import { dayAfter, dayBefore } from '../../understanding/entities/day-after';
import { findLengths } from '../../understanding/entities/read-length';
import { contrasted, corrected } from '../../understanding/thread/follow-up';
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
}

/** The right value of the last change, as a message gives it; undefined where it puts nothing right. */
export function correctedValue(ctx: AppContext, turn: Turn, said: Said): string | undefined {
  const shifted = shiftedDay(ctx, turn, said);
  if (shifted !== undefined) return shifted;
  const value = contrasted(said.text)?.but ?? corrected(said.text);
  if (value === undefined) return undefined;
  return (
    dayOfMonth(turn, { ...said, value }) ??
    otherLength(turn, { ...said, value }) ??
    atLevel(turn, { ...said, value }) ??
    value
  );
}

/** "A week later": the day that was set, moved by that length. */
function shiftedDay(ctx: AppContext, turn: Turn, { text, completes }: Said): string | undefined {
  const base = dayOf(turn, completes);
  const [only, ...others] = findLengths(text, dayContextOf(ctx, turn));
  if (!base || only?.reading.kind !== 'length' || others.length > 0) return undefined;
  const way = shiftOf(text, only);
  if (way === 'later') return dayAfter(only.reading, base);
  return way === 'earlier' ? dayBefore(only.reading, base) : undefined;
}

/** The day that the last change set. */
function dayOf({ picture }: Turn, completes: string): Team['anniversary'] {
  const team = picture?.team;
  if (completes === 'anniversary') return team?.anniversary;
  if (completes === 'pause until') return team?.pausedUntil;
  return completes === 'snooze until' ? team?.snooze?.until : undefined;
}

interface Corrected extends Said {
  readonly value: string;
}

/** "The 20th": that day of the month that was set. */
function dayOfMonth(turn: Turn, { value, completes }: Corrected): string | undefined {
  const [, day] = /^(?:on |until |till )?(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)$/i.exec(value) ?? [];
  const base = dayOf(turn, completes);
  if (day === undefined || !base) return undefined;
  return `${base.slice(0, 8)}${day.padStart(2, '0')}`;
}

/** "Make it two" after one week: a number alone counts in what was counted in before. */
function otherLength(turn: Turn, { value, completes, text, context }: Corrected): string | undefined {
  const { picture } = turn;
  const base = dayOf(turn, completes);
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
