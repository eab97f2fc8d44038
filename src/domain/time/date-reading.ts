import type { CalendarDay } from './calendar-day';

/** Calendars besides the common one that dates may be written in. */
export type OtherCalendar = 'Buddhist' | 'Persian' | 'Islamic';

/**
 * How words for a day were read. `ambiguous`: several days are possible, the locale's first reading first. `no-year`:
 * the next such days. `span`: from one day to another. `understood` says, for people, what of a text was clear.
 */
export type DateReading =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | {
      readonly kind: 'ambiguous' | 'no-year';
      readonly days: readonly CalendarDay[];
      /** Its year is counted so, and `days` are what it is in the common calendar. */
      readonly calendar?: OtherCalendar;
    }
  | { readonly kind: 'span'; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly kind: 'impossible' | 'unreadable'; readonly text: string; readonly understood?: string }
  | { readonly kind: 'missing' };
