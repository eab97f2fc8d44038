import { z } from 'zod';
import { type CalendarDay, parseDay } from './calendar-day';

/** A day as it is stored. */
export const calendarDay = z.custom<CalendarDay>(
  (value) => typeof value === 'string' && parseDay(value) !== undefined,
);

/** A moment as it is stored. */
export const instant = z.int();
