import type { CalendarDay } from '../../domain/time/calendar-day';

/** What words for days are read by. */
export interface DayContext {
  readonly today: CalendarDay;
  readonly locale: string;
  /** The team's date, which "before the anniversary" counts from. */
  readonly anniversary?: CalendarDay | undefined;
  /** Where a bare weekday lies: the next one when somebody plans (default), the last one when somebody reports. */
  readonly direction?: 'ahead' | 'past' | undefined;
  /** The order of day and month in figures where something else has proved it, such as another line of a paste. */
  readonly order?: 'day-first' | 'month-first' | undefined;
}
